package id.kla.schemas.instrument;

/**
 * The instrument of a cycle.
 *
 * @param cycleYear the cycle
 * @param instrument the instrument
 * @param assumed whether no source shows it for this cycle, so that its maxima may have been others
 * @param note what is known of it
 * @param sourceUrl links to the sources, separated by " ; "
 */
public record ExpectedInstrument(
    int cycleYear, Instrument instrument, boolean assumed, String note, String sourceUrl) {}
