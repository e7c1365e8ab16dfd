package id.kla.jobs.trends;

import id.kla.schemas.ladder.Standing;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

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
 * @param simulated whether what is known of it comes from simulated data
 * @param entrySimulated whether it is known to have sent something by simulated data alone
 */
record Course(
    String district,
    String province,
    List<String> provincesThen,
    String islandGroup,
    String type,
    List<Standing> standings,
    List<Boolean> tookPart,
    List<Boolean> simulated,
    List<Boolean> entrySimulated) {

  /** A course of which nothing that was sent is simulated. */
  Course(
      String district,
      String province,
      List<String> provincesThen,
      String islandGroup,
      String type,
      List<Standing> standings,
      List<Boolean> tookPart,
      List<Boolean> simulated) {
    this(
        district,
        province,
        provincesThen,
        islandGroup,
        type,
        standings,
        tookPart,
        simulated,
        Collections.nCopies(simulated.size(), false));
  }

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

  /**
   * Whether the level rests on simulated data: that a district without predikat took part, and so
   * stands at level 0, may be known from a simulated submission alone.
   */
  boolean levelSimulated(int edition) {
    return simulated.get(edition)
        || (standings.get(edition) == Standing.NONE && entrySimulated.get(edition));
  }

  /** Whether the level at any edition rests on simulated data. */
  boolean anyLevelSimulated() {
    return IntStream.range(0, standings.size()).anyMatch(this::levelSimulated);
  }

  /** Whether anything known of it at any edition is simulated. */
  boolean anySimulated() {
    return simulated.contains(true);
  }
}
