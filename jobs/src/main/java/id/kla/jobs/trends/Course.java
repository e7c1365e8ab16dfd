package id.kla.jobs.trends;

import id.kla.schemas.ladder.Standing;
import java.util.List;

/**
 * What is known of one district in all editions; lists have one entry per edition.
 *
 * @param district its code
 * @param province its province in today's borders
 * @param provincesThen its province at each edition
 * @param islandGroup group of islands
 * @param type Kabupaten or Kota
 * @param standings what is known of it
 * @param tookPart whether it is known to have sent something for the cycle of that edition
 * @param simulated whether that comes from simulated data
 */
record Course(
    String district,
    String province,
    List<String> provincesThen,
    String islandGroup,
    String type,
    List<Standing> standings,
    List<Boolean> tookPart,
    List<Boolean> simulated) {

  /** Whether the district existed. */
  boolean existed(int edition) {
    return standings.get(edition) != Standing.NOT_FORMED;
  }

  /**
   * The level of the ladder that was observed; null where none was. No predikat is level 0 only for
   * a district that is known to have taken part: not to have taken part is no result.
   */
  Integer level(int edition) {
    Standing standing = standings.get(edition);
    return standing == Standing.NONE && tookPart.get(edition)
        ? Integer.valueOf(0)
        : Levels.ofPredikat(standing);
  }

  /**
   * Whether the district is known to be at a level, 1 to 5, or above; null where that is not known.
   * A recipient whose level is not given is at least Pratama.
   */
  Boolean isAtLeast(int edition, int level) {
    Standing standing = standings.get(edition);
    Integer predikat = Levels.ofPredikat(standing);
    if (predikat != null) {
      return predikat >= level;
    }
    return switch (standing) {
      case NONE -> false;
      case LEVEL_UNKNOWN -> level <= 1 ? Boolean.TRUE : null;
      default -> null;
    };
  }

  /** All levels, null where none was observed. */
  List<Integer> levels() {
    Integer[] levels = new Integer[standings.size()];
    for (int edition = 0; edition < levels.length; edition++) {
      levels[edition] = level(edition);
    }
    return java.util.Collections.unmodifiableList(java.util.Arrays.asList(levels));
  }

  /** Whether anything known of it at any edition is simulated. */
  boolean anySimulated() {
    return simulated.contains(true);
  }
}
