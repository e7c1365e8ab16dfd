package id.kla.schemas.region;

import id.kla.schemas.region.NameIndex.Entry;
import id.kla.schemas.region.NameResolution.Ambiguous;
import id.kla.schemas.region.NameResolution.How;
import id.kla.schemas.region.NameResolution.NotFound;
import id.kla.schemas.region.NameResolution.Reason;
import id.kla.schemas.region.NameResolution.Resolved;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which district a printed name means. A row refused with candidates costs its sender a
 * minute; a row that lands on the wrong district is found by nobody. So every doubt ends in a
 * refusal.
 */
final class NameResolver {
  private static final int MOST_CANDIDATES = 3;

  // The programme began in 2006: for earlier years, which are slips, nothing is excluded by time.
  private static final int FIRST_YEAR = 2006;

  private final NameIndex index;
  private final ProvinceNames provinces;
  private final Map<String, Set<String>> provincesOfDistrict;

  /** The last argument: by district code, all provinces the district ever belonged to. */
  NameResolver(
      NameIndex index, ProvinceNames provinces, Map<String, Set<String>> provincesOfDistrict) {
    this.index = index;
    this.provinces = provinces;
    this.provincesOfDistrict = provincesOfDistrict;
  }

  /** A name found, or not, after the type words in front of it are cut off. */
  private record Reading(List<String> words, Set<DistrictType> types, List<Entry> entries) {
    Reading withEntries(List<Entry> left) {
      return new Reading(words, types, left);
    }

    Reading withTypes(Set<DistrictType> stated) {
      return new Reading(words, TypeWords.both(types, stated), entries);
    }
  }

  /** What is known about the name besides the name itself. */
  private record Claims(Set<DistrictType> types, Set<String> provinceCodes, int year) {
    boolean typeKnown() {
      return types.size() == 1;
    }

    Claims and(Set<DistrictType> stated) {
      return new Claims(TypeWords.both(types, stated), provinceCodes, year);
    }

    Claims and(Optional<String> stated) {
      Set<String> codes = new HashSet<>(provinceCodes);
      stated.ifPresent(codes::add);
      return new Claims(types, codes, year);
    }
  }

  /** What a comma or a bracket behind the name tells. */
  private record Peeled(
      List<String> words, Set<DistrictType> types, Optional<String> provinceCode) {}

  NameResolution resolve(RegionName printed) {
    String name = NameText.clean(printed.name());
    if (name.length() > NameText.MAX_LENGTH) {
      return new NotFound(anywhere(NameText.words(shortened(name))), Reason.UNKNOWN_NAME);
    }
    if (NameText.key(name).isEmpty()) {
      return new NotFound(List.of(), Reason.BLANK);
    }
    List<String> words = NameText.words(name);
    Optional<Set<DistrictType>> types = typeCell(printed.type());
    if (types.isEmpty()) {
      return refuse(words, Reason.UNKNOWN_TYPE);
    }
    List<String> provinceWords = NameText.words(shortened(NameText.clean(printed.province())));
    Set<String> provinceCodes = new HashSet<>();
    if (!provinceWords.isEmpty()) {
      Optional<String> code = provinces.code(provinceWords);
      if (code.isEmpty()) {
        return refuse(words, Reason.UNKNOWN_PROVINCE);
      }
      provinceCodes.add(code.get());
    }
    return resolve(words, new Claims(types.get(), provinceCodes, printed.year()));
  }

  private static String shortened(String cleaned) {
    // One character over the limit keeps a cut text from passing for a whole one.
    return cleaned.substring(0, Math.min(cleaned.length(), NameText.MAX_LENGTH + 1));
  }

  private static Optional<Set<DistrictType>> typeCell(String type) {
    List<String> words =
        NameText.words(shortened(NameText.clean(type))).stream()
            .filter(word -> !word.equals(NameText.OPEN) && !word.equals(NameText.CLOSE))
            .filter(word -> !word.equals(NameText.SLASH))
            .toList();
    return words.isEmpty() ? Optional.of(TypeWords.EITHER) : TypeWords.only(words);
  }

  private NameResolution refuse(List<String> words, Reason reason) {
    Reading reading = read(peel(PrintedName.of(words).main()).words());
    return new NotFound(
        reading.entries().isEmpty()
            ? anywhere(reading.words())
            : first(districts(reading.entries())),
        reason);
  }

