package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.region.District;
import java.util.List;

/**
 * What is to be simulated.
 *
 * @param districts the districts whose files are made
 * @param cycles the cycles, each since {@link #FIRST_CYCLE} and with an award
 * @param seed of all draws
 * @param dirt share of rows and of files that get a fault, from 0 to 1
 * @param scale how often each file is sent, the last time counting
 * @param form form of the files
 * @param awards whether the awards that no source reports are written as well
 */
public record Settings(
    List<District> districts,
    List<Cycle> cycles,
    long seed,
    double dirt,
    int scale,
    Form form,
    boolean awards) {
  /** The first cycle with an instrument of 24 indicators and an evaluation on the web. */
  public static final int FIRST_CYCLE = 2017;

  /** How the files look. */
  public enum Form {
    /** One file per district with all its cycles and stages, one row per indicator. */
    LONG,
    /** Self-assessments per district, verified stages per province, recaps beside them. */
    MIXED
  }

  /** Copies the lists and refuses what cannot be simulated. */
  public Settings {
    districts = List.copyOf(districts);
    cycles = List.copyOf(cycles);
    if (districts.isEmpty() || cycles.isEmpty() || scale < 1 || dirt < 0 || dirt > 1) {
      throw new IllegalArgumentException("Nothing can be simulated from these settings");
    }
    if (!possibleCycles().containsAll(cycles)) {
      throw new IllegalArgumentException("Cycles that cannot be simulated: " + cycles);
    }
  }

  /** The cycles that can be simulated, in order. */
  public static List<Cycle> possibleCycles() {
    return Cycles.all().stream()
        .filter(cycle -> cycle.cycleYear() >= FIRST_CYCLE && cycle.awardYear() != null)
        .toList();
  }
}
