package id.kla.jobs.ingest;

import id.kla.schemas.ladder.Stage;
import id.kla.schemas.layout.Layout;
import id.kla.schemas.layout.LayoutMatch;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the rows of a file without sheets or of one sheet. */
final class PartIngest {
  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_TITLE = 60;

  private final NoticeTexts texts;

  /** Readers of rows by the name that layouts give them; null from a reader means refused. */
  private final Map<String, Function<RowReading, List<Accepted>>> readers;

  PartIngest(NoticeTexts texts) {
    this.texts = texts;
    DistrictCells districts = new DistrictCells(texts);
    AwardRows awards = new AwardRows(texts, districts);
    SubmissionRows submissions = new SubmissionRows(districts, awards);
    this.readers =
        Map.of(
            "awards", row -> one(awards.claim(row)),
            "non_recipients", row -> one(awards.nonRecipient(row)),
            "complete_lists", row -> one(awards.completeList(row)),
            "stated_scores", submissions::statedScore,
            "indicator_rows", submissions::indicatorRow,
            "indicator_columns", submissions::indicatorColumns,
            "stage_columns", submissions::stageColumns,
            "score_levels", submissions::scoreLevel,
            "answers", submissions::answer,
            "open_data", submissions::openData);
  }

  private static List<Accepted> one(Accepted accepted) {
    return accepted == null ? List.of() : List.of(accepted);
  }

  /** Reads a part that has a header. */
  void read(FileContent content, Part part) {
    FileContext context = FileContext.of(content.file(), part.sheet(), part.textsAbove());
    if (part.match() instanceof LayoutMatch.Fits fits) {
      read(content, context, part, fits);
      return;
    }
    content.begin(context, null, part.rows().size());
    Notice refusal = refusal(context, part.header().line(), part.match());
    content.say(List.of(refusal));
    for (RawRow row : part.rows()) {
      content.reject(refusal, context, row);
    }
  }

  private void read(FileContent content, FileContext context, Part part, LayoutMatch.Fits fits) {
    content.begin(context, fits.layout().name(), part.rows().size());
    HeaderNotices titles = new HeaderNotices(texts, context, part, fits);
    sayOfHeader(content, context, part, fits, titles);
    readRows(content, context, part, titles.usable());
  }

  private void readRows(
      FileContent content, FileContext context, Part part, LayoutMatch.Fits fits) {
    DecimalMarks marks = DecimalMarks.of(part, fits);
    marks
        .mixed()
        .ifPresent(
            mixed ->
                content.say(
                    List.of(
                        notice(
                            NoticeCode.DECIMAL_MARKS_MIXED,
                            context,
                            mixed.line(),
                            null,
                            mixed.cell(),
                            Map.of("read_as", marks.mark().shown())))));
    Header header = Header.of(context, part, fits, marks.mark());
    Function<RowReading, List<Accepted>> reader = readers.get(fits.layout().settings().reader());
    if (reader == null) {
      throw new IllegalStateException("No reader for the layout " + fits.layout().name());
    }
    for (RawRow row : part.rows()) {
      read(content, header, row, reader);
    }
  }

  private static void sayOfHeader(
      FileContent content,
      FileContext context,
      Part part,
      LayoutMatch.Fits fits,
      HeaderNotices titles) {
    int line = part.header().line();
    if (!part.above().isEmpty()) {
      content.say(
          List.of(
              notice(
                  NoticeCode.TITLE_ROWS,
                  context,
                  line,
                  null,
                  String.join(" | ", part.textsAbove()),
                  Map.of("rows", String.valueOf(part.above().size())))));
    }
    content.say(titles.all());
    if (part.rows().isEmpty()) {
      content.say(
          List.of(notice(NoticeCode.FILE_WITHOUT_ROWS, context, null, null, null, Map.of())));
      return;
    }
    Stage assumed = fits.layout().settings().stage();
    if (assumed != null
        && context.stage() == null
        && fits.positions().containsKey("score")
        && !fits.positions().containsKey("stage")) {
      content.say(
          List.of(
              notice(
                  NoticeCode.STAGE_ASSUMED,
                  context,
                  line,
                  null,
                  null,
                  Map.of("read_as", assumed.code()))));
    }
  }

