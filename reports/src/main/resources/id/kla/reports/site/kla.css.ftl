<#ftl output_format="plainText">
@font-face { font-family: "Open Sans"; font-weight: 400; font-display: swap; src: url("OpenSans-Regular.woff2") format("woff2"); }
@font-face { font-family: "Open Sans"; font-weight: 600; font-display: swap; src: url("OpenSans-Semibold.woff2") format("woff2"); }

:root {
<#list house.cssColours() as name, colour>
  --${name}: ${colour};
</#list>
  --accent: #0b5563;
  --accent-soft: #e8f1f2;
  --line: #dfe4e8;
  --radius: 10px;
}

* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 5rem; }
body { margin: 0; font: 400 16px/1.6 "Open Sans", "Segoe UI", system-ui, sans-serif; color: var(--ink); background: #fafbfc; }
.wrap { width: 100%; max-width: 1080px; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid #e0a445; outline-offset: 2px; border-radius: 3px; }
h1 { font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.35rem); line-height: 1.2; font-weight: 600; margin: .2rem 0 .8rem; letter-spacing: -.01em; max-width: 26em; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.3; font-weight: 600; margin: 0 0 .5rem; }
h3 { font-size: 1.05rem; font-weight: 600; margin: 1.4rem 0 .4rem; }
p { margin: 0 0 .8rem; max-width: 46em; }
section { margin: 0 0 3rem; }
code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .9em; }
.muted, .from, .place, .evidence { color: var(--muted); }
.from, .place { font-size: .8125rem; overflow-wrap: break-word; }
.nowrap, td.place { white-space: nowrap; }
td.from { min-width: 15rem; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem 1rem; z-index: 20; }
.count { display: inline-block; font-size: .8em; font-weight: 400; color: var(--muted); background: #eef1f4; border-radius: 99px; padding: 0 .6em; margin-left: .25em; }

.top { background: #fff; border-bottom: 1px solid var(--line); position: sticky; top: 0; z-index: 10; }
.top .wrap { display: flex; align-items: center; gap: .4rem 1.5rem; min-height: 3.75rem; flex-wrap: wrap; padding-top: .5rem; padding-bottom: .5rem; }
.brand { display: flex; align-items: center; gap: .6rem; color: var(--ink); text-decoration: none; }
.brand svg { fill: var(--accent); flex: none; }
.brand-long { color: var(--muted); }
.top nav { display: flex; gap: .2rem; flex-wrap: wrap; }
.top nav a { text-decoration: none; color: var(--ink); padding: .3rem .7rem; border-radius: 99px; }
.top nav a:hover { background: #eef1f4; }
.top nav a[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
.search { position: relative; margin-left: auto; flex: 1 1 11rem; max-width: 18rem; }
.search input { width: 100%; font: inherit; font-size: .9375rem; padding: .4rem .9rem; border: 1px solid var(--rule); border-radius: 99px; background: #fff; color: var(--ink); }
.search ul { position: absolute; right: 0; top: calc(100% + .35rem); width: min(24rem, 92vw); margin: 0; padding: .35rem; list-style: none; background: #fff; border: 1px solid var(--line); border-radius: var(--radius); box-shadow: 0 10px 30px rgba(27, 39, 51, .14); max-height: 60vh; overflow: auto; }
.search li a { display: block; padding: .35rem .7rem; border-radius: 6px; text-decoration: none; color: var(--ink); }
.search li a:hover, .search li.active a { background: var(--accent-soft); color: var(--accent); }
.search li.none { padding: .35rem .7rem; color: var(--muted); }

main.wrap { padding-top: 1.6rem; }
.hero { padding: .6rem 0 .4rem; }
.eyebrow { color: var(--accent); font-weight: 600; font-size: .9rem; margin: 0; }
.crumbs { font-size: .9rem; color: var(--muted); margin: 0; }
.lead { font-size: 1.1rem; max-width: 44em; }
.lead p { margin: 0 0 .35rem; }
.years { font-size: .95rem; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .9rem; margin: 1.3rem 0 0; }
.tile { display: flex; flex-direction: column; gap: .2rem; padding: 1rem 1.1rem; background: #fff; border: 1px solid var(--line); border-radius: var(--radius); text-decoration: none; color: var(--ink); }
.tile:hover { border-color: var(--accent); }
.tile-number { font-size: 2rem; line-height: 1.15; font-weight: 600; font-variant-numeric: tabular-nums; }
.tile-note { font-size: .8125rem; color: var(--muted); }
.tile.rest { background: transparent; }

.badge { display: inline-block; font-size: .875rem; line-height: 1.5; padding: 0 .6em; border-radius: 5px; border: 1px solid transparent; white-space: nowrap; }
.badge.small { font-size: .78rem; padding: 0 .45em; }
<#list standings as standing>
.s-${standing.code()?lower_case?replace("_", "-")} { background: ${house.cssBackground(standing)}; color: ${house.cssInk(standing)};<#if house.cssEdge(standing).isPresent()> border-color: ${house.cssEdge(standing).get()};</#if> }
</#list>
<#-- Words do not stand on a pattern: a badge shows it in a small square before them. -->
<#list standings as standing>
<#if house.cssBackground(standing) != house.css(standing)>
.badge.s-${standing.code()?lower_case?replace("_", "-")} { background: #fff; }
.badge.s-${standing.code()?lower_case?replace("_", "-")}::before { content: ""; display: inline-block; width: .95em; height: .95em; margin-right: .4em; vertical-align: -.1em; border-radius: 2px; background: ${house.cssBackground(standing)}; }
</#if>
</#list>
.badge.s-not-formed { color: var(--muted); }

.sim { display: inline-block; font-size: .72rem; line-height: 1.5; font-weight: 600; padding: 0 .45em; border-radius: 4px; color: #6b3a00; background: #fdf0d5; border: 1px dashed #b9770e; white-space: nowrap; vertical-align: .08em; }
.sim-banner { max-width: none; margin: 0 0 1.2rem; padding: .7rem 1rem; border: 1px dashed #b9770e; border-radius: var(--radius); background: #fdf0d5; color: #6b3a00; }
table.data tr.group > th { background: var(--band); }
.verdict { font-weight: 400; margin-left: .8rem; }
#tabel-tahap tr:not(.group) > th { font-weight: 400; }
.o-differ, .o-in-band-hole { font-weight: 600; }
.o-cannot-say { color: var(--muted); }
table.indicators th[scope=row] { font-weight: 400; min-width: 14rem; }

.chart { margin: 1rem 0; background: #fff; border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.1rem .6rem; }
.chart-scroll { overflow-x: auto; position: relative; }
.chart-scroll svg { display: block; margin: 0 auto; max-width: 940px !important; }
.chart-tools { font-size: .8125rem; text-align: right; min-height: .4rem; }

.table-scroll { overflow-x: auto; position: relative; background: #fff; border: 1px solid var(--line); border-radius: var(--radius); margin: .8rem 0; }
table.data { border-collapse: collapse; width: 100%; font-size: .9375rem; }
table.data caption { text-align: left; padding: .8rem 1rem .4rem; color: var(--muted); font-size: .875rem; }
/* A caption is as wide as what is seen of its table, and does not scroll away with it. */
table.data caption { position: sticky; left: 0; max-width: min(62rem, calc(100vw - 3rem)); }
table.data th, table.data td { text-align: left; vertical-align: top; padding: .5rem .8rem; border-bottom: 1px solid var(--grid); }
table.data tbody tr:last-child > * { border-bottom: 0; }
table.data thead th { font-weight: 600; font-size: .8125rem; color: var(--muted); border-bottom: 1px solid var(--line); vertical-align: bottom; }
table.data tbody th { font-weight: 600; }
table.data tbody th.part { font-weight: 400; padding-left: 2rem; }
table.numbers td { font-variant-numeric: tabular-nums; }
table.data td p { margin: 0; }
table.data tr.gap > * { background: var(--band); color: var(--muted); font-weight: 400; }
table.data tr:target > * { background: #fff8e8; }
.q { color: var(--muted); border-bottom: 1px dotted var(--muted); cursor: help; }
table.matrix th[scope=col]:not(:first-child) { text-align: center; }
table.matrix td { text-align: center; line-height: 1.35; font-size: .875rem; }
table.matrix td.diagonal { background: var(--band); }
table.matrix tr.few td { font-style: italic; }
table.matrix tr.few strong { font-weight: 400; }
tr.few > td, td.few { color: var(--muted); }
.none { color: var(--muted); font-style: italic; }
.switch > input { position: absolute; opacity: 0; }
.switch > label { display: inline-block; padding: .45rem 1rem; border: 1px solid var(--rule); background: #fff; cursor: pointer; }
.switch > label:first-of-type { border-radius: 99px 0 0 99px; }
.switch > label:last-of-type { border-radius: 0 99px 99px 0; border-left: 0; }
.switch > input:checked + label { background: var(--accent); border-color: var(--accent); color: #fff; }
.switch > input:focus-visible + label { outline: 3px solid #e0a445; outline-offset: 2px; }
.switch > .panel { margin-top: .6rem; }
.panel-then, #batas-then:checked ~ .panel-today { display: none; }
#batas-then:checked ~ .panel-then { display: block; }
.p-achieved { font-weight: 600; }
.p-cannot-say { color: var(--muted); }
td.p-achieved, td.p-not-achieved, td.p-cannot-say { white-space: nowrap; }
td.p-achieved .note, td.p-not-achieved .note, td.p-cannot-say .note { white-space: normal; }
.verdict-line { font-size: 1.05rem; }
.tags { list-style: none; padding: 0; margin: 0 0 .8rem; display: flex; flex-wrap: wrap; gap: .4rem; }
.tags li { padding: .1rem .75rem; border: 1px solid var(--accent); border-radius: 99px; color: var(--accent); background: var(--accent-soft); font-weight: 600; font-size: .9375rem; }
.tags li.sim-tag { border: 0; padding: 0; background: none; }
table.heat td { min-width: 5.6rem; }
table.heat td.diagonal { outline: 2px solid var(--rule); outline-offset: -2px; background: none; }
table.heat tr:not(.few) td.h1 { background: #f1f6fa; }
table.heat tr:not(.few) td.h2 { background: #d9e8f3; }
table.heat tr:not(.few) td.h3 { background: #bcd6ea; }
table.heat tr:not(.few) td.h4 { background: #9dc3df; }
table.heat tr:not(.few) td.h5 { background: #86b4d5; }
table.heat tr:not(.few) td.h3 .muted, table.heat tr:not(.few) td.h4 .muted, table.heat tr:not(.few) td.h5 .muted { color: var(--ink); }
table.heat tr.few td { background: #f3f4f6; }
table.strip th[scope=row] { font-weight: 400; min-width: 15rem; }
table.strip td { padding: .25rem; text-align: center; }
table.strip thead th { text-align: center; padding: .5rem .25rem; }
table.strip thead th:first-child { text-align: left; padding-left: .8rem; }
.cell { display: flex; align-items: center; justify-content: center; min-width: 2rem; height: 1.75rem; border-radius: 5px; border: 1px solid transparent; text-decoration: none; font-weight: 600; font-size: .875rem; }
.cell.s-not-formed { border: 0; }

.legend { list-style: none; padding: 0; margin: .8rem 0 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr)); gap: .35rem 1.5rem; font-size: .875rem; color: var(--muted); }
.districts { list-style: none; padding: 0; margin: .8rem 0 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 0 2rem; }
.districts li { display: flex; justify-content: space-between; align-items: baseline; gap: .8rem; padding: .35rem 0; border-bottom: 1px solid var(--grid); }
.silent { list-style: none; padding: 0; margin: 0; columns: 4 12rem; column-gap: 2rem; }
.silent li { padding: .15rem 0; break-inside: avoid; }
.silent li:target { background: #fff8e8; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 2rem; }
.moves, .claims, .plain { list-style: none; padding: 0; margin: 0; }
.moves li { display: flex; justify-content: space-between; gap: .8rem; padding: .3rem 0; border-bottom: 1px solid var(--grid); font-size: .9375rem; }
.step { white-space: nowrap; color: var(--muted); }
.claims li { padding: .1rem 0 .35rem; }
.note { font-size: .8125rem; color: var(--muted); }
.claims-table td { font-size: .875rem; }
details { margin: .6rem 0; }
td > details { margin: 0; }
summary { cursor: pointer; padding: .25rem 0; }
.regions { columns: 2 20rem; column-gap: 2.5rem; }
.regions details { break-inside: avoid; border-bottom: 1px solid var(--grid); margin: 0; padding: .3rem 0; }
.regions ul { margin: .2rem 0 .6rem; padding-left: 1.2rem; font-size: .9375rem; }
.dictionary { border-top: 1px solid var(--line); padding-top: .2rem; }
.prose li { max-width: 44em; margin-bottom: .35rem; }
.statistic { border-top: 1px solid var(--grid); scroll-margin-top: 5rem; }
.statistic:target { background: #fff8e8; }
.prose h2 { margin-top: 2rem; }
.bottom { border-top: 1px solid var(--line); padding-top: 1.2rem; padding-bottom: 2.5rem; font-size: .875rem; }

@media (max-width: 700px) {
  .top nav { flex: 1 1 100%; justify-content: space-between; gap: 0; order: 1; margin: 0 -.4rem; }
  .top nav a { padding: .6rem .25rem; font-size: .84rem; }
  .search { order: 2; }
  .search input { padding: .6rem .9rem; font-size: 1rem; }
  .search li a { padding: .6rem .7rem; }
  summary { padding: .6rem 0; }
  .top { position: static; }
  .search { flex: 1 1 100%; max-width: none; margin-left: 0; }
  .search ul { left: 0; width: 100%; }
  .chart { padding: .7rem .5rem .4rem; margin-left: -.6rem; margin-right: -.6rem; }
  .chart-scroll svg { min-width: 640px; }
  .tiles { grid-template-columns: repeat(2, 1fr); gap: .6rem; }
  .tile { padding: .8rem; }
  .tile:nth-child(odd):last-child { grid-column: 1 / -1; }
  .legend { grid-template-columns: 1fr; }
  .districts, .columns { grid-template-columns: 1fr; }
  .districts li a, .moves li a { padding: .3rem 0; }
  .years { line-height: 2.2; }
  .claims-table td:first-child { min-width: 8.5rem; }
  .tile-number { font-size: 1.6rem; }
  table.data th, table.data td { padding: .45rem .55rem; }
  table.strip th[scope=row] { min-width: 10.5rem; }
  /* A year is a block: year and result in one line, its claims below them. */
  .years-table thead, .told thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .years-table, .years-table tbody, .told, .told tbody { display: block; }
  .years-table tbody tr { display: grid; grid-template-columns: 4rem 1fr; border-bottom: 1px solid var(--grid); padding: .3rem 0; }
  .years-table tbody tr:last-child, table.years-table tbody tr > * { border-bottom: 0; }
  .years-table tbody td:last-child { grid-column: 1 / -1; padding-top: 0; }
  /* A notice too: where it stands, the column with what was read, and below them what is wrong. */
  .told tbody tr { display: grid; grid-template-columns: auto 1fr; border-bottom: 1px solid var(--grid); padding: .3rem 0; }
  table.told tbody tr > *, table.told tbody tr:last-child { border-bottom: 0; }
  .told .from, .told td:last-child { grid-column: 1 / -1; }
  .told .from { padding-bottom: 0; }
  .told td:last-child { padding-top: 0; }
  section { margin-bottom: 2.2rem; }
}

@media print {
  body { background: #fff; font-size: 10.5pt; }
  .top, .skip, .chart-tools, .search { display: none; }
  .wrap { max-width: none; padding: 0; }
  .chart, .table-scroll, .tile { border-color: #bbb; break-inside: avoid; }
  .table-scroll, .chart-scroll { overflow: visible; }
  tr { break-inside: avoid; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}

.letter .to { margin: 0 0 1.4rem; line-height: 1.5; }
.letter ol { max-width: 46em; }
.letter #masuk th { overflow-wrap: anywhere; min-width: 9rem; }
.told td { font-size: .875rem; }
.told .value { overflow-wrap: anywhere; }
.told .from { min-width: 9rem; overflow-wrap: anywhere; }
.told .from strong { white-space: nowrap; color: var(--ink); }
.more { margin-top: .4rem; font-size: .875rem; color: var(--muted); }
.notice { border-top: 1px solid var(--line); padding: .9rem 0 .2rem; scroll-margin-top: 5rem; }
.notice h2 { font-size: 1.1rem; }
.notice code { overflow-wrap: anywhere; }
.notice:target { background: #fff8e8; }
.weights { list-style: none; padding: 0; }
.weight { display: inline-block; font-size: .75rem; font-weight: 600; line-height: 1.6; padding: 0 .55em; border-radius: 4px; border: 1px solid currentcolor; white-space: nowrap; margin-right: .25em; }
.w-error { color: #9b1c1c; background: #fdecec; }
.w-warning { color: #6b3a00; background: #fdf0d5; }
.w-info { color: #31465a; background: #eef1f4; }
@media print { .tools, .closing .muted { display: none; } .letter h1 { font-size: 15pt; } .letter .code { display: none; } }