  private NameResolution resolve(List<String> words, Claims cells) {
    PrintedName printed = PrintedName.of(words);
    Peeled outside = peel(printed.main());
    Reading main = read(outside.words());
    Claims claims = cells.and(outside.types()).and(outside.provinceCode());
    if (printed.brackets().isEmpty()) {
      return decide(main, claims);
    }
    Reading all = read(peel(printed.all()).words());
    if (!main.entries().isEmpty() && !all.entries().isEmpty() && shared(main, all).isEmpty()) {
      // "Sumbawa (Barat)": Sumbawa with a remark, or Sumbawa Barat?
      return conflict(Reason.BRACKET_CONFLICT, main.entries(), all.entries());
    }
    Reading name = main.entries().isEmpty() ? all : main;
    for (PrintedName.Bracket bracket : printed.brackets()) {
      Optional<Set<DistrictType>> types = TypeWords.only(bracket.words());
      Reading inside = read(bracket.words());
      Reading agreed = agree(name, inside);
      Optional<String> province = provinces.code(bracket.words());
      if (types.isPresent()) {
        claims = claims.and(types.get());
      } else if (agreed != null) {
        name = agreed;
      } else if (province.isPresent()) {
        claims = claims.and(province);
      } else if (name.entries().isEmpty()) {
        return unknown(main, inside.entries(), claims);
      } else if (!(inside.entries().isEmpty() && !all.entries().isEmpty())
          && !explains(bracket, inside, name, outside.words())) {
        return conflict(Reason.BRACKET_CONFLICT, name.entries(), inside.entries());
      }
    }
    return decide(name, claims);
  }

  /**
   * The name with what a bracket that is a name itself leaves of it, as in "Mura (Murung Raya)";
   * null when the two share no district.
   */
  private static Reading agree(Reading name, Reading inside) {
    List<Entry> left = shared(name, inside);
    return left.isEmpty() ? null : name.withEntries(left).withTypes(inside.types());
  }

  private static List<Entry> shared(Reading one, Reading other) {
    Set<District> districts = new HashSet<>(districts(other.entries()));
    return one.entries().stream().filter(entry -> districts.contains(entry.district())).toList();
  }

  /** Whether a bracket that is no name of the same district is an abbreviation that fits. */
  private boolean explains(
      PrintedName.Bracket bracket, Reading inside, Reading name, List<String> outside) {
    if (NameText.key(bracket.words()).isEmpty()) {
      return true;
    }
    if (inside.entries().isEmpty()) {
      return PrintedName.abbreviates(inside.words(), name.words());
    }
    // "Ogan Komering Ulu (OKU) Timur": the bracket explains the words before it, which with the
    // words after it are another district's name.
    if (bracket.position() == 0 || bracket.position() >= outside.size()) {
      return false;
    }
    Reading before = read(outside.subList(0, bracket.position()));
    return PrintedName.initials(before.words()).equals(NameText.key(inside.words()))
        || !shared(before, inside).isEmpty();
  }

  /** Takes a type or a province behind a comma off the name, as in "Bogor, Kab.". */
  private Peeled peel(List<String> words) {
    int comma = words.lastIndexOf(NameText.COMMA);
    if (comma <= 0) {
      return new Peeled(words, TypeWords.EITHER, Optional.empty());
    }
    List<String> before = words.subList(0, comma);
    List<String> after = words.subList(comma + 1, words.size());
    Optional<Set<DistrictType>> types = TypeWords.only(after);
    Optional<String> province = provinces.code(after);
    if (!after.isEmpty() && types.isEmpty() && province.isEmpty()) {
      return new Peeled(words, TypeWords.EITHER, Optional.empty());
    }
    return new Peeled(before, types.orElse(TypeWords.EITHER), province);
  }

