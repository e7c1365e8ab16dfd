package id.kla.schemas.ladder;

/**
 * One evaluation, from the self-assessment to the award.
 *
 * @param cycleYear the year of the self-assessment
 * @param awardYear the year of the award; null when it is not known yet
 * @param sourceUrl links to the sources, separated by " ; "
 */
public record Cycle(int cycleYear, Integer awardYear, String sourceUrl) {}
