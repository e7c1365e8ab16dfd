package id.kla.jobs.store;

import static org.apache.spark.sql.functions.col;

import id.kla.schemas.table.Field;
import id.kla.schemas.table.Table;
import id.kla.schemas.text.PlainText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of one release; nothing else reads or writes them. A table is one Parquet file, sorted
 * by its key, and the same rows as a CSV file, in which a text that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
public final class Store {
  static final String ONLY_PART = "part-00000.parquet";
  private static final int MOST_AT_ONCE = 3;

  private final SparkSession spark;
  private final Path folder;
  private final Map<String, Future<Written>> written = Collections.synchronizedMap(new TreeMap<>());
  // The text of a large table takes as long as its Parquet file, and no step of the run reads it:
  // so texts wait until the large tables are there.
  private final ExecutorService texts = helpers();
  private final List<FutureTask<Written>> waiting = new ArrayList<>();
  private boolean textsBegun;

  /** The store of the release in this folder. */
  public Store(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /**
   * What was written of a table.
   *
   * @param table the table
   * @param rows number of rows
   * @param sha256 fingerprint of its CSV file, which is that of its content
   */
  public record Written(Table table, int rows, String sha256) {}

  /** The session that reads and writes. */
  public SparkSession spark() {
    return spark;
  }

  /** The folder of the release. */
  public Path folder() {
    return folder;
  }

  /**
   * What has been written so far, by name of the table; waits until it is.
   *
   * @throws IllegalStateException when a required column holds null or two rows share a key: a
   *     fault of the step that made them
   */
  public Map<String, Written> written() {
    beginTexts();
    Map<String, Future<Written>> begun = new TreeMap<>(written);
    Map<String, Written> done = new TreeMap<>();
    begun.forEach((name, one) -> done.put(name, get(one)));
    return done;
  }

  /** The rows of a table that was written before, sorted by its key. */
  public Dataset<Row> read(Table table) {
    return spark.read().schema(SparkSchema.of(table)).parquet(tables().file(table).toString());
  }

  /**
   * All rows of a table that was written before, sorted by its key; only for tables that stay
   * small.
   */
  public List<TableRow> rows(Table table) {
    return rows(table, Integer.MAX_VALUE);
  }

  /** The first rows of a table that was written before, in the order of its key. */
  public List<TableRow> rows(Table table, int most) {
    List<TableRow> rows = new ArrayList<>();
    tables().each(table, table.fields(), most, rows::add);
    return rows;
  }

  /** Hands on the rows of a table that was written before, one by one in the order of its key. */
  public void each(Table table, Consumer<TableRow> row) {
    tables().each(table, row);
  }

  /**
   * As {@link #each(Table, Consumer)}, of some columns alone: those of a large table that nobody
   * asks for are not read.
   */
  public void each(Table table, List<Field> columns, Consumer<TableRow> row) {
    tables().each(table, columns, Integer.MAX_VALUE, row);
  }

  private ReleaseTables tables() {
    return new ReleaseTables(folder, spark.sparkContext().hadoopConfiguration());
  }

  /** Tables to be made side by side, none from another of them. */
  public void writeAll(Map<Table, Supplier<Dataset<Row>>> tables) {
    // Planning a query takes one core of the driver longer than a small table takes its task.
    ExecutorService threads = Executors.newFixedThreadPool(MOST_AT_ONCE);
    try {
      List<Future<?>> writing = new ArrayList<>();
      tables.forEach((table, rows) -> writing.add(threads.submit(() -> write(table, rows.get()))));
      writing.forEach(Store::get);
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T get(Future<T> writing) {
    try {
      return writing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while writing tables", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "Cannot write tables: " + e.getCause().getMessage(), e.getCause());
    }
  }

  private static ExecutorService helpers() {
    ThreadPoolExecutor helpers =
        new ThreadPoolExecutor(
            2,
            2,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "texts of tables");
              thread.setDaemon(true);
              return thread;
            });
    helpers.allowCoreThreadTimeOut(true);
    return helpers;
  }

  /**
   * Writes a table: its declared columns in their order, sorted by its key. Its text follows after
   * {@link #beginTexts()}, while the run goes on; {@link #written()} tells what came of it.
   */
  public void write(Table table, Dataset<Row> rows) {
    Column[] columns =
        table.fields().stream()
            .map(field -> col(field.name()).cast(SparkSchema.type(field)))
            .toArray(Column[]::new);
    Column[] key =
        table.key().stream().map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
    awaitText(table);
    Path parquet = new Path(folder, table.name());
    rows.select(columns)
        .coalesce(1)
        .sortWithinPartitions(key)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(parquet.toString());
    try {
      keepOnlyPart(parquet);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write table " + table.name(), e);
    }
    textFollows(table);
  }

  /**
   * Writes a table of rows that are in memory, as {@link #write(Table, Dataset)} does and without a
   * Spark job, whose planning takes far longer than so small a table takes to write.
   *
   * @param rows cells in the order of the columns: text, {@code Integer}, {@code BigDecimal} at the
   *     scale of its column, or null
   */
  public void write(Table table, List<Object[]> rows) {
    awaitText(table);
    try {
      fileSystem().delete(new Path(folder, table.name()), true);
      ParquetTable.write(
          table, rows, tables().file(table), spark.sparkContext().hadoopConfiguration());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write table " + table.name(), e);
    }
    textFollows(table);
  }

  private void textFollows(Table table) {
    FutureTask<Written> text = new FutureTask<>(() -> writeCsv(table));
    written.put(table.name(), text);
    synchronized (waiting) {
      waiting.add(text);
      if (textsBegun) {
        beginTexts();
      }
    }
  }

  /** From now on texts are written, those of earlier tables first. */
  public void beginTexts() {
    synchronized (waiting) {
      textsBegun = true;
      waiting.forEach(texts::execute);
      waiting.clear();
    }
  }

  /**
   * Begins a table whose rows come bit by bit in the order of its key, so that they need not lie in
   * memory together; it is there when the writing is closed.
   */
  public TableWriting writing(Table table) {
    awaitText(table);
    try {
      fileSystem().delete(new Path(folder, table.name()), true);
      return new TableWriting(
          ParquetTable.begin(
              table, tables().file(table), spark.sparkContext().hadoopConfiguration()),
          () -> textFollows(table));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write table " + table.name(), e);
    }
  }

  /** Waits for the text of a table that was written before under this name. */
  private void awaitText(Table table) {
    Future<Written> earlier = written.get(table.name());
    if (earlier != null) {
      beginTexts();
      get(earlier);
    }
  }

  /** Writes rows that only later steps of the same run read. */
  public void writeWork(String name, Dataset<Row> rows) {
    // Read once or twice and thrown away: what packs it costs more than it saves.
    rows.write()
        .mode(SaveMode.Overwrite)
        .option("parquet.enable.dictionary", "false")
        .option("parquet.column.statistics.enabled", "false")
        .option("parquet.size.statistics.enabled", "false")
        .parquet(work(name).toString());
  }

  /** Reads what {@link #writeWork} wrote, with this schema. */
  public Dataset<Row> readWork(String name, StructType schema) {
    return spark.read().schema(schema).parquet(work(name).toString());
  }

  /** Removes what only the run itself needed. */
  public void dropWork() throws IOException {
    fileSystem().delete(new Path(folder, "work"), true);
  }

  /** Writes a file of the release beside its tables, such as a manifest. */
  public void writeFile(String name, byte[] content) {
    try (OutputStream out = fileSystem().create(new Path(folder, name), true)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + name, e);
    }
  }

