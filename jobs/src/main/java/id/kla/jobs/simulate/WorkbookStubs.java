package id.kla.jobs.simulate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Beginnings of files that are taken for workbooks and cannot be read. */
final class WorkbookStubs {
  private static final byte[] OLE_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int SECTOR = 512;
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private WorkbookStubs() {}

  /** What an old Excel wrote. */
  static byte[] oldFormat() {
    return Arrays.copyOf(OLE_START, SECTOR);
  }

  /** What Excel writes under a password. */
  static byte[] locked() {
    byte[] stub = oldFormat();
    byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(stream, 0, stub, SECTOR / 2, stream.length);
    return stub;
  }

  /** A ZIP of one part. */
  static byte[] zip(String part, String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      ZipEntry entry = new ZipEntry(part);
      entry.setTimeLocal(NO_TIME);
      zip.putNextEntry(entry);
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
