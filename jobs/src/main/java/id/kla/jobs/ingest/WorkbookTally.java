package id.kla.jobs.ingest;

import id.kla.schemas.notice.NoticeCode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the library will keep in memory or work through for a workbook, added up over its parts. */
final class WorkbookTally {
  /** Names of elements and attributes; those of Excel are some hundreds. */
  private static final int MOST_NAMES = 10_000;

  private static final Set<String> ALWAYS_READ = Set.of("[content_types].xml", "xl/workbook.xml");

  /** Steps that the library spends on formulas that several cells share; some seconds. */
  private static final long MOST_FORMULA_WORK = 10_000_000_000L;

  /** Places of the rows that the library sets up, empty ones as well. */
  private static final long MOST_PLACES = 1_000_000_000L;

  private final Set<String> names = new HashSet<>();
  private final Set<String> named = new HashSet<>(ALWAYS_READ);
  private final Map<String, RefusedWorkbook> doubts = new TreeMap<>();
  private int kept;
  private int sheets;
  private int texts;
  private boolean textsDeclared;
  private int lastText = -1;
  private long formulaWork;
  private long places;
  private boolean date1904;

  void name(String name) throws RefusedWorkbook {
    if (names.add(name) && names.size() > MOST_NAMES) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_UNSAFE_XML);
    }
  }

  /** Something that the library keeps until the end. */
  void keep() throws RefusedWorkbook {
    if (++kept > Workbook.MOST_CELLS) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_TOO_MANY_CELLS, Workbook.MOST_CELLS);
    }
  }

  void sheet() throws RefusedWorkbook {
    if (++sheets > Workbook.MOST_SHEETS) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_TOO_MANY_SHEETS, Workbook.MOST_SHEETS);
    }
  }

  /** A text in the list of texts that cells point to. */
  void text() {
    texts++;
  }

  /**
   * The list of texts is where the workbook says it is; otherwise the library takes every cell that
   * points into it for empty.
   */
  void textsDeclared() {
    textsDeclared = true;
  }

  /** A part that the library may be led to, by its name in lower case. */
  void named(String part) throws RefusedWorkbook {
    keep();
    named.add(part);
  }

  /** A part that was not looked through to its end, and why it must not be read. */
  void doubt(String part, RefusedWorkbook why) {
    doubts.put(part, why);
  }

  /** A cell that points to a text of the list, by its position from 0. */
  void pointer(int position) throws RefusedWorkbook {
    if (position < 0) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN);
    }
    lastText = Math.max(lastText, position);
  }

  /** Days are counted from 1904. */
  void date1904() {
    date1904 = true;
  }

  /** A row that the library sets up with so many places. */
  void places(int count) throws RefusedWorkbook {
    places += count;
    if (places > MOST_PLACES) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_TOO_MANY_CELLS, Workbook.MOST_CELLS);
    }
  }

  void formulaWork(long steps) throws RefusedWorkbook {
    formulaWork += steps;
    if (formulaWork > MOST_FORMULA_WORK) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_UNSAFE_XML);
    }
  }

  /** Judges the parts together. */
  WorkbookGuard.Traits complete() throws RefusedWorkbook {
    for (Map.Entry<String, RefusedWorkbook> doubt : doubts.entrySet()) {
      // Old drawings are no proper XML and query tables are long; the library reads neither.
      if (named.contains(doubt.getKey()) || doubt.getKey().endsWith(".rels")) {
        throw doubt.getValue();
      }
    }
    if (sheets == 0) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_WITHOUT_SHEETS);
    }
    if (lastText >= texts || (lastText >= 0 && !textsDeclared)) {
      // The library would look for a text that is not in the list without end.
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN);
    }
    return new WorkbookGuard.Traits(names.contains("styleSheet"), date1904);
  }
}
