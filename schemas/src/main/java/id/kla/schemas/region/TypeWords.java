package id.kla.schemas.region;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that say kabupaten or kota. A set of both types means that the type is not known, an
 * empty set that two statements contradict each other.
 */
final class TypeWords {
  static final Set<DistrictType> EITHER =
      Collections.unmodifiableSet(EnumSet.allOf(DistrictType.class));

  private static final Set<DistrictType> KABUPATEN = Set.of(DistrictType.KABUPATEN);
  private static final Set<DistrictType> KOTA = Set.of(DistrictType.KOTA);
  private static final Map<String, Set<DistrictType>> WORDS =
      Map.ofEntries(
          Map.entry("kabupaten", KABUPATEN),
          Map.entry("kab", KABUPATEN),
          Map.entry("pemkab", KABUPATEN),
          Map.entry("kota", KOTA),
          Map.entry("kotamadya", KOTA),
          Map.entry("kotamadia", KOTA),
          Map.entry("kodya", KOTA),
          Map.entry("pemkot", KOTA),
          Map.entry("kabkota", EITHER));
  private static final Set<String> GOVERNMENT = Set.of("pemerintah", "pemerintahan", "pemda");
  private static final Set<String> ADMINISTRATIVE = Set.of("administrasi", "administratif");

  /** A type phrase among words: where it ends, exclusive, and what it says. */
  record Phrase(int end, Set<DistrictType> types) {}

  private TypeWords() {}

  /** The type phrase that starts at a word, such as "pemerintah kab / kota"; empty when none. */
  static Optional<Phrase> phrase(List<String> words, int from) {
    int at = from;
    if (at < words.size() && GOVERNMENT.contains(words.get(at))) {
      at++;
    }
    Set<DistrictType> types = EnumSet.noneOf(DistrictType.class);
    while (at < words.size() && WORDS.containsKey(words.get(at))) {
      types.addAll(WORDS.get(words.get(at)));
      at++;
      if (at < words.size() && ADMINISTRATIVE.contains(words.get(at))) {
        at++;
      }
      boolean another =
          at + 1 < words.size()
              && words.get(at).equals(NameText.SLASH)
              && WORDS.containsKey(words.get(at + 1));
      if (!another) {
        return Optional.of(new Phrase(at, types));
      }
      at++;
    }
    // "Adm. Jakarta Pusat": the type word stands in the type cell.
    return from < words.size() && ADMINISTRATIVE.contains(words.get(from))
        ? Optional.of(new Phrase(from + 1, EITHER))
        : Optional.empty();
  }

  /** What words that are nothing but a type say; empty when they are anything else. */
  static Optional<Set<DistrictType>> only(List<String> words) {
    Set<DistrictType> types = EnumSet.noneOf(DistrictType.class);
    int at = 0;
    while (at < words.size()) {
      Optional<Phrase> phrase = phrase(words, at);
      if (phrase.isEmpty()) {
        return Optional.empty();
      }
      types.addAll(phrase.get().types());
      at = phrase.get().end();
    }
    return types.isEmpty() ? Optional.empty() : Optional.of(types);
  }

  /** What both statements allow. */
  static Set<DistrictType> both(Set<DistrictType> one, Set<DistrictType> other) {
    Set<DistrictType> types = EnumSet.noneOf(DistrictType.class);
    types.addAll(one);
    types.retainAll(other);
    return types;
  }
}
