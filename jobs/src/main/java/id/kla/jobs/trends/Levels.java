package id.kla.jobs.trends;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ladder as numbers: 0 for "took part, no predikat", 1 for Pratama, 5 for KLA. */
public final class Levels {
  /** Number of levels. */
  public static final int COUNT = Predikat.values().length + 1;

  private static final List<String> LABELS =
      Stream.concat(
              Stream.of(Standing.NONE.code()),
              Arrays.stream(Predikat.values()).map(Predikat::label))
          .toList();

  private Levels() {}

  /** How tables write a level. */
  public static String label(int level) {
    return LABELS.get(level);
  }

  /** Several levels in one cell; null if there are none. */
  static String list(List<Integer> levels) {
    return levels.isEmpty()
        ? null
        : levels.stream().map(Levels::label).collect(Collectors.joining("; "));
  }

  /** The level of a predikat; null for any other standing. */
  public static Integer ofPredikat(Standing standing) {
    return switch (standing) {
      case PRATAMA -> 1;
      case MADYA -> 2;
      case NINDYA -> 3;
      case UTAMA -> 4;
      case KLA -> 5;
      case LEVEL_UNKNOWN, DISPUTED, NONE, UNKNOWN, NOT_FORMED -> null;
    };
  }
}
