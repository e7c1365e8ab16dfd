package id.kla.jobs.ingest;

import id.kla.schemas.notice.NoticeCode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The content of one part of a workbook, counted while it inflates and cut off at the limits. */
final class BoundedPart extends FilterInputStream {
  /** No part may inflate to more than so many times its packed size... */
  private static final int LARGEST_RATIO = 200;

  /** ...once it is larger than this; small parts may well be all blanks. */
  private static final long RATIO_COUNTS_FROM = 10L << 20;

  /** So many bytes of XML may stand between two tags, or make up one cell. */
  private static final int LONGEST_STRETCH = 1 << 20;

  private final long packed;
  private final long inflatedBefore;
  private final CRC32 crc = new CRC32();
  private long size;
  private long stretchStart;
  private boolean draining;
  private boolean stretched;
  private RefusedWorkbook fault;

  /**
   * The content of a part.
   *
   * @param packed its size in the ZIP
   * @param inflatedBefore inflated size of the parts before it
   */
  BoundedPart(InputStream content, long packed, long inflatedBefore) {
    super(content);
    this.packed = packed;
    this.inflatedBefore = inflatedBefore;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    if (count > 0) {
      size += count;
      crc.update(buffer, offset, count);
      checkLimits();
    }
    return count;
  }

  /** A tag or a cell ends here. */
  void nextStretch() {
    stretchStart = size;
  }

  /** Whether a stretch was longer than it may be, so that reading ended there. */
  boolean stretched() {
    return stretched;
  }

  /** Reads up to the end; gives the size of the whole part in bytes. */
  long drained() throws IOException {
    draining = true;
    byte[] sink = new byte[1 << 13];
    int count = 0;
    while (count >= 0) {
      count = read(sink, 0, sink.length);
    }
    return size;
  }

  /** The checksum of what was read. */
  long crc() {
    return crc.getValue();
  }

  /** Throws the limit that was passed, if one was. */
  void throwFault() throws RefusedWorkbook {
    if (fault != null) {
      throw fault;
    }
  }

  private void checkLimits() throws IOException {
    boolean bomb = size > RATIO_COUNTS_FROM && size / LARGEST_RATIO > packed;
    if (bomb || inflatedBefore + size > (long) Workbook.LARGEST_MEGABYTES << 20) {
      fault = new RefusedWorkbook(NoticeCode.WORKBOOK_TOO_LARGE, Workbook.LARGEST_MEGABYTES);
      throw new IOException(fault);
    }
    if (!draining && size - stretchStart > LONGEST_STRETCH) {
      stretched = true;
      throw new IOException("A stretch of more than " + LONGEST_STRETCH + " bytes");
    }
  }
}
