package id.kla.jobs.normalize;

/**
 * Two statements that cannot both hold.
 *
 * @param awardYear the award year
 * @param kind what kind of contradiction
 * @param subject district code, province code, or {@code nation}
 * @param oneSays what one says
 * @param otherSays what the other says
 * @param treatment how it is treated
 * @param oneSource source of the one
 * @param otherSource source of the other
 * @param simulated whether one of the claims or files behind it is simulated
 */
record Contradiction(
    int awardYear,
    String kind,
    String subject,
    String oneSays,
    String otherSays,
    String treatment,
    String oneSource,
    String otherSource,
    boolean simulated) {}
