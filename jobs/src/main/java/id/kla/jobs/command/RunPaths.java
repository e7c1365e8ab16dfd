package id.kla.jobs.command;

import id.kla.jobs.ingest.Inbox;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The folders that {@code kla run} is given. They are apart from {@link RunCommand} because the
 * command line looks into every method of every command, and {@code kla check} has no time for
 * Hadoop's classes.
 */
final class RunPaths {
  private RunPaths() {}

  /** The inbox in these folders; {@link WrongUse} when one is missing or empty. */
  static Inbox list(List<String> folders, Configuration hadoop) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String folder : folders) {
      Path path = of(folder);
      if (listed(path, hadoop).size() == 0) {
        throw new WrongUse(
            "--inbox "
                + path.toUri().getPath()
                + ": folder itu kosong, tidak ada berkas untuk dibaca.");
      }
      paths.add(path);
    }
    try {
      return Inbox.of(paths, hadoop);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(
          "--inbox: dua berkas bernama "
              + e.getMessage()
              + "; beri nama lain pada salah satu foldernya.");
    }
  }

  private static Inbox listed(Path path, Configuration hadoop) throws IOException {
    try {
      return Inbox.of(path, hadoop);
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

  /** The samples that come with the program; those of submissions only where they were made. */
  static List<String> samples() {
    String home = System.getProperty("kla.home");
    if (home == null) {
      throw new WrongUse(
          "Tanpa --inbox, program harus dijalankan lewat ./kla, yang tahu letak data contoh.");
    }
    java.nio.file.Path samples = java.nio.file.Path.of(home, "data-samples");
    return Stream.of(samples.resolve("published"), samples.resolve("submissions"))
        .filter(Files::isDirectory)
        .map(java.nio.file.Path::toString)
        .toList();
  }
}
