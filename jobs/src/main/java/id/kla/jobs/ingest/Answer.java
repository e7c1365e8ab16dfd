package id.kla.jobs.ingest;

import java.time.LocalDateTime;

/**
 * One question of a district's recap.
 *
 * @param districtCode Kemendagri code
 * @param cycleYear the evaluation cycle
 * @param klaster the klaster as the file names it
 * @param indicator the indicator as the file names it
 * @param question the question
 * @param answered whether it is answered
 * @param verification menunggu, disetujui or ditolak; null when there is none
 * @param content the answer or the name of its file; null when blank
 * @param opd responsible offices; null when not named
 * @param updatedAt when it was last changed; null when not said
 * @param place where it stands
 */
public record Answer(
    String districtCode,
    int cycleYear,
    String klaster,
    String indicator,
    String question,
    boolean answered,
    String verification,
    String content,
    String opd,
    LocalDateTime updatedAt,
    Place place)
    implements Accepted {}
