package id.kla.jobs.check;

import id.kla.jobs.submission.Line;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.notice.Severity;
import id.kla.schemas.table.ScoreColumns;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.PlainText;
import id.kla.schemas.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was found, for somebody who reads it on a terminal: first how many rows, then by file what
 * is wrong and what to do, then the totals, last whether the files may be sent. Examples are
 * bounded, and the bound is said.
 */
public final class CheckTable {
  /** So many examples of one code in one file. */
  public static final int MOST_EXAMPLES = 10;

  private static final int MOST_TOTALS = 20;
  private static final int LONGEST_VALUE = 24;
  private static final int LONGEST_COLUMN = 18;
  private static final String NOTHING = "–";
  private static final int LONGEST_NAME = 48;

  private final Texts texts;
  private final NoticeTexts notices;
  private final TotalsText totals;
  private final int width;

  /**
   * A table in a language.
   *
   * @param width characters in a line
   */
  public CheckTable(Language language, int width) {
    this.texts = Texts.read("text/check", language);
    this.notices = NoticeTexts.in(language);
    this.totals = new TotalsText(language);
    this.width = width;
  }

  /** The lines to print. */
  public List<String> lines(Findings findings) {
    List<String> lines = new ArrayList<>(summary(findings));
    findings.files().forEach(file -> lines.addAll(file(file)));
    lines.addAll(totals(findings.totals()));
    lines.add("");
    lines.addAll(Columned.wrapped(texts.get("outcome." + findings.outcome().code()), width, 0));
    return lines;
  }

  private List<String> summary(Findings findings) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        Columned.wrapped(
            texts.get(
                "summary",
                Map.of(
                    "rejected", findings.rejected(),
                    "look", findings.toLookAt(),
                    "superseded", findings.superseded(),
                    "accepted", findings.accepted(),
                    "read", findings.rowsRead(),
                    "files", findings.files().size())),
            width,
            0));
    if (findings.partlyRefused() > 0) {
      String partly = texts.get("partly", Map.of("lines", findings.partlyRefused()));
      lines.addAll(Columned.wrapped(partly, width, 0));
    }
    long unusable =
        findings.files().stream()
            .filter(file -> file.reading().rowsRead() == 0 && file.count(Severity.ERROR) > 0)
            .count();
    if (unusable > 0) {
      lines.add(texts.get("unusable", Map.of("files", unusable)));
    }
    if (findings.files().stream().anyMatch(file -> file.reading().simulated())) {
      lines.add(texts.get("simulated"));
    }
    return lines;
  }

  private List<String> file(CheckedFile file) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.addAll(
        Columned.wrapped(
            texts.get(
                file.superseded() == 0 ? "file" : "file_superseded",
                Map.of(
                    "file", PlainText.visible(file.reading().sourceFile()),
                    "read", file.reading().rowsRead(),
                    "accepted", file.accepted(),
                    "rejected", file.rejected(),
                    "superseded", file.superseded())),
            width,
            2));
    Map<NoticeCode, List<Notice>> byCode = new EnumMap<>(NoticeCode.class);
    for (Notice notice : file.notices()) {
      byCode.computeIfAbsent(notice.code(), code -> new ArrayList<>()).add(notice);
    }
    for (Severity severity : Severity.values()) {
      byCode.forEach(
          (code, ofCode) -> {
            if (code.severity() == severity) {
              lines.addAll(block(code, ofCode));
            }
          });
    }
    if (byCode.isEmpty()) {
      lines.add("  " + texts.get("nothing"));
    }
    return lines;
  }

  /** One kind of problem: where it stands, what was read, what is wrong, and what to do. */
  private List<String> block(NoticeCode code, List<Notice> all) {
    List<Notice> shown = all.subList(0, Math.min(all.size(), MOST_EXAMPLES));
    List<String> advice = shown.stream().map(one -> one.advice(notices)).distinct().toList();
    boolean sameAdvice = advice.size() == 1;
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.get("col.line"),
            texts.get("col.column"),
            texts.get("col.read"),
            texts.get(code.severity() == Severity.INFO ? "col.note" : "col.problem")));
    for (Notice notice : shown) {
      rows.add(
          List.of(
              place(notice),
              Columned.cut(visible(notice.column()), LONGEST_COLUMN),
              Columned.cut(visible(notice.value()), LONGEST_VALUE),
              PlainText.visible(sameAdvice ? notice.problem(notices) : notice.message(notices))));
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "  "
            + texts.get("severity." + code.severity().code())
            + "  "
            + notices.title(code)
            + (all.size() > 1 ? "  " + texts.get("times", Map.of("count", all.size())) : ""));
    lines.addAll(new Columned(rows).lines(width, 4));
    if (all.size() > shown.size()) {
      lines.add("    " + texts.get("more", Map.of("count", all.size() - shown.size())));
    }
    if (sameAdvice) {
      lines.addAll(
          Columned.wrapped(
              "    " + texts.get("advice", Map.of("advice", PlainText.visible(advice.get(0)))),
              width,
              6));
    }
    return lines;
  }

  private static String place(Notice notice) {
    String sheet = Columned.cut(PlainText.visible(notice.sheet()), LONGEST_COLUMN);
    String line = notice.line() == null ? "" : notice.line().toString();
    String place = sheet + (sheet.isEmpty() || line.isEmpty() ? "" : ":") + line;
    return place.isEmpty() ? NOTHING : place;
  }

  private static String visible(String text) {
    return text == null || text.isEmpty() ? NOTHING : PlainText.visible(text);
  }

  private List<String> totals(List<Line> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.get("col.district"),
            texts.get("col.cycle"),
            texts.get("col.stage"),
            texts.get("col.score"),
            texts.get("col.provisional")));
    for (Line line : all.subList(0, Math.min(all.size(), MOST_TOTALS))) {
      rows.add(
          List.of(
              Columned.cut(totals.district(line), LONGEST_NAME),
              String.valueOf(line.cell(ScoreColumns.CYCLE_YEAR)),
              String.valueOf(line.cell(ScoreColumns.STAGE)),
              totals.score(line),
              totals.provisional(line)));
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(texts.get("totals"));
    lines.addAll(new Columned(rows).lines(width, 2));
    if (all.size() > MOST_TOTALS) {
      lines.add("  " + texts.get("more_totals", Map.of("count", all.size() - MOST_TOTALS)));
    }
    return lines;
  }
}
