package id.kla.jobs.command;

import id.kla.jobs.ingest.Inbox;
import java.io.FileNotFoundException;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The folders that {@code kla run} is given. They are apart from {@link RunCommand} because the
 * command line looks into every method of every command, and {@code kla check} has no time for
 * Hadoop's classes.
 */
final class RunPaths {
  private RunPaths() {}

  /** The inbox at a path; {@link WrongUse} when there is none, or nothing in it. */
  static Inbox list(Path path, Configuration hadoop) throws IOException {
    try {
      Inbox inbox = Inbox.of(path, hadoop);
      if (inbox.size() == 0) {
        throw new WrongUse(
            "--inbox "
                + path.toUri().getPath()
                + ": folder itu kosong, tidak ada berkas untuk dibaca.");
      }
      return inbox;
    } catch (FileNotFoundException e) {
      throw new WrongUse(
          "--inbox " + path.toUri().getPath() + ": tidak ada folder atau berkas di sana.");
    }
  }

  /** The path that an option names. */
  static Path of(String text) {
    if (text.isBlank()) {
      throw new WrongUse("Nama folder kosong.");
    }
    // A Windows or blank-ridden name is no URI; only what has a scheme is taken as one.
    return text.matches("[a-z][a-z0-9+.-]+://.*|file:.*")
        ? new Path(java.net.URI.create(text))
        : new Path(java.nio.file.Path.of(text).toAbsolutePath().toUri());
  }

  /** The inbox that comes with the program. */
  static String sampleInbox() {
    String home = System.getProperty("kla.home");
    if (home == null) {
      throw new WrongUse(
          "Tanpa --inbox, program harus dijalankan lewat ./kla, yang tahu letak data contoh.");
    }
    return java.nio.file.Path.of(home, "data-samples", "published").toString();
  }
}
