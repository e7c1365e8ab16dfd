package id.kla.jobs.command;

import id.kla.schemas.text.Language;

/** The option {@code --lang}. */
final class Languages {
  private Languages() {}

  /** The language of this code; {@link WrongUse} when there is none. */
  static Language ofOption(String code) {
    return Language.ofCode(code)
        .orElseThrow(() -> new WrongUse("--lang " + code + ": pilih id atau en."));
  }
}
