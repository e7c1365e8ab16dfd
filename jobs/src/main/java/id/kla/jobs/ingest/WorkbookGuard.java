package id.kla.jobs.ingest;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.kla.schemas.notice.NoticeCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through all parts of a workbook before it is read, so that the library that reads it meets
 * nothing that would fill the memory, take for ever or reach outside of the file. Uses the ZIP and
 * XML readers of that library, so that both see the same.
 */
final class WorkbookGuard {
  /** A workbook has a handful of parts for each sheet. */
  static final int MOST_PARTS = 10_000;

  /**
   * What the library has to be told about a workbook.
   *
   * @param formats whether the workbook says how its numbers are shown
   * @param date1904 whether it counts its days from 1904; the library sees only one of the two
   *     spellings of that
   */
  record Traits(boolean formats, boolean date1904) {}

  private static final byte[] LISTED_PART = {'P', 'K', 1, 2};
  private static final XMLInputFactory XML = xml();

  private final ZipFile zip;
  private final Set<String> names;
  private final WorkbookTally tally = new WorkbookTally();
  private long inflated;

  private WorkbookGuard(ZipFile zip) {
    this.zip = zip;
    this.names = new HashSet<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      names.add(entry.getName().toLowerCase(Locale.ROOT));
    }
  }

  /** Lets a workbook pass that can be read safely, and throws the reason against any other. */
  static Traits check(byte[] bytes) throws RefusedWorkbook {
    if (listedParts(bytes) > MOST_PARTS) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_UNSAFE_XML);
    }
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      return new WorkbookGuard(zip).check();
    } catch (IOException | RuntimeException e) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN);
    }
  }

  private Traits check() throws RefusedWorkbook, IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    for (ZipArchiveEntry entry : entries) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new RefusedWorkbook(NoticeCode.WORKBOOK_PASSWORD);
      }
    }
    for (ZipArchiveEntry entry : entries) {
      try (InputStream content = zip.getInputStream(entry)) {
        if (content == null) {
          throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN); // packed in an unknown way
        }
        check(entry, new BoundedPart(content, entry.getCompressedSize(), inflated));
      }
    }
    return tally.complete();
  }

  private void check(ZipArchiveEntry entry, BoundedPart part) throws RefusedWorkbook, IOException {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    try {
      RefusedWorkbook doubt = scan(part, new PartScan(tally, part, entry.getName(), names));
      inflated += part.drained();
      if (doubt != null) {
        tally.doubt(name, doubt);
      }
    } catch (IOException e) {
      part.throwFault();
      throw e;
    }
    if (part.crc() != entry.getCrc()) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN);
    }
  }

  /**
   * Looks through a part as far as it is XML.
   *
   * @return why it must not be read, as it was not looked through to its end; null when it was, or
   *     is no XML at all, so that the library makes nothing of it either
   */
  private static RefusedWorkbook scan(BoundedPart part, PartScan scan) throws RefusedWorkbook {
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(part);
      while (xml.hasNext()) {
        scan.event(xml.next(), xml);
      }
      return null;
    } catch (XMLStreamException | RuntimeException e) {
      if (part.stretched()) {
        return new RefusedWorkbook(NoticeCode.WORKBOOK_CELL_TOO_LONG, Workbook.LONGEST_CELL);
      }
      return scan.begun() ? new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN) : null;
    }
  }

  private static int listedParts(byte[] bytes) {
    int count = 0;
    for (int i = 0; i <= bytes.length - LISTED_PART.length; i++) {
      if (bytes[i] == LISTED_PART[0]
          && bytes[i + 1] == LISTED_PART[1]
          && bytes[i + 2] == LISTED_PART[2]
          && bytes[i + 3] == LISTED_PART[3]) {
        count++;
      }
    }
    return count;
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
