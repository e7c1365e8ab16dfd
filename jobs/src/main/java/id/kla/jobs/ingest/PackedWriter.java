package id.kla.jobs.ingest;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** Writes cells as bytes, each text once; {@link PackedReader} reads them in the same order. */
final class PackedWriter {
  static final int NULL = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> texts = new HashMap<>();

  /** What was written so far. */
  byte[] bytes() {
    return bytes.toByteArray();
  }

  void whole(int number) {
    try {
      out.writeInt(number);
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  void yesNo(boolean truth) {
    whole(truth ? 1 : 0);
  }

  void number(Integer number) {
    yesNo(number != null);
    if (number != null) {
      whole(number);
    }
  }

  void text(String text) {
    Integer known = text == null ? Integer.valueOf(NULL) : texts.get(text);
    if (known != null) {
      whole(known);
      return;
    }
    whole(texts.size());
    texts.put(text, texts.size());
    content(text.getBytes(StandardCharsets.UTF_8));
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
      try {
        out.writeLong(time.toLocalDate().toEpochDay());
        out.writeLong(time.toLocalTime().toNanoOfDay());
      } catch (IOException e) {
        throw cannot(e);
      }
    }
  }

  private void content(byte[] content) {
    whole(content.length);
    try {
      out.write(content);
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  private static UncheckedIOException cannot(IOException cause) {
    return new UncheckedIOException("Cannot write to memory", cause);
  }
}
