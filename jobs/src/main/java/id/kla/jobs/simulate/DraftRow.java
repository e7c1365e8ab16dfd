package id.kla.jobs.simulate;

import java.util.ArrayList;
import java.util.List;

/**
 * A row before it is written.
 *
 * @param cells its cells as a file shows them
 * @param raw the line to write in their stead; null for a row of cells
 * @param marks faults to be reported at this row
 */
record DraftRow(List<String> cells, String raw, List<Mark> marks) {
  DraftRow {
    cells = List.copyOf(cells);
    marks = List.copyOf(marks);
  }

  static DraftRow of(List<String> cells) {
    return new DraftRow(cells, null, List.of());
  }

  /** The same row with another text in a cell. */
  DraftRow with(int position, String text) {
    List<String> changed = new ArrayList<>(cells);
    changed.set(position, text);
    return new DraftRow(changed, raw, marks);
  }

  /** The same row with a fault to be reported at it. */
  DraftRow marked(Mark mark) {
    List<Mark> more = new ArrayList<>(marks);
    more.add(mark);
    return new DraftRow(cells, raw, more);
  }

  /** The same row written as this text. */
  DraftRow written(String text) {
    return new DraftRow(cells, text, marks);
  }
}
