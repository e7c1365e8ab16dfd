package id.kla.jobs.ingest;

import id.kla.schemas.notice.NoticeCode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, looked at tag by tag for what would harm its reading. */
final class PartScan {
  private static final int LAST_COLUMN = 16_384; // XFD
  private static final int LONGEST_FORMULA = 16_384; // twice what Excel lets one type
  private static final int LONGEST_NUMBER = 400; // more digits than any number of Excel

  /** A place such as XFD1048576. */
  private static final int MOST_LETTERS = 3;

  private static final int MOST_DIGITS = 7;
  private static final Set<String> KEPT = Set.of("si", "xf", "numFmt", "sheet", "f");

  private final WorkbookTally tally;
  private final BoundedPart part;
  private final String folder;
  private final Set<String> names;
  private final Set<String> targets = new HashSet<>();
  private final StringBuilder value = new StringBuilder();
  private boolean begun;
  private boolean inCell;
  private boolean inText;
  private boolean inValue;
  private boolean inFormula;
  private boolean points;
  private boolean counts;
  private int cellsOfRow;
  private int widest;
  private int arrayFormulas;
  private int formulaLength;
  private int longestFormula;

  /**
   * A part that is looked at.
   *
   * @param tally where it is added up
   * @param content its bytes
   * @param name its name in the ZIP
   * @param names names of all parts, in lower case
   */
  PartScan(WorkbookTally tally, BoundedPart content, String name, Set<String> names) {
    this.tally = tally;
    this.part = content;
    int relations = name.indexOf("_rel");
    this.folder = relations < 0 ? "" : name.substring(0, relations);
    this.names = names;
  }

  /** Takes the event that the reader stands at; throws what must not be read. */
  void event(int event, XMLStreamReader xml) throws RefusedWorkbook {
    switch (event) {
      case XMLStreamConstants.DTD -> throw new RefusedWorkbook(NoticeCode.WORKBOOK_UNSAFE_XML);
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text(xml);
      default -> {}
    }
    if (!inCell && !inText) {
      part.nextStretch();
    }
  }

  /** Whether there was a tag. */
  boolean begun() {
    return begun;
  }

  private void start(XMLStreamReader xml) throws RefusedWorkbook {
    String name = xml.getLocalName();
    begun = true;
    if (inValue || inFormula) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN); // Neither holds anything but text.
    }
    tally.name(name);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      tally.name(xml.getAttributeLocalName(i));
    }
    if (KEPT.contains(name)) {
      tally.keep();
    }
    switch (name) {
      case "sheet" -> tally.sheet();
      case "workbookPr" -> {
        String date1904 = xml.getAttributeValue(null, "date1904");
        if ("1".equals(date1904) || "true".equals(date1904)) {
          tally.date1904();
        }
      }
      case "Override" ->
          declaration(
              xml.getAttributeValue(null, "ContentType"), xml.getAttributeValue(null, "PartName"));
      case "Relationship" -> relation(xml.getAttributeValue(null, "Target"));
      case "si" -> {
        tally.text();
        inText = true;
      }
      case "row" -> {
        cellsOfRow = 0;
        tally.places(widest);
      }
      case "c" -> cell(xml);
      case "v" -> inValue = inCell;
      case "f" -> formula(xml);
      default -> {}
    }
  }

  private void end(String name) throws RefusedWorkbook {
    switch (name) {
      case "si" -> inText = false;
      case "c" -> inCell = false;
      case "v" -> {
        if (points) {
          pointer();
        }
        inValue = false;
        value.setLength(0);
      }
      case "f" -> {
        inFormula = false;
        longestFormula = Math.max(longestFormula, formulaLength);
        formulaLength = 0;
      }
      default -> {}
    }
  }

  private void text(XMLStreamReader xml) throws RefusedWorkbook {
    if (inFormula) {
      formulaLength += xml.getTextLength();
      if (formulaLength > LONGEST_FORMULA) {
        throw new RefusedWorkbook(NoticeCode.WORKBOOK_UNSAFE_XML);
      }
    } else if (inValue && (points || counts)) {
      value.append(xml.getText());
      if (value.length() > LONGEST_NUMBER) {
        throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN);
      }
    }
  }

  private void cell(XMLStreamReader xml) throws RefusedWorkbook {
    inCell = true;
    String type = xml.getAttributeValue(null, "t");
    points = "s".equals(type);
    counts = type == null || "n".equals(type);
    tally.formulaWork(10L * arrayFormulas);
    int column = column(xml.getAttributeValue(null, "r"));
    if (column > LAST_COLUMN || ++cellsOfRow > LAST_COLUMN) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN);
    }
    widest = Math.max(widest, Math.max(column, cellsOfRow));
  }

  private void formula(XMLStreamReader xml) throws RefusedWorkbook {
    inFormula = true;
    String kind = xml.getAttributeValue(null, "t");
    if ("array".equals(kind)) {
      arrayFormulas++;
    } else if ("shared".equals(kind)) {
      // The library writes the formula out for each cell that shares it.
      tally.formulaWork((long) longestFormula * longestFormula / 8);
    }
  }

  private void declaration(String type, String name) throws RefusedWorkbook {
    if (type != null && name != null) {
      String found = name.replaceFirst("^/", "").toLowerCase(Locale.ROOT);
      tally.named(found);
      if (type.endsWith(".sharedStrings+xml") && names.contains(found)) {
        tally.textsDeclared();
      }
    }
  }

  private void relation(String target) throws RefusedWorkbook {
    if (target == null) {
      return;
    }
    String name =
        (target.startsWith("/") ? target.substring(1) : folder + target).toLowerCase(Locale.ROOT);
    tally.named(name);
    if (names.contains(name) && !targets.add(name)) {
      // A part that several sheets name would be read as often.
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_UNSAFE_XML);
    }
  }

  private void pointer() throws RefusedWorkbook {
    String position = value.toString();
    if (!position.isEmpty()) {
      try {
        tally.pointer(Integer.parseInt(position));
      } catch (NumberFormatException e) {
        throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN);
      }
    }
  }

  /** The column of a place such as B7, from 1; beyond the last one for a text that is no place. */
  private static int column(String place) {
    if (place == null) {
      return 0;
    }
    int column = 0;
    int letters = 0;
    while (letters < place.length() && isLetter(place.charAt(letters))) {
      column = column * 26 + place.charAt(letters++) - 'A' + 1;
    }
    boolean isPlace =
        letters > 0
            && letters <= MOST_LETTERS
            && place.length() - letters <= MOST_DIGITS
            && Cells.isDigits(place, letters, place.length());
    return isPlace ? column : LAST_COLUMN + 1;
  }

  private static boolean isLetter(char sign) {
    return sign >= 'A' && sign <= 'Z';
  }
}
