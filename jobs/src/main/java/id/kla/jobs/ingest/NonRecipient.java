package id.kla.jobs.ingest;

/**
 * What one accepted row of a list of non-recipients says.
 *
 * @param districtCode Kemendagri code
 * @param awardYear the award year in which the district received nothing
 * @param sourceFile name of the file
 * @param line line of the file
 * @param sourcePublisher publisher; null when blank
 * @param sourceUrl link; null when blank
 * @param note note; null when blank
 */
public record NonRecipient(
    String districtCode,
    int awardYear,
    String sourceFile,
    int line,
    String sourcePublisher,
    String sourceUrl,
    String note) {}