  /**
   * Looks the words up as they are, then without the type words in front, one phrase after the
   * other: Kota Baru is Kotabaru before it is a city called Baru.
   */
  private Reading read(List<String> words) {
    List<String> left = words;
    Set<DistrictType> types = TypeWords.EITHER;
    while (true) {
      List<Entry> entries = index.entries(NameText.key(left));
      Optional<TypeWords.Phrase> phrase = TypeWords.phrase(left, 0);
      if (!entries.isEmpty() || phrase.isEmpty() || phrase.get().end() == left.size()) {
        return new Reading(left, types, entries);
      }
      types = TypeWords.both(types, phrase.get().types());
      left = left.subList(phrase.get().end(), left.size());
    }
  }

  private NameResolution decide(Reading name, Claims beside) {
    Claims claims = beside.and(name.types());
    if (name.entries().isEmpty()) {
      return unknown(name, List.of(), claims);
    }
    if (claims.types().isEmpty()) {
      return conflict(Reason.TYPE_CONFLICT, inProvince(name.entries(), claims), name.entries());
    }
    List<Entry> typed = ofType(name.entries(), claims);
    List<Entry> left = inProvince(typed, claims);
    if (left.isEmpty()) {
      Reason reason = typed.isEmpty() ? Reason.TYPE_CONFLICT : Reason.PROVINCE_CONFLICT;
      return conflict(reason, typed, inProvince(name.entries(), claims), name.entries());
    }
    List<Entry> meant = meant(left, claims);
    if (meant.size() > 1) {
      return new Ambiguous(districts(meant).stream().sorted(byCode()).toList());
    }
    Entry entry = meant.get(0);
    if (entry.typeNeeded() && !claims.typeKnown()) {
      return new NotFound(List.of(entry.district()), Reason.UNKNOWN_NAME);
    }
    return new Resolved(entry.district(), how(entry, name.words()));
  }

  private static List<Entry> ofType(List<Entry> entries, Claims claims) {
    return entries.stream()
        .filter(entry -> claims.types().contains(entry.district().type()))
        .toList();
  }

  private List<Entry> inProvince(List<Entry> entries, Claims claims) {
    return entries.stream()
        .filter(entry -> lay(entry.district()).containsAll(claims.provinceCodes()))
        .toList();
  }

  /** Of several that bear a name, those that bear it first of all, or bore it in the year. */
  private static List<Entry> meant(List<Entry> entries, Claims claims) {
    if (entries.size() == 1) {
      return entries;
    }
    if (claims.typeKnown() && entries.stream().anyMatch(Entry::isName)) {
      return entries.stream().filter(Entry::isName).toList();
    }
    List<Entry> possible =
        entries.stream().filter(entry -> possibleIn(entry, claims.year())).toList();
    return possible.isEmpty() ? entries : possible;
  }

  private static boolean possibleIn(Entry entry, int year) {
    if (year < FIRST_YEAR) {
      return true;
    }
    Integer established = entry.district().establishedYear();
    return (established == null || established <= year)
        && (entry.borneUntil() == null || year <= entry.borneUntil());
  }

  private static How how(Entry entry, List<String> printed) {
    return entry.isName() && !printed.equals(NameText.words(entry.district().name()))
        ? How.SPELLING
        : entry.how();
  }

  private NameResolution unknown(Reading name, List<Entry> others, Claims claims) {
    List<District> nearest =
        index.nearest(
            name.words(),
            district ->
                claims.types().contains(district.type())
                    && lay(district).containsAll(claims.provinceCodes()));
    return new NotFound(
        first(Stream.concat(districts(others).stream(), nearest.stream()).toList()),
        Reason.UNKNOWN_NAME);
  }

  private Set<String> lay(District district) {
    return provincesOfDistrict.get(district.code());
  }

  @SafeVarargs
  private static NameResolution conflict(Reason reason, List<Entry>... likeliestFirst) {
    List<District> candidates = new ArrayList<>();
    for (List<Entry> entries : likeliestFirst) {
      candidates.addAll(districts(entries));
    }
    return new NotFound(first(candidates), reason);
  }

  private List<District> anywhere(List<String> words) {
    return index.nearest(words, district -> true);
  }

  private static List<District> districts(List<Entry> entries) {
    return entries.stream().map(Entry::district).distinct().toList();
  }

  private static List<District> first(Collection<District> districts) {
    return districts.stream().distinct().limit(MOST_CANDIDATES).toList();
  }

  private static Comparator<District> byCode() {
    return Comparator.comparing(District::code);
  }
}
