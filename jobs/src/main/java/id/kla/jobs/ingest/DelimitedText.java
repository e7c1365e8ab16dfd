package id.kla.jobs.ingest;

import id.kla.schemas.layout.LayoutMatch;
import java.util.List;
import java.util.Map;

/**
 * A text of rows and cells, taken apart by the delimiter under which its header fits best.
 *
 * @param delimiter the delimiter
 * @param part its header and rows
 */
record DelimitedText(char delimiter, Part part) {
  static final char USUAL_DELIMITER = ',';
  private static final char[] DELIMITERS = {USUAL_DELIMITER, ';', '\t', '|'};

  static DelimitedText of(String text) {
    List<String> firstLines =
        text.lines().filter(line -> !line.isBlank()).limit(Part.MOST_ROWS_ABOVE).toList();
    char best = USUAL_DELIMITER;
    RawRow header = null;
    int bestScore = -1;
    // The header is nearly always the first line, so a later line is looked at only when no
    // delimiter makes a header of those before it.
    for (int line = 0; line < firstLines.size() && bestScore < Integer.MAX_VALUE; line++) {
      for (char delimiter : DELIMITERS) {
        List<RawRow> candidate = RawRows.of(firstLines.get(line), delimiter, null);
        if (candidate.isEmpty()) {
          continue;
        }
        LayoutMatch match = Part.match(candidate.get(0));
        if (Part.score(match) > bestScore) {
          bestScore = Part.score(match);
          best = delimiter;
          header = candidate.get(0);
        }
      }
    }
    return new DelimitedText(best, Part.of("", RawRows.of(text, best, header), Map.of()));
  }
}
