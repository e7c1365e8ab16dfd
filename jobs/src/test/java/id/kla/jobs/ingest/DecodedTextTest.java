package id.kla.jobs.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {
  private static DecodedText decode(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return DecodedText.of("hasil.csv", bytes.toByteArray());
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static Notice notUtf8(int line, String readAs) {
    return Notice.of(
        NoticeCode.ENCODING_NOT_UTF8, "hasil.csv", line, null, null, Map.of("read_as", readAs));
  }

  @Test
  void utf8_is_read_without_a_word() {
    assertThat(decode("é ’ – 🙂\n".getBytes(UTF_8)).text()).isEqualTo("é ’ – 🙂\n");
    assertThat(decode("é ’ – 🙂\n".getBytes(UTF_8)).notices()).isEmpty();
  }

  @Test
  void a_byte_order_mark_is_taken_off_and_told() {
    DecodedText decoded = decode(bytes(0xEF, 0xBB, 0xBF), "é".getBytes(UTF_8));

    assertThat(decoded.text()).isEqualTo("é");
    assertThat(decoded.notices())
        .extracting(Notice::code)
        .containsExactly(NoticeCode.BYTE_ORDER_MARK);
  }

  @Test
  void utf16_is_read_by_its_byte_order_mark() {
    assertThat(decode(bytes(0xFF, 0xFE), "é,b".getBytes(UTF_16LE)))
        .isEqualTo(new DecodedText("é,b", java.util.List.of(notUtf8(1, "UTF-16LE"))));
    assertThat(decode(bytes(0xFE, 0xFF), "é,b".getBytes(UTF_16BE)))
        .isEqualTo(new DecodedText("é,b", java.util.List.of(notUtf8(1, "UTF-16BE"))));
  }

  @Test
  void half_a_character_of_utf16_is_no_exception() {
    assertThat(decode(bytes(0xFF, 0xFE, 'a', 0, 'b')).text()).isEqualTo("a\uFFFD");
    assertThat(decode(bytes(0xFF, 0xFE)).text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void other_bytes_are_read_as_windows_with_the_line_of_the_first(String end) {
    byte[] before = ("a" + end + "b" + end + "caf").getBytes(UTF_8);

    DecodedText decoded = decode(before, bytes(0xE9), (end + "x").getBytes(UTF_8), bytes(0x93));

    assertThat(decoded.text()).isEqualTo("a" + end + "b" + end + "café" + end + "x“");
    assertThat(decoded.notices()).containsExactly(notUtf8(3, "windows-1252"));
  }

  @Test
  void the_line_of_a_bad_byte_is_right_far_down_a_long_file() {
    byte[] before = "Kabupaten é\n".repeat(20_000).getBytes(UTF_8);

    assertThat(decode(before, bytes(0xFF)).notices())
        .containsExactly(notUtf8(20_001, "windows-1252"));
  }

  @Test
  void a_character_cut_off_at_the_end_is_a_bad_byte_of_the_last_line() {
    assertThat(decode("a\nb".getBytes(UTF_8), bytes(0xC3)).notices())
        .containsExactly(notUtf8(2, "windows-1252"));
  }

  @Test
  void a_mark_before_bytes_that_are_not_utf8_is_still_taken_off() {
    DecodedText decoded = decode(bytes(0xEF, 0xBB, 0xBF), "é".getBytes(ISO_8859_1));

    assertThat(decoded.text()).isEqualTo("é");
    assertThat(decoded.notices())
        .extracting(Notice::code)
        .containsExactly(NoticeCode.BYTE_ORDER_MARK, NoticeCode.ENCODING_NOT_UTF8);
  }
}
