package id.kla.jobs.ingest;

import id.kla.schemas.ladder.Evidence;
import id.kla.schemas.ladder.Predikat;

/**
 * What one accepted row of published results says.
 *
 * @param districtCode Kemendagri code
 * @param awardYear the award year
 * @param predikat the level; null when the source names a recipient without it
 * @param evidence how good the evidence is
 * @param regionType type of the district as written; null when blank
 * @param regionName name of the district as written
 * @param provinceName name of the province as written; null when blank
 * @param sourcePublisher publisher; null when blank
 * @param sourceUrl link; null when blank
 * @param place where it stands
 * @param sourceKind kind of source; null when blank
 * @param predikatText predikat as written
 * @param nameReadAs how the name was recognised
 * @param note note; null when blank
 */
public record Claim(
    String districtCode,
    int awardYear,
    Predikat predikat,
    Evidence evidence,
    String regionType,
    String regionName,
    String provinceName,
    String sourcePublisher,
    String sourceUrl,
    Place place,
    String sourceKind,
    String predikatText,
    String nameReadAs,
    String note)
    implements Accepted {}
