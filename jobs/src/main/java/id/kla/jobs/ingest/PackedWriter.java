package id.kla.jobs.ingest;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Writes cells as bytes, each text once; {@link PackedReader} reads them in the same order. */
final class PackedWriter {
  static final int NULL = -1;

  private final Map<String, Integer> texts = new HashMap<>();
  private ByteBuffer out = ByteBuffer.allocate(1 << 12);

  /** What was written so far. */
  byte[] bytes() {
    return Arrays.copyOf(out.array(), out.position());
  }

  void whole(int number) {
    makeRoom(Integer.BYTES);
    out.putInt(number);
  }

  void yesNo(boolean truth) {
    makeRoom(1);
    out.put((byte) (truth ? 1 : 0));
  }

  void number(Integer number) {
    yesNo(number != null);
    if (number != null) {
      whole(number);
    }
  }

  void text(String text) {
    Integer known = text == null ? Integer.valueOf(NULL) : texts.putIfAbsent(text, texts.size());
    whole(known == null ? texts.size() - 1 : known);
    if (known == null) {
      content(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  void decimal(BigDecimal number) {
    yesNo(number != null);
    if (number != null) {
      whole(number.scale());
      content(number.unscaledValue().toByteArray());
    }
  }

  void time(LocalDateTime time) {
    yesNo(time != null);
    if (time != null) {
      makeRoom(2 * Long.BYTES);
      out.putLong(time.toLocalDate().toEpochDay());
      out.putLong(time.toLocalTime().toNanoOfDay());
    }
  }

  private void content(byte[] content) {
    whole(content.length);
    makeRoom(content.length);
    out.put(content);
  }

  private void makeRoom(int bytes) {
    if (out.remaining() < bytes) {
      int size = Math.max(2 * out.capacity(), out.position() + bytes);
      out = ByteBuffer.allocate(size).put(out.flip());
    }
  }
}
