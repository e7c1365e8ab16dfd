package id.kla.jobs.ingest;

import id.kla.schemas.notice.Notice;
import java.util.List;

/**
 * All that one file says. Each row of data is in exactly one of the accepted lists or in the
 * rejects.
 *
 * @param sourceFile name of the file
 * @param layout layout that was recognised; null when none was
 * @param sha256 fingerprint of the content; null when it could not be read
 * @param bytes size; null when it could not be read
 * @param rowsRead number of rows of data
 * @param claims accepted rows of published results
 * @param nonRecipients accepted rows of lists of non-recipients
 * @param completeLists accepted rows of lists of complete lists
 * @param rejects refused rows
 * @param notices everything there is to say, in the order of the file
 */
public record FileReading(
    String sourceFile,
    String layout,
    String sha256,
    Long bytes,
    int rowsRead,
    List<Claim> claims,
    List<NonRecipient> nonRecipients,
    List<CompleteList> completeLists,
    List<Reject> rejects,
    List<Notice> notices) {

  /** A file of which no row could be read. */
  static FileReading unread(String sourceFile, String sha256, Long bytes, List<Notice> notices) {
    return new FileReading(
        sourceFile,
        null,
        sha256,
        bytes,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.copyOf(notices));
  }
}
