package id.kla.schemas.region;

import id.kla.schemas.region.NameResolution.How;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** All names of all districts by key, with what each name is. */
final class NameIndex {
  private static final Set<String> ISLAND_WORDS = Set.of("kepulauan", "pulau");
  private static final double LEAST_SIMILARITY = 0.8;
  private static final int MOST_CANDIDATES = 3;
  private static final int LONGEST_COMPARED = 60;

  /**
   * A name of a district.
   *
   * @param how EXACT for its name now
   * @param borneUntil last year in which a former name was borne on some day; null when open
   * @param typeNeeded whether the name says nothing without a type, since a province bears it
   */
  record Entry(District district, How how, Integer borneUntil, boolean typeNeeded) {
    /** Whether it is the name the district bears now. */
    boolean isName() {
      return how == How.EXACT;
    }
  }

  private static final class Known {
    final String key;
    final int[] letters;
    final District district;

    Known(String key, District district) {
      this.key = key;
      this.letters = letters(key);
      this.district = district;
    }
  }

  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final List<Known> known = new ArrayList<>();

  NameIndex(RegionTables tables, ProvinceNames provinces) {
    Map<String, District> byCode = new HashMap<>();
    for (District district : tables.districts()) {
      byCode.put(district.code(), district);
      add(district.name(), new Entry(district, How.EXACT, null, false));
    }
    for (DistrictChange change : tables.changes()) {
      if (change.kind() == DistrictChange.Kind.RENAMED) {
        District district = byCode.get(change.districtCode());
        boolean typeNeeded = provinces.has(NameText.key(change.nameBefore()));
        int until = change.effective().year();
        add(change.nameBefore(), new Entry(district, How.FORMER_NAME, until, typeNeeded));
      }
    }
    for (RegionTables.Alias alias : tables.aliases()) {
      if (byCode.containsKey(alias.code())) {
        add(alias.text(), new Entry(byCode.get(alias.code()), how(alias.kind()), null, false));
      }
    }
    addShortened(tables.districts());
    byKey.forEach(
        (key, entries) -> entries.forEach(entry -> known.add(new Known(key, entry.district()))));
    known.sort(
        Comparator.comparing((Known name) -> name.district.code()).thenComparing(name -> name.key));
  }

  private static How how(RegionTables.Kind kind) {
    return switch (kind) {
      case ABBREVIATION -> How.ALIAS;
      case SPELLING, TYPO -> How.SPELLING;
      case FORMER_NAME -> How.FORMER_NAME;
    };
  }

  private void add(String text, Entry entry) {
    List<Entry> entries = byKey.computeIfAbsent(NameText.key(text), key -> new ArrayList<>());
    if (entries.stream().noneMatch(other -> other.district().equals(entry.district()))) {
      entries.add(entry);
    }
  }

  private void addShortened(List<District> districts) {
    // Banggai is a district of its own, so Banggai Kepulauan is never meant by it.
    Set<String> taken = new HashSet<>(byKey.keySet());
    for (District district : districts) {
      List<String> words = withoutIslandWords(NameText.words(district.name()));
      if (!taken.contains(NameText.key(words))) {
        add(String.join(" ", words), new Entry(district, How.SHORTENED, null, false));
      }
    }
  }

  private static List<String> withoutIslandWords(List<String> words) {
    List<String> left = new ArrayList<>();
    for (String word : words) {
      if (!ISLAND_WORDS.contains(word)) {
        left.add(word);
      } else if (!left.isEmpty() && left.get(left.size() - 1).equals("dan")) {
        left.remove(left.size() - 1);
      }
    }
    return left;
  }

  /** All districts that bear the name with this key; empty when none. */
  List<Entry> entries(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** All keys, for checks of the tables. */
  Map<String, List<Entry>> all() {
    return Map.copyOf(byKey);
  }

  /**
   * At most three districts whose names look most like the words, likeliest first; those that the
   * preference likes come before others that look about as similar.
   */
  List<District> nearest(List<String> words, Predicate<District> preferred) {
    List<String> forms =
        Stream.of(words, withoutIslandWords(words))
            .map(NameText::key)
            .map(key -> key.substring(0, Math.min(key.length(), LONGEST_COMPARED)))
            .distinct()
            .toList();
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    Map<District, Double> best = new HashMap<>();
    for (String form : forms) {
      int[] letters = letters(form);
      for (Known name : known) {
        if (atMost(form, letters, name) >= LEAST_SIMILARITY) {
          double score = similarity.apply(form, name.key);
          if (score >= LEAST_SIMILARITY) {
            best.merge(name.district, score, Math::max);
          }
        }
      }
    }
    best.replaceAll((district, score) -> preferred.test(district) ? score + 0.1 : score);
    return best.entrySet().stream()
        .sorted(
            Map.Entry.<District, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().code()))
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How often each letter occurs; the last place counts everything that is not a to z. */
  private static int[] letters(String key) {
    int[] counts = new int[27];
    key.chars().forEach(c -> counts[c >= 'a' && c <= 'z' ? c - 'a' : 26]++);
    return counts;
  }

  // The letters in common bound the similarity from above and cost a tenth of it.
  private static double atMost(String form, int[] letters, Known name) {
    double common = 0;
    for (int i = 0; i < letters.length; i++) {
      common += Math.min(letters[i], name.letters[i]);
    }
    int prefix = 0;
    int longest = Math.min(4, Math.min(form.length(), name.key.length()));
    while (prefix < longest && form.charAt(prefix) == name.key.charAt(prefix)) {
      prefix++;
    }
    double jaro = (common / form.length() + common / name.key.length() + 1) / 3;
    return jaro + 0.1 * prefix * (1 - jaro);
  }
}
