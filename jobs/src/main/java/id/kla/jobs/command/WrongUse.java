package id.kla.jobs.command;

/** An option that cannot be used as given; the message is one line for the user. */
final class WrongUse extends RuntimeException {
  WrongUse(String message) {
    super(message);
  }
}
