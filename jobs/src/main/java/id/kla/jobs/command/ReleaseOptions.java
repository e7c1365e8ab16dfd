package id.kla.jobs.command;

import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.io.IOException;
import picocli.CommandLine.Option;

/** The options of a command that reads the release that counts. */
final class ReleaseOptions {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = "Folder tempat rilis disimpan. Bawaan: ${DEFAULT-VALUE}.")
  private String store;

  @Option(
      names = "--lang",
      paramLabel = "id|en",
      defaultValue = "id",
      description = "Bahasa pesan. Bawaan: ${DEFAULT-VALUE}.")
  private String lang;

  Language language() {
    return Languages.ofOption(lang);
  }

  CurrentRelease release(Texts texts) throws IOException {
    return CurrentRelease.of(store, texts);
  }
}
