package id.kla.schemas.instrument;

import id.kla.schemas.reference.ReferenceTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A regulation, and the instruments it was used with. One may have been used with several: Permen
 * PPPA 12/2022 with the 24 indicators of 2022 and with those of 2024.
 *
 * @param kind {@code permen}, {@code perpres} or {@code kepmen}
 * @param number its number
 * @param year its year
 * @param versions the versions of the instruments, oldest first
 * @param sourceUrl links to the sources, separated by " ; "
 */
public record Regulation(
    String kind, int number, int year, List<String> versions, String sourceUrl) {
  private static final Map<String, String> KINDS =
      Map.of(
          "permen", "permen",
          "permeneg", "permen",
          "peraturan menteri", "permen",
          "perpres", "perpres",
          "peraturan presiden", "perpres",
          "kepmen", "kepmen",
          "keputusan menteri", "kepmen");

  private static final Pattern CITATION =
      Pattern.compile(
          "\\b(?<kind>permeneg|permen|peraturan menteri|perpres|peraturan presiden|kepmen"
              + "|keputusan menteri)\\b[^0-9]*(?<number>[0-9]{1,3}) ?(?:/|tahun) ?"
              + "(?<year>[0-9]{4})\\b");

  /** Copies the list. */
  public Regulation {
    versions = List.copyOf(versions);
  }

  /** All that are known. */
  public static List<Regulation> all() {
    return ReferenceTable.read("instrument/regulations").stream()
        .map(
            row ->
                new Regulation(
                    row.text("kind"),
                    row.integer("number"),
                    row.integer("year"),
                    Arrays.asList(row.text("versions").split("\\|")),
                    row.text("source_url")))
        .toList();
  }

  /**
   * The regulation that a text names, such as {@code Permen PPPA 12/2011} or {@code Peraturan
   * Menteri PPPA Nomor 12 Tahun 2022}; empty when it names none that is known, or two.
   */
  static Optional<Regulation> named(String text, List<Regulation> known) {
    Matcher matcher = CITATION.matcher(WrittenText.key(text));
    Set<Regulation> found =
        matcher
            .results()
            .flatMap(
                citation ->
                    known.stream()
                        .filter(regulation -> regulation.kind.equals(KINDS.get(citation.group(1))))
                        .filter(
                            regulation ->
                                regulation.number == Integer.parseInt(citation.group(2))
                                    && regulation.year == Integer.parseInt(citation.group(3))))
            .collect(Collectors.toSet());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
