package id.kla.jobs.store;

/** A store that cannot be used as asked; the message is one line for the user. */
public final class StoreException extends RuntimeException {
  /** With the line for the user. */
  public StoreException(String message) {
    super(message);
  }
}
