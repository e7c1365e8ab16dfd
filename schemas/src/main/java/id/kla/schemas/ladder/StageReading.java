package id.kla.schemas.ladder;

/** What the text of a stage cell turns out to mean. */
public sealed interface StageReading {

  /**
   * A stage.
   *
   * @param stage the stage
   * @param respelled whether the text was another name of it than its code
   */
  record Known(Stage stage, boolean respelled) implements StageReading {}

  /** Nothing that is known; the text stays with whoever asked. */
  record Unreadable() implements StageReading {}
}
