package id.kla.jobs.browser;

/** There is no browser, and it could not be installed; the message says what to install. */
final class MissingBrowserException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  MissingBrowserException(String reason) {
    super(
        "no Chromium with its chromedriver in PATH ("
            + reason
            + "); install both: Debian: apt-get install chromium chromium-driver;"
            + " macOS: brew install --cask google-chrome chromedriver");
  }
}
