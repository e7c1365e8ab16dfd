package id.kla.schemas.instrument;

import java.util.List;

/** Which instrument the indicators of a file belong to, judged by the indicators alone. */
public sealed interface Recognition {

  /**
   * They belong to one.
   *
   * @param instrument which
   */
  record Recognised(Instrument instrument) implements Recognition {}

  /**
   * They belong to several alike, as those of a file that has only its first indicators do; the
   * cycle decides.
   *
   * @param candidates which, oldest first
   */
  record Ambiguous(List<Instrument> candidates) implements Recognition {
    /** Copies the list. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** No text is an indicator of any instrument. */
  record None() implements Recognition {}
}
