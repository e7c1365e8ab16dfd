package id.kla.jobs.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Takes a CSV text apart into records with their lines. A quote that is not closed costs its own
 * line and no other: reading goes on with the next line.
 */
final class RawRows {
  /**
   * So many broken lines are mended by reading on; a file with more is read line by line, so that
   * time stays linear.
   */
  private static final int MOST_RESTARTS = 50;

  private final String text;
  private final CSVFormat format;
  private final int[] lineStarts;
  private final RawRow header;
  private final List<RawRow> rows = new ArrayList<>();

  private RawRows(String text, char delimiter, RawRow header) {
    this.text = text;
    this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    this.lineStarts = lineStarts(text);
    this.header = header;
  }

  /**
   * All records, those of an empty line left out.
   *
   * @param header the header, whose number of cells a record over several lines must have; null
   *     takes the first record for it
   */
  static List<RawRow> of(String text, char delimiter, RawRow header) {
    RawRows reading = new RawRows(text, delimiter, header);
    int line = 1;
    for (int restarts = 0; line <= reading.lines() && restarts < MOST_RESTARTS; restarts++) {
      line = reading.readFrom(line);
    }
    for (; line <= reading.lines(); line++) {
      reading.readLine(line);
    }
    return reading.rows;
  }

  /** Reads records from a line on, up to the end or a broken line; gives the line to go on with. */
  private int readFrom(int firstLine) {
    int next = firstLine;
    try (CSVParser parser =
        CSVParser.parse(new StringReader(text.substring(start(firstLine))), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord csv = records.next();
        int line = next;
        next = firstLine + Math.toIntExact(parser.getCurrentLineNumber());
        boolean severalLines = next - line > 1;
        if (severalLines && csv.size() != width(csv)) {
          // An open quote has swallowed the lines below; a record that is meant to span lines has
          // as many cells as the header.
          return addBroken(line);
        }
        add(line, next, csv);
        if (next == line) {
          next = line + 1; // The last line has no line break.
        }
      }
      return lines() + 1;
    } catch (IOException | UncheckedIOException e) {
      return addBroken(next);
    }
  }

  private void readLine(int line) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text(line, line + 1)), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (records.hasNext()) {
        add(line, line + 1, records.next());
      }
    } catch (IOException | UncheckedIOException e) {
      addBroken(line);
    }
  }

  private int width(CSVRecord csv) {
    RawRow model = header != null || rows.isEmpty() ? header : rows.get(0);
    return model != null && model.readable() ? model.cells().size() : csv.size();
  }

  private void add(int line, int nextLine, CSVRecord csv) {
    if (csv.size() != 1 || !csv.get(0).isEmpty()) {
      rows.add(new RawRow(line, csv.toList(), text(line, nextLine)));
    }
  }

  private int addBroken(int line) {
    rows.add(new RawRow(line, null, text(line, line + 1)));
    return line + 1;
  }

  private int lines() {
    return lineStarts.length;
  }

  private int start(int line) {
    return line <= lines() ? lineStarts[line - 1] : text.length();
  }

  private String text(int line, int nextLine) {
    return text.substring(start(line), Math.max(start(line), start(nextLine))).stripTrailing();
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 0;
    int position = 0;
    while (position < text.length()) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = position;
      while (position < text.length()
          && text.charAt(position) != '\n'
          && text.charAt(position) != '\r') {
        position++;
      }
      if (position + 1 < text.length()
          && text.charAt(position) == '\r'
          && text.charAt(position + 1) == '\n') {
        position++;
      }
      position++;
    }
    return Arrays.copyOf(starts, count);
  }
}
