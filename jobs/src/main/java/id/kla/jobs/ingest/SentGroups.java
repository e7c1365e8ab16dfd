package id.kla.jobs.ingest;

import id.kla.schemas.ladder.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What belongs to submissions, as rows of a working table, one for what a file says about a
 * district and cycle. Spark brings such rows together and never looks into them, so their content
 * is bytes: turning each cell into a column and back took longer than reading the file.
 */
public final class SentGroups {
  /** The form of the rows. */
  public static final StructType SCHEMA =
      new StructType()
          .add("district_code", DataTypes.StringType)
          .add("cycle_year", DataTypes.IntegerType)
          .add("things", DataTypes.BinaryType);

  private static final int INDICATOR = 1;
  private static final int STATED = 2;
  private static final int ANSWER = 3;

  private SentGroups() {}

  /** A district and a cycle. */
  private record Key(String district, int cycle) {
    static Key of(Submission submission) {
      return new Key(submission.districtCode(), submission.cycleYear());
    }
  }

  /** Of what a file says, that which belongs to submissions, by district and cycle. */
  static List<Row> of(List<Accepted> accepted) {
    Map<Key, List<Accepted>> groups = new LinkedHashMap<>();
    for (Accepted one : accepted) {
      Key key = key(one);
      if (key != null) {
        groups.computeIfAbsent(key, first -> new ArrayList<>()).add(one);
      }
    }
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (key, things) -> rows.add(RowFactory.create(key.district, key.cycle, packed(things))));
    return rows;
  }

  private static Key key(Accepted one) {
    if (one instanceof IndicatorScore score) {
      return Key.of(score.submission());
    }
    if (one instanceof StatedScore stated) {
      return Key.of(stated.submission());
    }
    return one instanceof Answer answer ? new Key(answer.districtCode(), answer.cycleYear()) : null;
  }

  /** What a row of the form {@link #SCHEMA} says, in the order of the file. */
  public static List<Accepted> things(Row group) {
    PackedReader in = new PackedReader(group.<byte[]>getAs(2));
    int size = in.whole();
    List<Accepted> things = new ArrayList<>(size);
    while (things.size() < size) {
      things.add(read(in, group.getString(0), group.getInt(1)));
    }
    return things;
  }

  private static byte[] packed(List<Accepted> things) {
    PackedWriter out = new PackedWriter();
    out.whole(things.size());
    things.forEach(one -> write(out, one));
    return out.bytes();
  }

  private static void write(PackedWriter out, Accepted sent) {
    if (sent instanceof IndicatorScore one) {
      out.whole(INDICATOR);
      write(out, one.submission());
      out.text(one.indicator());
      out.text(one.column());
      out.text(one.instrumentText());
      out.decimal(one.score());
      out.decimal(one.maxScore());
      out.number(one.answered());
      out.number(one.required());
      out.text(one.opd());
    } else if (sent instanceof StatedScore one) {
      out.whole(STATED);
      write(out, one.submission());
      out.text(one.level());
      out.whole(one.item());
      out.decimal(one.score());
      out.decimal(one.maxScore());
      out.text(one.predikat());
      out.text(one.publisher());
      out.text(one.url());
      out.text(one.note());
    } else {
      Answer one = (Answer) sent;
      out.whole(ANSWER);
      out.text(one.klaster());
      out.text(one.indicator());
      out.text(one.question());
      out.yesNo(one.answered());
      out.text(one.verification());
      out.text(one.content());
      out.text(one.opd());
      out.time(one.updatedAt());
    }
    Place place = sent.place();
    out.text(place.file());
    out.text(place.sheet());
    out.whole(place.line());
    out.yesNo(place.simulated());
    out.text(place.rowText());
  }

  private static void write(PackedWriter out, Submission submission) {
    out.text(submission.stage().code());
    out.number(submission.revision());
    out.time(submission.submittedAt());
  }

  // Arguments are evaluated from left to right, so each record is read in the order of its cells.
  private static Accepted read(PackedReader in, String district, int cycle) {
    int kind = in.whole();
    return switch (kind) {
      case INDICATOR ->
          new IndicatorScore(
              submission(in, district, cycle),
              in.text(),
              in.text(),
              in.text(),
              in.decimal(),
              in.decimal(),
              in.number(),
              in.number(),
              in.text(),
              place(in));
      case STATED ->
          new StatedScore(
              submission(in, district, cycle),
              in.text(),
              in.whole(),
              in.decimal(),
              in.decimal(),
              in.text(),
              in.text(),
              in.text(),
              in.text(),
              place(in));
      case ANSWER ->
          new Answer(
              district,
              cycle,
              in.text(),
              in.text(),
              in.text(),
              in.yesNo(),
              in.text(),
              in.text(),
              in.text(),
              in.time(),
              place(in));
      default -> throw new IllegalStateException("Not a kind: " + kind);
    };
  }

  private static Submission submission(PackedReader in, String district, int cycle) {
    Stage stage = Stage.ofCode(in.text()).orElseThrow();
    return new Submission(district, cycle, stage, in.number(), in.time());
  }

  private static Place place(PackedReader in) {
    return new Place(in.text(), in.text(), in.whole(), in.yesNo(), in.text());
  }
}
