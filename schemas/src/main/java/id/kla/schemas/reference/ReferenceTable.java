package id.kla.schemas.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of facts that the project carries with it: a CSV file among the resources of this module,
 * UTF-8, RFC 4180, first line the header, an empty cell meaning unknown. A fault in such a file is
 * a fault of the program, so it throws.
 */
public final class ReferenceTable {
  private ReferenceTable() {}

  /** One line of the table. */
  public static final class Row {
    private final String table;
    private final CSVRecord csv;

    private Row(String table, CSVRecord csv) {
      this.table = table;
      this.csv = csv;
    }

    /** The cell, which must not be empty. */
    public String text(String column) {
      return optional(column)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      table + ", record " + csv.getRecordNumber() + ": " + column + " is empty"));
    }

    /** The cell, or nothing when it is empty. */
    public Optional<String> optional(String column) {
      String value = csv.get(column);
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The cell as a whole number, which must not be empty. */
    public int integer(String column) {
      return Integer.parseInt(text(column));
    }

    /** The cell as a whole number; null when it is empty. */
    public Integer optionalInteger(String column) {
      return optional(column).map(Integer::valueOf).orElse(null);
    }
  }

  /** All rows of {@code id/kla/schemas/<name>.csv}, in the order of the file. */
  public static List<Row> read(String name) {
    String path = "/id/kla/schemas/" + name + ".csv";
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream bytes = ReferenceTable.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException("No reference table " + path);
      }
      try (CSVParser parser =
          CSVParser.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8), format)) {
        return parser.stream()
            .peek(
                record -> {
                  if (!record.isConsistent()) {
                    throw new IllegalStateException(
                        path + ", record " + record.getRecordNumber() + ": wrong number of cells");
                  }
                })
            .map(record -> new Row(path, record))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
