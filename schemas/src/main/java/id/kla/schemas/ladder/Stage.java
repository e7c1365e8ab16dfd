package id.kla.schemas.ladder;

import id.kla.schemas.reference.ReferenceTable;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stages of an evaluation at which a district has a score, weakest first. */
public enum Stage {
  /** Evaluasi mandiri, the district's own score. */
  EM("EM", 0),
  /** After a verification that the source does not name. */
  VERIFIED("terverifikasi", 1),
  /** Verifikasi administrasi by the province or the ministry, and the ministry's review of it. */
  VA("VA", 2),
  /** Verifikasi lapangan, hybrid or by a visit. */
  VL("VL", 3),
  /** The result that the award follows. */
  FINAL("final", 4);

  private static final Map<String, Stage> BY_CODE = by(stage -> stage.code);
  private static final Map<String, Stage> BY_CODE_IN_LOWER_CASE =
      by(stage -> stage.code.toLowerCase(Locale.ROOT));

  private final String code;
  private final int rank;

  Stage(String code, int rank) {
    this.code = code;
    this.rank = rank;
  }

  /** The written form in tables. */
  public String code() {
    return code;
  }

  /**
   * How much a score of this stage counts against others of the same cycle: the last verified stage
   * is the one with the highest rank. 0 for {@link #EM}, which nobody has verified.
   */
  public int rank() {
    return rank;
  }

  /** Whether somebody other than the district has looked at the score. */
  public boolean verified() {
    return this != EM;
  }

  /** The name in a language. */
  public String label(Language language) {
    return Names.BY_LANGUAGE.get(language).get(code);
  }

  /** The member with this code, ignoring case and outer blanks; empty when there is none. */
  public static Optional<Stage> ofCode(String text) {
    Stage exact = BY_CODE.get(text);
    return Optional.ofNullable(
        exact == null ? BY_CODE_IN_LOWER_CASE.get(text.strip().toLowerCase(Locale.ROOT)) : exact);
  }

  private static Map<String, Stage> by(Function<Stage, String> name) {
    return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(name, stage -> stage));
  }

  /** Reads a cell; case and outer or repeated blanks do not matter, nothing else is guessed. */
  public static StageReading reading(String cell) {
    for (Stage stage : values()) {
      if (stage.code.equals(cell)) {
        return new StageReading.Known(stage, false);
      }
    }
    String text = cell.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    Optional<Stage> exact = ofCode(text);
    if (exact.isPresent()) {
      return new StageReading.Known(exact.get(), false);
    }
    Stage respelled = Names.SPELLINGS.get(text);
    return respelled == null
        ? new StageReading.Unreadable()
        : new StageReading.Known(respelled, true);
  }

  /** What the resources say about the stages, read when first asked for. */
  private static final class Names {
    static final Map<Language, Texts> BY_LANGUAGE =
        Arrays.stream(Language.values())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    language -> Texts.read("text/stages", language),
                    (one, other) -> one,
                    () -> new EnumMap<>(Language.class)));

    static final Map<String, Stage> SPELLINGS =
        ReferenceTable.read("ladder/stage_spellings").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.text("spelling"), row -> ofCode(row.text("stage")).orElseThrow()));

    private Names() {}
  }
}
