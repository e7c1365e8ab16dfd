package id.kla.reports.chart;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The order in which charts show standings. */
final class Ladder {

  private Ladder() {}

  /** The five levels, highest first. */
  static List<Standing> levelsDown() {
    return List.of(Standing.KLA, Standing.UTAMA, Standing.NINDYA, Standing.MADYA, Standing.PRATAMA);
  }

  /** All standings: levels from the highest, then the kinds of "no level". */
  static List<Standing> allDown() {
    return List.of(
        Standing.KLA,
        Standing.UTAMA,
        Standing.NINDYA,
        Standing.MADYA,
        Standing.PRATAMA,
        Standing.LEVEL_UNKNOWN,
        Standing.DISPUTED,
        Standing.NONE,
        Standing.UNKNOWN,
        Standing.NOT_FORMED);
  }

  /** The predikat of a standing that is one. */
  static Optional<Predikat> predikat(Standing standing) {
    return switch (standing) {
      case PRATAMA -> Optional.of(Predikat.PRATAMA);
      case MADYA -> Optional.of(Predikat.MADYA);
      case NINDYA -> Optional.of(Predikat.NINDYA);
      case UTAMA -> Optional.of(Predikat.UTAMA);
      case KLA -> Optional.of(Predikat.KLA);
      case LEVEL_UNKNOWN, DISPUTED, NONE, UNKNOWN, NOT_FORMED -> Optional.empty();
    };
  }

  /** 0 for none, 1 to 5 for a predikat; empty when the place on the ladder is not known. */
  static OptionalInt level(Standing standing) {
    if (standing == Standing.NONE) {
      return OptionalInt.of(0);
    }
    return predikat(standing).map(p -> OptionalInt.of(p.level())).orElse(OptionalInt.empty());
  }
}
