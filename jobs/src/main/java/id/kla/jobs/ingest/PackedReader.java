package id.kla.jobs.ingest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Reads cells that a {@link PackedWriter} wrote. */
final class PackedReader {
  private final ByteBuffer in;
  private final List<String> texts = new ArrayList<>();

  PackedReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  int whole() {
    return in.getInt();
  }

  boolean yesNo() {
    return in.get() == 1;
  }

  Integer number() {
    return yesNo() ? Integer.valueOf(whole()) : null;
  }

  String text() {
    int which = whole();
    if (which == PackedWriter.NULL) {
      return null;
    }
    if (which == texts.size()) {
      texts.add(new String(content(), StandardCharsets.UTF_8));
    }
    return texts.get(which);
  }

  BigDecimal decimal() {
    if (!yesNo()) {
      return null;
    }
    int scale = whole();
    return new BigDecimal(new BigInteger(content()), scale);
  }

  LocalDateTime time() {
    return yesNo()
        ? LocalDateTime.of(LocalDate.ofEpochDay(in.getLong()), LocalTime.ofNanoOfDay(in.getLong()))
        : null;
  }

  private byte[] content() {
    byte[] content = new byte[whole()];
    in.get(content);
    return content;
  }
}
