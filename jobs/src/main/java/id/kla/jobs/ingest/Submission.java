package id.kla.jobs.ingest;

import id.kla.schemas.ladder.Stage;
import java.time.LocalDateTime;

/**
 * To which submission something belongs, and where it stands among the versions of it.
 *
 * @param districtCode Kemendagri code
 * @param cycleYear the evaluation cycle
 * @param stage the stage
 * @param revision number of the revision; null when not said
 * @param submittedAt when it was sent; null when not said
 */
public record Submission(
    String districtCode, int cycleYear, Stage stage, Integer revision, LocalDateTime submittedAt) {}
