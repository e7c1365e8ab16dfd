package id.kla.jobs.ingest;

import id.kla.schemas.layout.LayoutMatch;
import id.kla.schemas.layout.Layouts;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads one file of an inbox: bytes in, accepted rows, refused rows and notices out. Nothing that
 * is in the file is lost.
 */
public final class FileIngest {
  /** Larger files are refused, so that memory stays bounded. */
  public static final int LARGEST_MEGABYTES = 64;

  private static final int LONGEST_ROW_TEXT = 2000;
  private static final int LONGEST_VALUE = 200;
  private static final char USUAL_DELIMITER = ',';
  private static final Map<Character, String> DELIMITERS =
      Map.of(',', "“,”", ';', "“;”", '\t', "TAB", '|', "“|”");

  private final AwardRows awards;

  /** Reading with messages in the language of these texts. */
  public FileIngest(NoticeTexts texts) {
    this.awards = new AwardRows(texts);
  }

  /** Reads the file. */
  public FileReading read(SourceFile file) {
    String sha256 = sha256(file.bytes());
    if (file.bytes().length == 0) {
      return FileReading.unread(
          file.name(), sha256, 0L, List.of(fileNotice(file.name(), NoticeCode.FILE_EMPTY)));
    }
    DecodedText decoded = DecodedText.of(file.name(), file.bytes());
    Parsed parsed = Parsed.of(decoded.text());
    Content content = new Content(file.name(), parsed.rows());
    content.notices.addAll(decoded.notices());
    if (parsed.rows().isEmpty()) {
      content.notices.add(fileNotice(file.name(), NoticeCode.FILE_EMPTY));
    } else {
      if (parsed.delimiter() != USUAL_DELIMITER) {
        content.notices.add(
            Notice.of(
                NoticeCode.DELIMITER_DIFFERS,
                file.name(),
                parsed.rows().get(0).line(),
                null,
                null,
                Map.of(
                    "found",
                    DELIMITERS.get(parsed.delimiter()),
                    "expected",
                    DELIMITERS.get(USUAL_DELIMITER))));
      }
      read(content, parsed);
    }
    return content.reading(sha256, file.bytes().length);
  }

  /** A file that could not be opened at all. */
  public static FileReading unreadable(String sourceFile, String cause) {
    return FileReading.unread(
        sourceFile,
        null,
        null,
        List.of(
            Notice.of(
                NoticeCode.FILE_UNREADABLE, sourceFile, null, null, null, Map.of("cause", cause))));
  }

  /** A file that is refused unread because of its size in bytes. */
  public static FileReading tooLarge(String sourceFile, long bytes) {
    Map<String, String> details =
        Map.of("found", String.valueOf(bytes >> 20), "limit", String.valueOf(LARGEST_MEGABYTES));
    return FileReading.unread(
        sourceFile,
        null,
        null,
        List.of(Notice.of(NoticeCode.FILE_TOO_LARGE, sourceFile, null, null, null, details)));
  }

  /** Something in an inbox that is not a file to read, with the reason. */
  public static FileReading skipped(String name, NoticeCode why) {
    return FileReading.unread(
        name, null, null, List.of(Notice.of(why, name, null, null, name, Map.of())));
  }

  private void read(Content content, Parsed parsed) {
    RawRow first = parsed.rows().get(0);
    if (parsed.match() instanceof LayoutMatch.Fits fits) {
      for (String title : fits.unknownTitles()) {
        content.notices.add(
            Notice.of(
                NoticeCode.COLUMN_UNKNOWN,
                content.sourceFile,
                first.line(),
                Cells.title(title),
                null,
                Map.of("layout", fits.layout().name())));
      }
      if (content.rows.isEmpty()) {
        content.notices.add(fileNotice(content.sourceFile, NoticeCode.FILE_WITHOUT_ROWS));
      }
      Header header =
          new Header(content.sourceFile, fits.layout(), first.cells(), fits.positions());
      content.layout = fits.layout().name();
      for (RawRow row : content.rows) {
        read(content, header, row);
      }
      return;
    }
    Notice refusal = refusal(content.sourceFile, first.line(), parsed.match());
    content.notices.add(refusal);
    for (RawRow row : content.rows) {
      content.rejects.add(reject(refusal, row));
    }
  }

  private void read(Content content, Header header, RawRow row) {
    Notice formal = formalFault(header, row);
    if (formal != null) {
      content.notices.add(formal);
      content.rejects.add(reject(formal, row));
      return;
    }
    RowReading reading = new RowReading(header, row);
    switch (header.layout().name()) {
      case "published_awards" -> accept(content, row, reading, awards::claim, content.claims);
      case "published_non_recipients" ->
          accept(content, row, reading, awards::nonRecipient, content.nonRecipients);
      case "complete_lists" ->
          accept(content, row, reading, awards::completeList, content.completeLists);
      default ->
          throw new IllegalStateException("No reader for the layout " + header.layout().name());
    }
  }

