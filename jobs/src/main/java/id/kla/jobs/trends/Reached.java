package id.kla.jobs.trends;

/**
 * How many districts of a scope are known to be at a level or above at an edition.
 *
 * @param existing districts that were formed
 * @param known those known to be there or not
 * @param count those known to be there
 * @param simulated whether a result of any of them is simulated
 */
record Reached(int existing, int known, int count, boolean simulated) {
  static Reached of(Panel panel, Scope scope, int edition, int level) {
    int existing = 0;
    int known = 0;
    int count = 0;
    boolean simulated = false;
    for (Course course : panel.courses(scope, edition)) {
      if (course.existed(edition)) {
        Boolean there = course.isAtLeast(edition, level);
        existing++;
        known += there == null ? 0 : 1;
        count += Boolean.TRUE.equals(there) ? 1 : 0;
        simulated |= course.simulated().get(edition);
      }
    }
    return new Reached(existing, known, count, simulated);
  }

  /** Of those known; null if nobody is. */
  Double share() {
    return known == 0 ? null : Double.valueOf((double) count / known);
  }
}
