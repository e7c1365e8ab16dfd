package id.kla.jobs.ingest;

/** What was read of an accepted row: one of the kinds of things that rows say. */
public sealed interface Accepted
    permits Answer, Claim, CompleteList, IndicatorScore, NonRecipient, StatedScore {

  /** Where it stands. */
  Place place();
}