  private static <T> void accept(
      Content content,
      RawRow row,
      RowReading reading,
      Function<RowReading, T> reader,
      List<T> accepted) {
    T read = reader.apply(reading);
    content.notices.addAll(reading.notices());
    Notice refusal = reading.refusal();
    if (refusal != null) {
      content.rejects.add(reject(refusal, row));
    } else if (read != null) {
      accepted.add(read);
    } else {
      throw new IllegalStateException(
          "A row left without a reason: " + content.sourceFile + ":" + row.line());
    }
  }

  private static Notice formalFault(Header header, RawRow row) {
    if (!row.readable()) {
      return rowNotice(NoticeCode.QUOTE_UNCLOSED, header, row, Map.of());
    }
    if (row.blank()) {
      return rowNotice(NoticeCode.ROW_BLANK, header, row, Map.of());
    }
    if (row.cells().size() != header.titles().size()) {
      return rowNotice(
          NoticeCode.COLUMN_COUNT,
          header,
          row,
          Map.of(
              "found",
              String.valueOf(row.cells().size()),
              "expected",
              String.valueOf(header.titles().size())));
    }
    if (row.cells().stream()
        .map(Layouts::key)
        .toList()
        .equals(header.titles().stream().map(Layouts::key).toList())) {
      return rowNotice(NoticeCode.HEADER_REPEATED, header, row, Map.of());
    }
    return null;
  }

  private static Notice rowNotice(
      NoticeCode code, Header header, RawRow row, Map<String, String> details) {
    return Notice.of(
        code,
        header.sourceFile(),
        row.line(),
        null,
        Cells.shown(row.text(), LONGEST_VALUE),
        details);
  }

  private static Notice fileNotice(String sourceFile, NoticeCode code) {
    return Notice.of(code, sourceFile, null, null, null, Map.of());
  }

  private static Notice refusal(String sourceFile, int line, LayoutMatch match) {
    if (match instanceof LayoutMatch.Repeats repeats) {
      return Notice.of(
          NoticeCode.COLUMN_REPEATED,
          sourceFile,
          line,
          Cells.title(repeats.title()),
          null,
          Map.of());
    }
    if (match instanceof LayoutMatch.FitsNone none) {
      Map<String, String> details =
          Map.of(
              "layout", none.nearest().name(),
              "missing", titles(none.missing()),
              "unknown", titles(none.unknownTitles()));
      return Notice.of(NoticeCode.LAYOUT_UNKNOWN, sourceFile, line, null, null, details);
    }
    throw new IllegalArgumentException("Not a refusal: " + match);
  }

  private static String titles(List<String> titles) {
    return titles.isEmpty()
        ? "–"
        : titles.stream()
            .map(title -> "“" + Cells.shown(Cells.clean(title), 40) + "”")
            .limit(12)
            .collect(Collectors.joining(", "));
  }

  private static Reject reject(Notice reason, RawRow row) {
    return new Reject(reason, row.line(), Cells.shown(row.text(), LONGEST_ROW_TEXT));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A text taken apart, with the delimiter under which its header fits best.
   *
   * @param delimiter the delimiter
   * @param rows all records, the header first; empty when there is none
   * @param match what the header fits; null when there are no rows
   */
  private record Parsed(char delimiter, List<RawRow> rows, LayoutMatch match) {
    static Parsed of(String text) {
      String headerLine = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
      char best = USUAL_DELIMITER;
      int bestScore = -1;
      for (char delimiter : new char[] {',', ';', '\t', '|'}) {
        List<RawRow> header = RawRows.of(headerLine, delimiter);
        int score = header.isEmpty() ? 0 : score(header.get(0));
        if (score > bestScore) {
          best = delimiter;
          bestScore = score;
        }
      }
      List<RawRow> rows = RawRows.of(text, best);
      return new Parsed(best, rows, rows.isEmpty() ? null : match(rows.get(0)));
    }

    private static LayoutMatch match(RawRow header) {
      return Layouts.standard().match(header.readable() ? header.cells() : List.of(header.text()));
    }

    private static int score(RawRow header) {
      LayoutMatch match = match(header);
      if (match instanceof LayoutMatch.FitsNone none) {
        return none.nearest().columns().size() - none.missing().size();
      }
      return 1000;
    }
  }

  /** What has been read of one file so far. */
  private static final class Content {
    private final String sourceFile;
    private final List<RawRow> rows;
    private String layout;
    private final List<Claim> claims = new ArrayList<>();
    private final List<NonRecipient> nonRecipients = new ArrayList<>();
    private final List<CompleteList> completeLists = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    Content(String sourceFile, List<RawRow> rowsWithHeader) {
      this.sourceFile = sourceFile;
      this.rows =
          rowsWithHeader.isEmpty() ? List.of() : rowsWithHeader.subList(1, rowsWithHeader.size());
    }

    FileReading reading(String sha256, long bytes) {
      return new FileReading(
          sourceFile,
          layout,
          sha256,
          bytes,
          rows.size(),
          claims,
          nonRecipients,
          completeLists,
          rejects,
          notices);
    }
  }

  /** The bytes of a text in UTF-8, for callers that hold text. */
  public static SourceFile ofText(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
