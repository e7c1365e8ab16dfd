// Search by name over the list in search-index.js: [name, further words, address].
(function () {
  "use strict";
  var input = document.getElementById("cari");
  var list = document.getElementById("cari-hasil");
  var root = document.body.getAttribute("data-root");
  var most = 12;
  var active = -1;

  function key(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9. ]/g, " ").replace(/\s+/g, " ").trim();
  }

  var index = (window.KLA_INDEX || []).map(function (entry) {
    return { name: entry[0], address: entry[2], key: key(entry[0]), joined: key(entry[0]).replace(/ /g, ""), more: key(entry[1]) };
  });

  function rank(entry, wanted) {
    var joined = wanted.replace(/ /g, "");
    var bare = entry.key.replace(/^(kabupaten|kota|provinsi|province)( administrasi)? /, "");
    if (bare === wanted || entry.key === wanted) { return 0; }
    if ((" " + entry.more + " ").indexOf(" " + wanted + " ") >= 0) { return 1; }
    if (bare.indexOf(wanted) === 0) { return 2; }
    if (entry.joined.indexOf(joined) >= 0) { return 3; }
    if (entry.more.indexOf(wanted) >= 0) { return 4; }
    return -1;
  }

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function show() {
    var wanted = key(input.value);
    list.textContent = "";
    active = -1;
    if (wanted === "") { close(); return; }
    var found = [];
    index.forEach(function (entry, position) {
      var r = rank(entry, wanted);
      if (r >= 0) { found.push({ entry: entry, rank: r, position: position }); }
    });
    found.sort(function (a, b) { return a.rank - b.rank || a.position - b.position; });
    found.slice(0, most).forEach(function (hit, number) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      item.setAttribute("role", "option");
      item.id = "cari-" + number;
      link.href = root + hit.entry.address;
      link.textContent = hit.entry.name;
      link.tabIndex = -1;
      item.appendChild(link);
      list.appendChild(item);
    });
    if (found.length === 0) {
      var none = document.createElement("li");
      none.className = "none";
      none.textContent = list.getAttribute("data-none");
      list.appendChild(none);
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function move(step) {
    var items = list.querySelectorAll("li[role=option]");
    if (items.length === 0) { return; }
    if (active >= 0) { items[active].classList.remove("active"); }
    active = (active + step + items.length) % items.length;
    items[active].classList.add("active");
    input.setAttribute("aria-activedescendant", items[active].id);
  }

  input.addEventListener("input", show);
  input.addEventListener("focus", show);
  input.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown") { move(1); event.preventDefault(); }
    if (event.key === "ArrowUp") { move(-1); event.preventDefault(); }
    if (event.key === "Escape") { close(); }
    if (event.key === "Enter") {
      var items = list.querySelectorAll("li[role=option] a");
      if (items.length > 0) { window.location.href = items[Math.max(active, 0)].href; event.preventDefault(); }
    }
  });
  document.addEventListener("click", function (event) {
    if (!event.target.closest(".search")) { close(); }
  });
})();
