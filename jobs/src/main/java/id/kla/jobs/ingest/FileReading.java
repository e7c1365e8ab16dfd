package id.kla.jobs.ingest;

import id.kla.schemas.notice.Notice;
import java.util.List;

/**
 * All that one file says. Each row of data is either among those of which something was accepted or
 * in the rejects.
 *
 * @param sourceFile name of the file
 * @param layout layouts that were recognised, separated by "; "; null when none was
 * @param sha256 fingerprint of the content; null when it could not be read
 * @param bytes size; null when it could not be read
 * @param simulated whether it says that its content is simulated
 * @param rowsRead number of rows of data
 * @param accepted what accepted rows say, in the order of the file
 * @param rejects refused rows
 * @param notices everything there is to say, in the order of the file
 */
public record FileReading(
    String sourceFile,
    String layout,
    String sha256,
    Long bytes,
    boolean simulated,
    int rowsRead,
    List<Accepted> accepted,
    List<Reject> rejects,
    List<Notice> notices) {

  /** A file of which no row could be read. */
  static FileReading unread(String sourceFile, String sha256, Long bytes, List<Notice> notices) {
    return new FileReading(
        sourceFile, null, sha256, bytes, false, 0, List.of(), List.of(), List.copyOf(notices));
  }

  /** What was accepted of one kind. */
  public <T extends Accepted> List<T> accepted(Class<T> kind) {
    return accepted.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
