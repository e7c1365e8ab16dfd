package id.kla.schemas.instrument;

import id.kla.schemas.reference.ReferenceTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The versions of the instrument that the project knows. */
public final class Instruments {
  private static final Instruments STANDARD = read();

  private final List<Instrument> all;
  private final Map<Integer, ExpectedInstrument> byCycle;
  private final List<Regulation> regulations;

  private Instruments(
      List<Instrument> all,
      Map<Integer, ExpectedInstrument> byCycle,
      List<Regulation> regulations) {
    this.all = all;
    this.byCycle = byCycle;
    this.regulations = regulations;
  }

  /** The instruments that come with the project. */
  public static Instruments standard() {
    return STANDARD;
  }

  /** All of them, oldest first. */
  public List<Instrument> all() {
    return all;
  }

  /** The newest one, for a cycle whose instrument is not known. */
  public Instrument latest() {
    return all.get(all.size() - 1);
  }

  /** The instrument of this version, such as {@code 24-2024}; empty when there is none. */
  public Optional<Instrument> version(String version) {
    String wanted = WrittenText.key(version);
    return all.stream().filter(candidate -> candidate.version().equals(wanted)).findFirst();
  }

  /**
   * The instrument of a cycle; empty for a year that is none, and for 2026, whose instrument is not
   * known. 2023 is read with that of 2024, the only one with the block of kecamatan and
   * desa/kelurahan that 2023 had, and marked as assumed, since the weights of 2023 are unknown.
   */
  public Optional<ExpectedInstrument> ofCycle(int cycleYear) {
    return Optional.ofNullable(byCycle.get(cycleYear));
  }

  /** The instrument that the indicators of a file belong to, whatever regulation the file names. */
  public Recognition recognise(Set<String> indicatorTexts) {
    return InstrumentRecognition.of(indicatorTexts, all);
  }

  /**
   * The instruments that a text allows which names a version, such as {@code 24-2024}, or a
   * regulation, such as {@code Permen PPPA 12/2011}; none when it names nothing that is known.
   */
  public List<Instrument> named(String text) {
    return version(text)
        .map(List::of)
        .or(
            () ->
                Regulation.named(text, regulations)
                    .map(
                        regulation ->
                            all.stream()
                                .filter(one -> regulation.versions().contains(one.version()))
                                .toList()))
        .orElseGet(List::of);
  }

  private static Instruments read() {
    List<Instrument> all =
        ReferenceTable.read("instrument/instruments").stream()
            .map(
                row ->
                    new Instrument(
                        row.text("version"),
                        new Instrument.Title(
                            row.text("name_id"),
                            row.text("name_en"),
                            row.text("years"),
                            row.text("certainty"),
                            row.text("source_url")),
                        indicators(row.text("version"))))
            .toList();
    Map<String, Instrument> byVersion =
        all.stream().collect(Collectors.toMap(Instrument::version, Function.identity()));
    return new Instruments(all, cycles(byVersion), Regulation.all());
  }

  private static Map<Integer, ExpectedInstrument> cycles(Map<String, Instrument> byVersion) {
    return ReferenceTable.read("instrument/cycle_instruments").stream()
        .map(
            row ->
                new ExpectedInstrument(
                    row.integer("cycle_year"),
                    byVersion.get(row.text("version")),
                    Certainty.assumed(row),
                    row.text("note"),
                    row.text("source_url")))
        .collect(Collectors.toUnmodifiableMap(ExpectedInstrument::cycleYear, Function.identity()));
  }

  private static List<Indicator> indicators(String version) {
    return ReferenceTable.read("instrument/" + version).stream()
        .map(
            row ->
                new Indicator(
                    row.text("key"),
                    row.text("indicator_no"),
                    Klaster.ofNumber(row.integer("klaster_no")).orElseThrow(),
                    row.text("indicator_name"),
                    row.optional("max_score").map(BigDecimal::new).orElse(null),
                    row.optionalInteger("questions"),
                    row.optional("responsible_opd")
                        .map(opd -> Arrays.asList(opd.split("; ")))
                        .orElseGet(List::of),
                    row.text("source_url"),
                    row.text("certainty")))
        .toList();
  }
}
