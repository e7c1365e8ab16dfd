package id.kla.jobs.form;

import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.layout.Layout;
import id.kla.schemas.layout.Layouts;
import id.kla.schemas.region.District;
import java.util.List;
import java.util.Map;

/**
 * An empty submission of one district, cycle and stage in the layout {@code submission_long}: one
 * row per indicator, scores and numbers of answers left blank.
 *
 * @param district the district
 * @param cycleYear the cycle
 * @param stage the stage
 * @param instrument the instrument, whose indicators are the rows
 */
public record Form(District district, int cycleYear, Stage stage, Instrument instrument) {
  private static final String LAYOUT = "submission_long";

  /** The revision that a first submission has. */
  private static final int FIRST_REVISION = 1;

  /** Names of its columns, in order: the name of the indicator beside its number. */
  static final List<String> COLUMNS =
      List.of(
          "district_code",
          "district_name",
          "cycle_year",
          "stage",
          "instrument",
          "indicator",
          "note",
          "score",
          "max_score",
          "answered",
          "required",
          "opd",
          "submitted_at",
          "revision");

  /** The columns that the district fills in. */
  static final List<String> TO_FILL = List.of("score", "answered", "submitted_at");

  /** The titles of the columns, as the layout recommends them. */
  public List<String> titles() {
    Layout layout =
        Layouts.standard().all().stream()
            .filter(one -> one.name().equals(LAYOUT))
            .findFirst()
            .orElseThrow();
    return COLUMNS.stream().map(name -> title(layout, name)).toList();
  }

  private static String title(Layout layout, String name) {
    return layout.columns().stream()
        .filter(column -> column.name().equals(name))
        .map(column -> column.titles().get(0))
        .findFirst()
        .orElseThrow();
  }

  /** The rows: texts and numbers in the order of the columns, "" where nothing is known. */
  public List<List<Object>> rows() {
    return instrument.indicators().stream().map(this::row).toList();
  }

  private List<Object> row(Indicator indicator) {
    Map<String, Object> known =
        Map.of(
            "district_code", district.code(),
            "district_name", district.fullName(),
            "cycle_year", String.valueOf(cycleYear),
            "stage", stage.code(),
            "instrument", instrument.version(),
            "indicator", indicator.number(),
            "note", indicator.name(),
            "opd", String.join("; ", indicator.opd()),
            "revision", FIRST_REVISION);
    return COLUMNS.stream()
        .map(
            name ->
                switch (name) {
                  case "max_score" -> orBlank(indicator.maxScore());
                  case "required" -> orBlank(indicator.questions());
                  default -> known.getOrDefault(name, "");
                })
        .toList();
  }

  private static Object orBlank(Object value) {
    return value == null ? "" : value;
  }

  /** A name for the file, which says what the file is about; without its ending. */
  public String fileName() {
    return "kiriman-" + district.code() + "-" + cycleYear + "-" + stage.code();
  }
}
