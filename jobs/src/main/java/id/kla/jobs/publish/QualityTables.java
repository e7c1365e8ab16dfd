package id.kla.jobs.publish;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.reports.site.Letters.LetterStory;
import id.kla.reports.site.Letters.ToldLine;
import id.kla.reports.site.Quality.DistrictMismatch;
import id.kla.reports.site.Quality.NoticeCount;
import id.kla.reports.site.Quality.QualityStory;
import id.kla.reports.site.Quality.ReplacedCount;
import id.kla.reports.site.Quality.ReplacedLine;
import id.kla.reports.site.Quality.Some;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The tables of files and checks as the page of data quality; everything counted, examples few. */
final class QualityTables {
  private static final int MOST_EXAMPLES = 5;
  private static final int MOST_LINES = 100;

  private final Store store;

  QualityTables(Store store) {
    this.store = store;
  }

  /** What the first few of a kind are, and how many. */
  private static final class Counted<T> {
    private final List<T> first = new ArrayList<>();
    private int count;

    void add(TableRow row, Function<TableRow, T> line, int most) {
      count++;
      if (first.size() < most) {
        first.add(line.apply(row));
      }
    }
  }

  QualityStory story(List<LetterStory> letters) {
    return new QualityStory(
        store.rows(FileTables.INPUTS).stream().map(SiteLines::input).toList(),
        notices(),
        some(
            SubmissionTables.SCORE_CHECKS,
            row -> row.text("agrees").equals("no"),
            row -> new DistrictMismatch(row.text(Columns.DISTRICT_CODE), ScoreLines.mismatch(row))),
        store.written().get(SubmissionTables.SCORE_CHECKS.name()).rows(),
        some(SubmissionTables.PREDIKAT_CHECKS, QualityTables::disagrees, ScoreLines::check),
        replaced(),
        letters.stream().map(LetterStory::code).toList());
  }

  private static boolean disagrees(TableRow row) {
    return !List.of("agree", "cannot_say").contains(row.text("outcome"))
        || row.text("entry_rule").equals("not_met");
  }

  private <T extends Serializable> Some<T> some(
      Table table, Predicate<TableRow> wanted, Function<TableRow, T> line) {
    Counted<T> counted = new Counted<>();
    store.each(
        table,
        row -> {
          if (wanted.test(row)) {
            counted.add(row, line, MOST_LINES);
          }
        });
    return new Some<>(counted.first, counted.count);
  }

  private List<NoticeCount> notices() {
    return byNotice(FileTables.NOTICES, QualityTables::told).entrySet().stream()
        .map(
            entry ->
                new NoticeCount(
                    entry.getKey().code(),
                    entry.getKey().severity().code(),
                    entry.getValue().count,
                    entry.getValue().first))
        .sorted(
            Comparator.comparing((NoticeCount one) -> NoticeCode.ofCode(one.notice()).severity())
                .thenComparing(NoticeCount::count, Comparator.reverseOrder())
                .thenComparing(NoticeCount::notice))
        .toList();
  }

  private List<ReplacedCount> replaced() {
    return byNotice(FileTables.SUPERSEDED, QualityTables::replacedLine).entrySet().stream()
        .map(
            entry ->
                new ReplacedCount(
                    entry.getKey().code(), entry.getValue().count, entry.getValue().first))
        .toList();
  }

  private <T> Map<NoticeCode, Counted<T>> byNotice(Table table, Function<TableRow, T> line) {
    Map<NoticeCode, Counted<T>> counts = new TreeMap<>();
    store.each(
        table,
        row ->
            counts
                .computeIfAbsent(
                    NoticeCode.ofCode(row.text(Columns.NOTICE)), code -> new Counted<>())
                .add(row, line, MOST_EXAMPLES));
    return counts;
  }

  private static ToldLine told(TableRow row) {
    return new ToldLine(
        "",
        row.text(Columns.NOTICE),
        row.text(Columns.SEVERITY),
        row.text(Columns.SOURCE_FILE),
        row.text(Columns.SHEET),
        row.number(Columns.LINE),
        row.text(Columns.COLUMN),
        row.text(Columns.VALUE),
        row.text(Columns.MESSAGE));
  }

  private static ReplacedLine replacedLine(TableRow row) {
    return new ReplacedLine(
        place(row.text(Columns.SOURCE_FILE), row.text(Columns.SHEET), row.number(Columns.LINE)),
        place(row.text("kept_file"), row.text("kept_sheet"), row.number("kept_line")),
        row.text(Columns.VALUE));
  }

  private static String place(String file, String sheet, int line) {
    return file + (sheet.isEmpty() ? "" : " › " + sheet) + ":" + line;
  }
}
