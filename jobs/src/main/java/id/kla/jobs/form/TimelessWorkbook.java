package id.kla.jobs.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the time of writing out of a workbook, so that the same content has the same bytes. */
public final class TimelessWorkbook {
  /** The earliest time that a ZIP file can hold. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  private TimelessWorkbook() {}

  /** The same workbook, made and changed at a time that is always the same. */
  public static byte[] of(byte[] workbook) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // The sizes stand behind the parts, where only a reader of the list at the end finds them.
    try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry part : Collections.list(from.getEntriesInPhysicalOrder())) {
        ZipEntry timeless = new ZipEntry(part.getName());
        timeless.setTimeLocal(NO_TIME);
        to.putNextEntry(timeless);
        byte[] content = from.getInputStream(part).readAllBytes();
        to.write(part.getName().equals(PROPERTIES) ? withoutTime(content) : content);
        to.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] withoutTime(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", NO_TIME.toLocalDate() + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