  private Path work(String name) {
    return new Path(new Path(folder, "work"), name);
  }

  private FileSystem fileSystem() throws IOException {
    return folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  /** Gives the one part a stable name and removes what Spark writes beside it. */
  private void keepOnlyPart(Path parquet) throws IOException {
    FileSystem files = fileSystem();
    List<Path> parts = new ArrayList<>();
    for (FileStatus status : files.listStatus(parquet)) {
      if (status.getPath().getName().startsWith("part-")) {
        parts.add(status.getPath());
      } else {
        files.delete(status.getPath(), true);
      }
    }
    if (parts.size() != 1) {
      throw new IllegalStateException(parquet + " has " + parts.size() + " parts, not one");
    }
    if (!files.rename(parts.get(0), new Path(parquet, ONLY_PART))) {
      throw new IOException("Cannot rename " + parts.get(0));
    }
  }

  private Written writeCsv(Table table) throws IOException {
    MessageDigest digest = sha256();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    Path file = new Path(new Path(folder, "data"), table.name() + ".csv");
    int rows = 0;
    try (OutputStream out = new DigestOutputStream(fileSystem().create(file, true), digest);
        // A printer hands on one cell at a time, which is dear without a buffer of characters.
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(text, format);
        ParquetRows sorted = tables().open(table, table.fields())) {
      csv.printRecord(table.columns());
      List<Object> lastKey = null;
      TableRow row;
      while ((row = sorted.next()) != null) {
        lastKey = check(table, row, lastKey);
        csv.printRecord(row.cells().stream().map(Store::cell).toList());
        rows++;
      }
    }
    return new Written(table, rows, HexFormat.of().formatHex(digest.digest()));
  }

  private static List<Object> check(Table table, TableRow row, List<Object> lastKey) {
    for (int column = 0; column < table.fields().size(); column++) {
      Field field = table.fields().get(column);
      if (field.required() && row.cells().get(column) == null) {
        throw new IllegalStateException(
            "Table " + table.name() + ": " + field.name() + " is empty in " + row.cells());
      }
    }
    List<Object> key = table.key().stream().map(row::cell).toList();
    if (key.equals(lastKey)) {
      throw new IllegalStateException("Table " + table.name() + ": two rows with the key " + key);
    }
    return key;
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof String text
        ? PlainText.spreadsheetCell(text)
        : value instanceof BigDecimal share ? share.toPlainString() : value.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
