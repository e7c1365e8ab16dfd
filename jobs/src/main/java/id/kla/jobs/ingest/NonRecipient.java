package id.kla.jobs.ingest;

/**
 * What one accepted row of a list of non-recipients says.
 *
 * @param districtCode Kemendagri code
 * @param awardYear the award year in which the district received nothing
 * @param place where it stands
 * @param sourcePublisher publisher; null when blank
 * @param sourceUrl link; null when blank
 * @param note note; null when blank
 */
public record NonRecipient(
    String districtCode,
    int awardYear,
    Place place,
    String sourcePublisher,
    String sourceUrl,
    String note)
    implements Accepted {}