  private static void read(
      FileContent content, Header header, RawRow row, Function<RowReading, List<Accepted>> reader) {
    Notice formal = formalFault(header, row);
    if (formal != null) {
      content.say(List.of(formal));
      content.reject(formal, header.context(), row);
      return;
    }
    RowReading reading = new RowReading(header, row);
    List<Accepted> accepted = reader.apply(reading);
    content.say(reading.notices());
    Notice refusal = reading.refusal();
    if (refusal != null) {
      content.reject(refusal, header.context(), row);
    } else if (!accepted.isEmpty()) {
      content.accept(accepted);
    } else {
      throw new IllegalStateException(
          "A row left without a reason: " + content.file() + ":" + row.line());
    }
  }

  private static Notice formalFault(Header header, RawRow row) {
    List<String> titles = header.titles();
    if (!row.readable()) {
      return rowNotice(NoticeCode.QUOTE_UNCLOSED, header, row, Map.of());
    }
    if (row.blank()) {
      return rowNotice(NoticeCode.ROW_BLANK, header, row, Map.of());
    }
    if (row.cells().size() != titles.size()) {
      return rowNotice(
          NoticeCode.COLUMN_COUNT,
          header,
          row,
          Map.of(
              "found",
              String.valueOf(row.cells().size()),
              "expected",
              String.valueOf(titles.size())));
    }
    if (header.isSummedUpBy(row.cells())) {
      return rowNotice(NoticeCode.ROW_SUMS_UP, header, row, Map.of());
    }
    return header.repeatedBy(row.cells())
        ? rowNotice(NoticeCode.HEADER_REPEATED, header, row, Map.of())
        : null;
  }

  private static Notice rowNotice(
      NoticeCode code, Header header, RawRow row, Map<String, String> details) {
    // Where tabs part the cells, as in a workbook, they are not seen.
    String text = row.text().replace("\t", " | ");
    return notice(code, header.context(), row.line(), null, text, details);
  }

  private static Notice notice(
      NoticeCode code,
      FileContext context,
      Integer line,
      String column,
      String value,
      Map<String, String> details) {
    return Notice.of(
            code,
            context.file(),
            line,
            column,
            value == null ? null : Cells.shown(value, LONGEST_VALUE),
            details)
        .inSheet(context.sheet());
  }

  private static Notice refusal(FileContext context, int line, LayoutMatch match) {
    if (match instanceof LayoutMatch.Repeats repeats) {
      return notice(
          NoticeCode.COLUMN_REPEATED,
          context,
          line,
          Cells.title(repeats.title()),
          Cells.title(repeats.title()),
          Map.of());
    }
    if (match instanceof LayoutMatch.FitsNone none) {
      return notice(
          NoticeCode.LAYOUT_UNKNOWN, context, line, null, null, details(none.nearest(), none));
    }
    throw new IllegalArgumentException("Not a refusal: " + match);
  }

  private static Map<String, String> details(Layout nearest, LayoutMatch.FitsNone none) {
    return Map.of(
        "layout", nearest.name(),
        "missing", titles(none.missing().stream().map(title -> allTitles(nearest, title)).toList()),
        "unknown", titles(none.unknownTitles()));
  }

  /** All titles of the column with this recommended one. */
  private static String allTitles(Layout layout, String recommended) {
    return layout.columns().stream()
        .filter(column -> column.titles().get(0).equals(recommended))
        .map(column -> String.join(" / ", column.titles()))
        .findFirst()
        .orElse(recommended);
  }

  private static String titles(List<String> titles) {
    String shown =
        titles.stream()
            .map(title -> Cells.shown(Cells.clean(title), LONGEST_TITLE))
            .filter(title -> !title.isEmpty())
            .map(title -> "“" + title + "”")
            .limit(12)
            .collect(Collectors.joining(", "));
    return shown.isEmpty() ? "–" : shown;
  }
}
