package id.kla.jobs.simulate;

import java.util.List;

/**
 * A file of a simulation.
 *
 * @param name its name
 * @param bytes its content
 * @param rows its rows of data
 * @param planted the faults in it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only handed on
public record MadeFile(String name, byte[] bytes, int rows, List<Planted> planted) {
  /** Copies the list. */
  public MadeFile {
    planted = List.copyOf(planted);
  }

  static MadeFile of(Draft draft) {
    return new MadeFile(draft.name(), draft.bytes(), draft.rows().size(), draft.planted());
  }
}
