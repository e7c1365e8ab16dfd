package id.kla.jobs.normalize;

import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.ITEM;
import static id.kla.schemas.table.Columns.LINE;
import static id.kla.schemas.table.Columns.ROW_TEXT;
import static id.kla.schemas.table.Columns.SEVERITY;
import static id.kla.schemas.table.Columns.SHEET;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.Columns.SOURCE_FILE;
import static id.kla.schemas.table.Columns.VALUE;
import static id.kla.schemas.table.SenderTables.REGION_CODE;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import id.kla.jobs.store.SparkSchema;
import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.schemas.notice.Severity;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.SenderTables;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Tells whose rows and notices those of the submitted files are, for the letters to their senders.
 * An accepted row is of the district that it names, a superseded one likewise; {@link
 * FileDistricts} says whose a refused row is. What is said of a file as a whole is said to every
 * district in it.
 */
public final class SendersJob {
  /** Layouts that districts and provinces send; the others are of publishers. */
  private static final Set<String> SENT_LAYOUTS =
      Set.of("submission_long", "submission_wide", "stage_recap", "score_recap", "answer_recap");

  private static final String ACCEPTED = "accepted";
  private static final String REJECTED = "rejected";
  private static final String SUPERSEDED = "superseded";
  private static final StructType COUNTS =
      new StructType()
          .add(REGION_CODE.name(), DataTypes.StringType)
          .add(SOURCE_FILE.name(), DataTypes.StringType)
          .add(ACCEPTED, DataTypes.IntegerType)
          .add(REJECTED, DataTypes.IntegerType)
          .add(SUPERSEDED, DataTypes.IntegerType);

  private final Store store;
  private final Dataset<Row> sent;
  private final Dataset<Row> accepted;
  private final Dataset<Row> replaced;
  private final Dataset<Row> refused;
  private final FileDistricts districts = new FileDistricts();

  private SendersJob(Store store, List<String> files) {
    this.store = store;
    this.sent =
        store.spark().createDataset(files, Encoders.STRING()).toDF(SOURCE_FILE.name()).coalesce(1);
    this.accepted = accepted();
    this.replaced =
        ofSent(FileTables.SUPERSEDED).withColumn(DISTRICT_CODE.name(), codeIn(VALUE.name()));
    this.refused =
        ofSent(FileTables.REJECTS)
            .select(cols(SOURCE_FILE.name(), SHEET.name(), LINE.name(), ROW_TEXT.name()));
    findDistricts(files);
  }

  /** Makes the two tables of senders from those of files and submissions. */
  public static void run(Store store) {
    List<String> files =
        store.rows(FileTables.INPUTS).stream()
            .filter(SendersJob::isSent)
            .map(input -> input.text(SOURCE_FILE))
            .toList();
    if (files.isEmpty()) {
      store.writeAll(
          Map.of(
              SenderTables.SENDER_FILES, () -> none(store, SenderTables.SENDER_FILES),
              SenderTables.SENDER_NOTICES, () -> none(store, SenderTables.SENDER_NOTICES)));
      return;
    }
    SendersJob job = new SendersJob(store, files);
    store.writeAll(
        Map.of(SenderTables.SENDER_FILES, job::files, SenderTables.SENDER_NOTICES, job::notices));
  }

  private static Dataset<Row> none(Store store, Table table) {
    return store.spark().createDataFrame(List.of(), SparkSchema.of(table));
  }

  /** Also a file that fits no layout, when its name says whom it is about. */
  private static boolean isSent(TableRow input) {
    String layout = input.text("layout");
    return layout == null
        ? FileDistricts.inName(input.text(SOURCE_FILE)) != null
        : Arrays.stream(layout.split("; ")).anyMatch(SENT_LAYOUTS::contains);
  }

  private Dataset<Row> ofSent(Table table) {
    return store.read(table).join(sent, new String[] {SOURCE_FILE.name()}, "left_semi");
  }

  /** One row per accepted row of a file, however much it says. */
  private Dataset<Row> accepted() {
    Dataset<Row> all = null;
    for (Table table :
        List.of(
            SubmissionTables.INDICATOR_SCORES,
            SubmissionTables.STATED_SCORES,
            SubmissionTables.ANSWERS)) {
      Dataset<Row> places =
          ofSent(table)
              .select(cols(DISTRICT_CODE.name(), SOURCE_FILE.name(), SHEET.name(), LINE.name()));
      all = all == null ? places : all.unionByName(places);
    }
    return all.distinct();
  }

