package id.kla.jobs.check;

import id.kla.jobs.ingest.FileIngest;
import id.kla.jobs.ingest.FileReading;
import id.kla.jobs.ingest.SourceFile;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.text.PlainText;
import id.kla.schemas.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files that a sender names, read from the disk of this machine. */
public final class SentFiles {
  private SentFiles() {}

  /**
   * Files to check: a folder stands for what lies directly in it, by name, without hidden files and
   * README files. A file that is named twice is taken once.
   *
   * @throws NoSuchFileException when there is nothing at a path
   */
  public static List<Path> named(List<Path> paths) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      Path full = path.toAbsolutePath().normalize();
      if (Files.isDirectory(full)) {
        files.addAll(inside(full));
      } else if (Files.exists(full)) {
        files.add(full);
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    return List.copyOf(files);
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !name(child).startsWith("."))
          .filter(child -> !name(child).toLowerCase(Locale.ROOT).startsWith("readme"))
          .sorted(Comparator.comparing(SentFiles::name))
          .toList();
    }
  }

  /** Reads files; one that cannot be read says so in its notices. */
  public static List<FileReading> read(List<Path> files, FileIngest ingest, Texts texts) {
    // The name says where a row stands, so two files of one name are told apart by their folders.
    boolean distinct = files.stream().map(SentFiles::name).distinct().count() == files.size();
    List<FileReading> readings = new ArrayList<>();
    for (Path file : files) {
      readings.add(read(file, distinct ? name(file) : file.toString(), ingest, texts));
    }
    return readings;
  }

  private static FileReading read(Path file, String name, FileIngest ingest, Texts texts) {
    if (Files.isDirectory(file)) {
      return FileIngest.skipped(name, NoticeCode.NOT_A_FILE);
    }
    if (!FileIngest.reads(name)) {
      return FileIngest.skipped(name, NoticeCode.FILE_TYPE_UNKNOWN);
    }
    if (!Files.isRegularFile(file)) {
      return FileIngest.unreadable(name, texts.get("cause.not_regular"));
    }
    try {
      long bytes = Files.size(file);
      return bytes > (long) FileIngest.LARGEST_MEGABYTES << 20
          ? FileIngest.tooLarge(name, bytes)
          : ingest.read(new SourceFile(name, Files.readAllBytes(file)));
    } catch (AccessDeniedException e) {
      return FileIngest.unreadable(name, texts.get("cause.denied"));
    } catch (IOException e) {
      return FileIngest.unreadable(name, PlainText.visible(String.valueOf(e.getMessage())));
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
