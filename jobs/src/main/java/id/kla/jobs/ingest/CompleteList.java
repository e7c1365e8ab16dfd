package id.kla.jobs.ingest;

import id.kla.schemas.ladder.Predikat;

/**
 * What one accepted row of a list of complete lists says.
 *
 * @param provinceCode Kemendagri code
 * @param awardYear the award year
 * @param place where it stands
 * @param predikat the predikat whose recipients are all listed; null when those of every predikat
 *     are
 * @param statedRecipients number of recipients that the source states; null when it does not
 * @param note note; null when blank
 */
public record CompleteList(
    String provinceCode,
    int awardYear,
    Place place,
    Predikat predikat,
    Integer statedRecipients,
    String note)
    implements Accepted {}
