package id.kla.jobs.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How much of what a simulation planted a run has found. Run by hand after {@code kla simulate
 * --out DIR --dirt 0.05} and {@code kla run --inbox DIR/inbox}, with the list of what was planted
 * and the tables of the release as arguments. Ends with code 1 when a planted fault was not found,
 * a row without one was refused, or the row account of a file does not hold.
 */
public final class PlantedRecall {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final List<String> FINDINGS = List.of("notices", "rejects", "superseded");
  private static final int SHOWN = 10;

  private PlantedRecall() {}

  /** Prints what was planted, found and refused. */
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("Usage: PlantedRecall DIR/planted.csv RELEASE/data");
      System.exit(2);
    }
    Path data = Path.of(arguments[1]);
    List<CSVRecord> planted = read(Path.of(arguments[0]));
    Set<String> found = new HashSet<>();
    for (String table : FINDINGS) {
      read(data.resolve(table + ".csv")).forEach(row -> found.add(fault(row)));
    }
    List<String> lost =
        planted.stream().map(PlantedRecall::fault).filter(one -> !found.contains(one)).toList();

    // A fault of a whole file has no line, and may cost all of its rows.
    Set<String> places = planted.stream().map(PlantedRecall::place).collect(Collectors.toSet());
    Set<String> files =
        planted.stream()
            .filter(row -> row.get("line").isEmpty())
            .map(row -> row.get("source_file"))
            .collect(Collectors.toSet());
    List<CSVRecord> rejects = read(data.resolve("rejects.csv"));
    List<String> clean =
        rejects.stream()
            .filter(row -> !places.contains(place(row)) && !files.contains(row.get("source_file")))
            .map(PlantedRecall::fault)
            .toList();

    List<CSVRecord> inputs = read(data.resolve("inputs.csv"));
    List<String> unbalanced =
        inputs.stream()
            .filter(
                row ->
                    count(row, "rows_read")
                        != count(row, "accepted")
                            + count(row, "rejected")
                            + count(row, "superseded"))
            .map(row -> row.get("source_file"))
            .toList();

    System.out.println("Planted " + planted.size() + ", not found " + lost.size());
    System.out.println("Refused " + rejects.size() + ", without a fault " + clean.size());
    System.out.println(
        "Rows read %d = %d accepted + %d rejected + %d superseded; files that do not add up: %d"
            .formatted(
                sum(inputs, "rows_read"),
                sum(inputs, "accepted"),
                sum(inputs, "rejected"),
                sum(inputs, "superseded"),
                unbalanced.size()));
    for (List<String> wrong : List.of(lost, clean, unbalanced)) {
      wrong.stream().limit(SHOWN).forEach(one -> System.out.println("  " + one));
    }
    System.exit(lost.isEmpty() && clean.isEmpty() && unbalanced.isEmpty() ? 0 : 1);
  }

  private static String fault(CSVRecord row) {
    return row.get("notice") + " " + place(row);
  }

  private static String place(CSVRecord row) {
    return row.get("source_file") + "/" + row.get("sheet") + "/" + row.get("line");
  }

  private static int sum(List<CSVRecord> rows, String column) {
    return rows.stream().mapToInt(row -> count(row, column)).sum();
  }

  private static int count(CSVRecord row, String column) {
    return row.get(column).isEmpty() ? 0 : Integer.parseInt(row.get(column));
  }

  private static List<CSVRecord> read(Path file) {
    try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
