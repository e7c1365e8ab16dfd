package id.kla.jobs.ingest;

import id.kla.jobs.store.SparkSchema;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.table.ScoreColumns;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What belongs to submissions, as rows of a working table: one form for scores of indicators,
 * stated totals and answers, told apart by their kind.
 */
public final class SentRows {
  private static final DataType POINTS = SparkSchema.type(ScoreColumns.SCORE);

  /** The form of the rows. */
  private static final StructType SCHEMA =
      new StructType()
          .add("kind", DataTypes.StringType)
          .add("district_code", DataTypes.StringType)
          .add("cycle_year", DataTypes.IntegerType)
          .add("stage", DataTypes.StringType)
          .add("revision", DataTypes.IntegerType)
          .add("time", DataTypes.StringType)
          .add("subject", DataTypes.StringType)
          .add("item", DataTypes.IntegerType)
          .add("score", POINTS)
          .add("max_score", POINTS)
          .add("answered", DataTypes.IntegerType)
          .add("required", DataTypes.IntegerType)
          .add("opd", DataTypes.StringType)
          .add("text_1", DataTypes.StringType)
          .add("text_2", DataTypes.StringType)
          .add("text_3", DataTypes.StringType)
          .add("text_4", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("sheet", DataTypes.StringType)
          .add("line", DataTypes.IntegerType)
          .add("simulated", DataTypes.BooleanType);

  /** What one file says about one district and cycle. */
  public static final StructType GROUP =
      new StructType()
          .add("district_code", DataTypes.StringType)
          .add("cycle_year", DataTypes.IntegerType)
          .add("things", DataTypes.createArrayType(SCHEMA));

  private static final String INDICATOR = "indicator";
  private static final String STATED = "stated";
  private static final String ANSWER = "answer";

  private SentRows() {}

  /** Of what a file says, that which belongs to submissions, by district and cycle. */
  static List<Row> groups(List<Accepted> accepted) {
    Map<String, List<Row>> things = new LinkedHashMap<>();
    for (Accepted one : accepted) {
      if (one instanceof IndicatorScore || one instanceof StatedScore || one instanceof Answer) {
        Row row = row(one);
        things
            .computeIfAbsent(row.getString(1) + "/" + row.getInt(2), key -> new ArrayList<>())
            .add(row);
      }
    }
    return things.values().stream()
        .map(
            rows ->
                RowFactory.create(
                    rows.get(0).getString(1), rows.get(0).getInt(2), Readings.array(rows)))
        .toList();
  }

  /** What a row of the form {@link #GROUP} says. */
  public static List<Accepted> things(Row group) {
    return group.<Row>getList(2).stream().map(SentRows::read).toList();
  }

  /** One thing as a row. */
  private static Row row(Accepted sent) {
    if (sent instanceof IndicatorScore one) {
      return row(
          INDICATOR,
          one.submission(),
          one.indicator(),
          1,
          one.score(),
          one.maxScore(),
          one.answered(),
          one.required(),
          one.opd(),
          new String[] {one.instrumentText(), null, null, null},
          one.place());
    }
    if (sent instanceof StatedScore one) {
      return row(
          STATED,
          one.submission(),
          one.level(),
          one.item(),
          one.score(),
          one.maxScore(),
          null,
          null,
          null,
          new String[] {one.predikat(), one.publisher(), one.url(), one.note()},
          one.place());
    }
    Answer one = (Answer) sent;
    return row(
        ANSWER,
        new Submission(one.districtCode(), one.cycleYear(), Stage.EM, null, one.updatedAt()),
        one.indicator(),
        1,
        null,
        null,
        one.answered() ? 1 : 0,
        null,
        one.opd(),
        new String[] {one.klaster(), one.question(), one.verification(), one.content()},
        one.place());
  }

  private static Row row(
      String kind,
      Submission submission,
      String subject,
      int item,
      BigDecimal score,
      BigDecimal max,
      Integer answered,
      Integer required,
      String opd,
      String[] texts,
      Place place) {
    return RowFactory.create(
        kind,
        submission.districtCode(),
        submission.cycleYear(),
        submission.stage().code(),
        submission.revision(),
        submission.submittedAt() == null ? null : submission.submittedAt().toString(),
        subject,
        item,
        score,
        max,
        answered,
        required,
        opd,
        texts[0],
        texts[1],
        texts[2],
        texts[3],
        place.file(),
        place.sheet(),
        place.line(),
        place.simulated());
  }

  /** The thing that a row of this form says. */
  private static Accepted read(Row row) {
    String time = row.getString(5);
    Submission submission =
        new Submission(
            row.getString(1),
            row.getInt(2),
            Stage.ofCode(row.getString(3)).orElseThrow(),
            number(row, 4),
            time == null ? null : LocalDateTime.parse(time));
    Place place =
        new Place(row.getString(17), row.getString(18), row.getInt(19), row.getBoolean(20));
    return switch (row.getString(0)) {
      case INDICATOR ->
          new IndicatorScore(
              submission,
              row.getString(6),
              row.getString(13),
              points(row, 8),
              points(row, 9),
              number(row, 10),
              number(row, 11),
              row.getString(12),
              place);
      case STATED ->
          new StatedScore(
              submission,
              row.getString(6),
              row.getInt(7),
              points(row, 8),
              points(row, 9),
              row.getString(13),
              row.getString(14),
              row.getString(15),
              row.getString(16),
              place);
      case ANSWER ->
          new Answer(
              submission.districtCode(),
              submission.cycleYear(),
              row.getString(13),
              row.getString(6),
              row.getString(14),
              row.getInt(10) == 1,
              row.getString(15),
              row.getString(16),
              row.getString(12),
              submission.submittedAt(),
              place);
      default -> throw new IllegalStateException("Not a kind: " + row.getString(0));
    };
  }

  private static Integer number(Row row, int column) {
    return row.isNullAt(column) ? null : Integer.valueOf(row.getInt(column));
  }

  private static BigDecimal points(Row row, int column) {
    return row.isNullAt(column) ? null : row.getDecimal(column).stripTrailingZeros();
  }
}
