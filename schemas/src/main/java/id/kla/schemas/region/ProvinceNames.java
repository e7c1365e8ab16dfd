package id.kla.schemas.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which province a printed name means. */
final class ProvinceNames {
  private static final Set<String> FRONT =
      Set.of("provinsi", "propinsi", "prov", "prop", "pemprov", "pemerintah");

  private final Map<String, String> codeByKey = new HashMap<>();

  ProvinceNames(RegionTables tables) {
    for (Province province : tables.provinces()) {
      add(province.name(), province.code());
      add(province.shortName(), province.code());
    }
    tables
        .provinceRenamings()
        .forEach(
            renamed -> {
              add(renamed.before(), renamed.code());
              add(renamed.after(), renamed.code());
            });
    Set<String> codes = Set.copyOf(codeByKey.values());
    tables.aliases().stream()
        .filter(alias -> codes.contains(alias.code()))
        .forEach(alias -> add(alias.text(), alias.code()));
  }

  private void add(String text, String code) {
    String before = codeByKey.put(NameText.key(text), code);
    if (before != null && !before.equals(code)) {
      throw new IllegalStateException(
          "Two provinces are called " + text + ": " + before + " and " + code);
    }
  }

  /** Whether a province bears, or bore, the name with this key. */
  boolean has(String key) {
    return codeByKey.containsKey(key);
  }

  /** The code of the province that the words mean; empty when none. */
  Optional<String> code(List<String> words) {
    int open = words.indexOf(NameText.OPEN);
    if (open > 0 && words.indexOf(NameText.CLOSE) == words.size() - 1) {
      Optional<String> outside = plain(words.subList(0, open));
      Optional<String> inside = plain(words.subList(open + 1, words.size() - 1));
      return outside.equals(inside) ? outside : Optional.empty();
    }
    return plain(words);
  }

  private Optional<String> plain(List<String> words) {
    int from = 0;
    while (from < words.size() && FRONT.contains(words.get(from))) {
      from++;
    }
    return Optional.ofNullable(codeByKey.get(NameText.key(words.subList(from, words.size()))));
  }
}
