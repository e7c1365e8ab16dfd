package id.kla.jobs.ingest;

import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The text of a file.
 *
 * @param text the text without a byte order mark
 * @param notices what there is to say about its encoding
 */
record DecodedText(String text, List<Notice> notices) {

  /** The encoding of files saved by an old Excel, taken when a file is not UTF-8. */
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  /**
   * Decodes the bytes as UTF-8, or UTF-16 when they say so, otherwise as the fallback with a
   * notice.
   */
  static DecodedText of(String sourceFile, byte[] bytes) {
    List<Notice> notices = new ArrayList<>();
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(sourceFile, bytes, StandardCharsets.UTF_16LE, notices);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(sourceFile, bytes, StandardCharsets.UTF_16BE, notices);
    }
    int start = 0;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      start = 3;
      notices.add(
          Notice.of(
              NoticeCode.BYTE_ORDER_MARK, sourceFile, 1, null, null, Map.of("read_as", "UTF-8")));
    }
    ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return new DecodedText(strictUtf8().decode(content).toString(), notices);
    } catch (CharacterCodingException e) {
      int line = lineOf(bytes, firstMalformed(bytes, start));
      notices.add(
          Notice.of(
              NoticeCode.ENCODING_NOT_UTF8,
              sourceFile,
              line,
              null,
              null,
              Map.of("read_as", FALLBACK.name())));
      return new DecodedText(new String(bytes, start, bytes.length - start, FALLBACK), notices);
    }
  }

  private static DecodedText utf16(
      String sourceFile, byte[] bytes, Charset charset, List<Notice> notices) {
    notices.add(
        Notice.of(
            NoticeCode.ENCODING_NOT_UTF8,
            sourceFile,
            1,
            null,
            null,
            Map.of("read_as", charset.name())));
    return new DecodedText(new String(bytes, 2, bytes.length - 2, charset), notices);
  }

  private static CharsetDecoder strictUtf8() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static int firstMalformed(byte[] bytes, int start) {
    ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer sink = CharBuffer.allocate(8192);
    CharsetDecoder decoder = strictUtf8();
    while (true) {
      CoderResult result = decoder.decode(content, sink, true);
      if (result.isOverflow()) {
        sink.clear();
      } else {
        return content.position();
      }
    }
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n'
          || (bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n'))) {
        line++;
      }
    }
    return line;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