  /** The text of a row that was read begins with the code of its district. */
  private static Column codeIn(String column) {
    return regexp_extract(col(column), "^([0-9]{2}\\.[0-9]{2}) ", 1);
  }

  /** As many as there are pairs of file and district. */
  private void findDistricts(List<String> files) {
    for (Row row :
        accepted
            .select(cols(SOURCE_FILE.name(), DISTRICT_CODE.name()))
            .union(replaced.select(cols(SOURCE_FILE.name(), DISTRICT_CODE.name())))
            .distinct()
            .collectAsList()) {
      districts.add(row.getString(0), row.getString(1));
    }
    // Of a file of which no row was accepted, the refused rows themselves tell.
    List<String> silent = files.stream().filter(file -> !districts.knows(file)).toList();
    if (silent.isEmpty()) {
      return;
    }
    for (Row row :
        refused
            .filter(col(SOURCE_FILE.name()).isin(silent.toArray()))
            .select(cols(SOURCE_FILE.name(), ROW_TEXT.name()))
            .collectAsList()) {
      String code = FileDistricts.firstCell(row.getString(1));
      if (code != null) {
        districts.add(row.getString(0), code);
      }
    }
    for (String file : silent) {
      String code = FileDistricts.inName(file);
      if (!districts.knows(file) && code != null) {
        districts.add(file, code);
      }
    }
  }

  private Dataset<Row> files() {
    List<Row> named = new ArrayList<>();
    districts
        .all()
        .forEach((file, codes) -> codes.forEach(code -> named.add(count(code, file, 0))));
    FileDistricts known = districts;
    FlatMapFunction<Row, Row> owners =
        row ->
            known.ofRefused(row.getString(0), row.getString(3)).stream()
                .map(code -> count(code, row.getString(0), 1))
                .iterator();
    return accepted
        .select(counted(1, 0))
        .union(replaced.select(counted(0, 1)))
        .union(refused.flatMap(owners, Encoders.row(COUNTS)))
        .union(store.spark().createDataFrame(named, COUNTS))
        .groupBy(REGION_CODE.name(), SOURCE_FILE.name())
        .agg(
            sum(ACCEPTED).alias(ACCEPTED),
            sum(REJECTED).alias(REJECTED),
            sum(SUPERSEDED).alias(SUPERSEDED))
        .join(
            store.read(FileTables.INPUTS).select(cols(SOURCE_FILE.name(), SIMULATED.name())),
            new String[] {SOURCE_FILE.name()});
  }

  private static Row count(String code, String file, int rejected) {
    return RowFactory.create(code, file, 0, rejected, 0);
  }

  private static Column[] counted(int accepted, int superseded) {
    return new Column[] {
      col(DISTRICT_CODE.name()).alias(REGION_CODE.name()),
      col(SOURCE_FILE.name()),
      lit(accepted).alias(ACCEPTED),
      lit(0).alias(REJECTED),
      lit(superseded).alias(SUPERSEDED)
    };
  }

  private Dataset<Row> notices() {
    String[] place = {SOURCE_FILE.name(), SHEET.name(), LINE.name()};
    Dataset<Row> said =
        ofSent(FileTables.NOTICES)
            .filter(col(SEVERITY.name()).notEqual(Severity.INFO.code()))
            .join(accepted, place, "left")
            .join(refused, place, "left");
    StructType withOwner = said.schema().add(REGION_CODE.name(), DataTypes.StringType);
    FileDistricts known = districts;
    FlatMapFunction<Row, Row> owners =
        row ->
            owners(
                    known,
                    row.getAs(SOURCE_FILE.name()),
                    row.getAs(DISTRICT_CODE.name()),
                    row.getAs(ROW_TEXT.name()))
                .stream()
                .map(code -> with(row, code))
                .iterator();
    return said.flatMap(owners, Encoders.row(withOwner))
        .withColumn(
            ITEM.name(),
            row_number()
                .over(
                    Window.partitionBy(REGION_CODE.name())
                        .orderBy(SOURCE_FILE.name(), ITEM.name())));
  }

  private static List<String> owners(
      FileDistricts known, String file, String district, String refusedRow) {
    return district != null
        ? List.of(district)
        : refusedRow != null ? known.ofRefused(file, refusedRow) : known.of(file);
  }

  private static Row with(Row row, String code) {
    Object[] cells = new Object[row.size() + 1];
    for (int position = 0; position < row.size(); position++) {
      cells[position] = row.get(position);
    }
    cells[row.size()] = code;
    return RowFactory.create(cells);
  }

  private static Column[] cols(String... names) {
    return Arrays.stream(names).map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
  }
}
