package id.kla.jobs.ingest;

import id.kla.jobs.ingest.WorkbookReading.Sheet;
import id.kla.schemas.notice.NoticeCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** Reads the sheets of one workbook, one after the other, within the limits for all of them. */
final class SheetRows {
  private final CellTexts texts;
  private long cells;
  private long characters;

  SheetRows(boolean date1904) {
    this.texts = new CellTexts(date1904);
  }

  Sheet read(org.dhatim.fastexcel.reader.Sheet sheet, String name, boolean hidden)
      throws IOException, RefusedWorkbook {
    TreeMap<Integer, List<String>> byLine = new TreeMap<>();
    Map<Integer, BitSet> numbers = new TreeMap<>();
    int width = 0;
    try (Stream<Row> stream = sheet.openStream()) {
      for (Iterator<Row> rows = stream.iterator(); rows.hasNext(); ) {
        Row row = rows.next();
        List<String> ofRow = texts(row);
        if (ofRow.isEmpty()) {
          continue;
        }
        int line = row.getRowNum();
        if (line < 1 || byLine.put(line, ofRow) != null) {
          throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN);
        }
        BitSet numbersOfRow = numbers(row);
        if (!numbersOfRow.isEmpty()) {
          numbers.put(line, numbersOfRow);
        }
        width = Math.max(width, ofRow.size());
        checkCells(cells + (long) width * byLine.size());
      }
    }
    cells += (long) width * byLine.size();
    List<RawRow> rows = new ArrayList<>(byLine.size());
    for (Map.Entry<Integer, List<String>> row : byLine.entrySet()) {
      rows.add(row(row.getKey(), row.getValue(), width));
    }
    return new Sheet(name, hidden, List.copyOf(rows), numbers);
  }

  /** The texts of a row up to the last that is not empty. */
  private List<String> texts(Row row) throws RefusedWorkbook {
    List<String> all = new ArrayList<>();
    int used = 0;
    for (Cell cell : row) {
      String text = cell == null ? "" : texts.of(cell);
      if (text.length() > Workbook.LONGEST_CELL) {
        throw new RefusedWorkbook(NoticeCode.WORKBOOK_CELL_TOO_LONG, Workbook.LONGEST_CELL);
      }
      all.add(text);
      used = text.isEmpty() ? used : all.size();
    }
    return all.subList(0, used);
  }

  private static BitSet numbers(Row row) {
    BitSet numbers = new BitSet();
    int position = 0;
    for (Cell cell : row) {
      if (cell != null && CellTexts.isPlainNumber(cell)) {
        numbers.set(position);
      }
      position++;
    }
    return numbers;
  }

  private RawRow row(int line, List<String> texts, int width) throws RefusedWorkbook {
    List<String> padded = new ArrayList<>(width);
    padded.addAll(texts);
    while (padded.size() < width) {
      padded.add("");
    }
    for (String text : padded) {
      characters += text.length() + 1L;
    }
    if (characters > (long) Workbook.LARGEST_MEGABYTES << 20) {
      // Many cells may point to one long text.
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_TOO_LARGE, Workbook.LARGEST_MEGABYTES);
    }
    return new RawRow(line, List.copyOf(padded), String.join("\t", padded));
  }

  private static void checkCells(long count) throws RefusedWorkbook {
    if (count > Workbook.MOST_CELLS) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_TOO_MANY_CELLS, Workbook.MOST_CELLS);
    }
  }
}
