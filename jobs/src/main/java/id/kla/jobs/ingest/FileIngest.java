package id.kla.jobs.ingest;

import id.kla.schemas.layout.LayoutMatch;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads one file of an inbox: bytes in, accepted rows, refused rows and notices out. Nothing that
 * is in the file is lost.
 */
public final class FileIngest {
  /** Larger files are refused, so that memory stays bounded. */
  public static final int LARGEST_MEGABYTES = 64;

  private static final Map<Character, String> DELIMITERS =
      Map.of(',', "“,”", ';', "“;”", '\t', "TAB", '|', "“|”");

  private final PartIngest parts;

  /** Reading with messages in the language of these texts. */
  public FileIngest(NoticeTexts texts) {
    this.parts = new PartIngest(texts);
  }

  /** Whether files of this name are read. */
  public static boolean reads(String name) {
    return isText(name) || isWorkbook(name);
  }

  private static boolean isText(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  /** Reads the file. */
  public FileReading read(SourceFile file) {
    String sha256 = sha256(file.bytes());
    long bytes = file.bytes().length;
    String name = file.name();
    if (bytes == 0) {
      return FileReading.unread(
          name, sha256, bytes, List.of(fileNotice(name, NoticeCode.FILE_EMPTY)));
    }
    if (isWorkbook(name)) {
      WorkbookReading workbook = Workbook.of(name, file.bytes());
      return workbook instanceof WorkbookReading.Refused refused
          ? FileReading.unread(name, sha256, bytes, List.of(refused.reason()))
          : readSheets(name, ((WorkbookReading.Sheets) workbook).sheets()).reading(sha256, bytes);
    }
    if (startsLikeZip(file.bytes())) {
      return FileReading.unread(
          name, sha256, bytes, List.of(fileNotice(name, NoticeCode.FILE_NOT_TEXT)));
    }
    return readText(name, file.bytes()).reading(sha256, bytes);
  }

  private FileContent readText(String name, byte[] bytes) {
    FileContent content = new FileContent(name);
    DecodedText decoded = DecodedText.of(name, bytes);
    DelimitedText text = DelimitedText.of(decoded.text());
    content.say(decoded.notices());
    if (text.part().header() == null) {
      content.say(List.of(fileNotice(name, NoticeCode.FILE_EMPTY)));
      return content;
    }
    if (text.delimiter() != DelimitedText.USUAL_DELIMITER) {
      content.say(
          List.of(
              Notice.of(
                  NoticeCode.DELIMITER_DIFFERS,
                  name,
                  text.part().header().line(),
                  null,
                  null,
                  Map.of(
                      "found",
                      DELIMITERS.get(text.delimiter()),
                      "expected",
                      DELIMITERS.get(DelimitedText.USUAL_DELIMITER)))));
    }
    parts.read(content, text.part());
    return content;
  }

  /** Of a workbook, the sheets that have a layout are read; the others are told. */
  private FileContent readSheets(String name, List<WorkbookReading.Sheet> sheets) {
    FileContent content = new FileContent(name);
    List<Part> filled =
        sheets.stream()
            .map(sheet -> Part.of(sheet.name(), sheet.rows(), sheet.numbers()))
            .filter(part -> part.header() != null)
            .toList();
    if (filled.isEmpty()) {
      content.say(List.of(fileNotice(name, NoticeCode.FILE_EMPTY)));
    }
    boolean someFit = filled.stream().anyMatch(part -> Part.fits(part.match()));
    for (Part part : filled) {
      if (someFit && part.match() instanceof LayoutMatch.FitsNone) {
        content.say(
            List.of(
                Notice.of(
                        NoticeCode.SHEET_SKIPPED,
                        name,
                        null,
                        null,
                        part.sheet(),
                        Map.of("rows", String.valueOf(part.rows().size() + 1)))
                    .inSheet(part.sheet())));
      } else {
        parts.read(content, part);
      }
    }
    return content;
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

  private static Notice fileNotice(String sourceFile, NoticeCode code) {
    return Notice.of(code, sourceFile, null, null, null, Map.of());
  }

  private static boolean startsLikeZip(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && (bytes[2] == 3 || bytes[2] == 5)
        && (bytes[3] == 4 || bytes[3] == 6);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The bytes of a text in UTF-8, for callers that hold text. */
  public static SourceFile ofText(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
