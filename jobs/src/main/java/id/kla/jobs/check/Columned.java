package id.kla.jobs.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of texts in columns that are as wide as their texts need; the last column takes what is left
 * of the line and is broken between words.
 */
final class Columned {
  private static final int GAP = 2;
  private static final int NARROWEST_LAST = 24;

  private final List<List<String>> rows;

  Columned(List<List<String>> rows) {
    this.rows = rows;
  }

  /**
   * The lines.
   *
   * @param width characters in a line
   * @param indent blanks before each line
   */
  List<String> lines(int width, int indent) {
    int last = rows.get(0).size() - 1;
    int[] widths = new int[last];
    int start = indent;
    for (int column = 0; column < last; column++) {
      for (List<String> row : rows) {
        widths[column] = Math.max(widths[column], length(row.get(column)));
      }
      start += widths[column] + GAP;
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder head = new StringBuilder(" ".repeat(indent));
      for (int column = 0; column < last; column++) {
        head.append(padded(row.get(column), widths[column] + GAP));
      }
      lines.addAll(broken(head.toString(), row.get(last), Math.max(width, start + NARROWEST_LAST)));
    }
    return lines;
  }

  private static List<String> broken(String head, String text, int width) {
    List<String> parts = wrapped(text, width - length(head), 0);
    List<String> lines = new ArrayList<>(List.of((head + parts.get(0)).stripTrailing()));
    for (String part : parts.subList(1, parts.size())) {
      lines.add(" ".repeat(length(head)) + part);
    }
    return lines;
  }

  /**
   * A text broken between words; a word that is longer than a line is cut into pieces.
   *
   * @param hanging blanks before each line but the first
   */
  static List<String> wrapped(String text, int width, int hanging) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String lead = "";
    for (String word : words(text, width - hanging)) {
      if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > width) {
        lines.add(line.toString());
        lead = " ".repeat(hanging);
        line = new StringBuilder(lead).append(word);
      } else {
        line.append(line.length() == lead.length() ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> words(String text, int longest) {
    List<String> words = new ArrayList<>();
    String leading = text.substring(0, text.length() - text.stripLeading().length());
    for (String word : text.strip().split("\\s+")) {
      String rest = words.isEmpty() ? leading + word : word;
      while (length(rest) > longest) {
        int end = rest.offsetByCodePoints(0, longest);
        words.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      words.add(rest);
    }
    return words;
  }

  /** The text, cut to a length with a sign that it was. */
  static String cut(String text, int longest) {
    return length(text) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
