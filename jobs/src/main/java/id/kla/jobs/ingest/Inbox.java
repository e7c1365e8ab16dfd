package id.kla.jobs.ingest;

import id.kla.schemas.notice.NoticeCode;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files of one run's input: those that lie directly in a folder, or one single file. */
public final class Inbox {
  private final List<Entry> entries;

  private Inbox(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * Something that lies in an inbox.
   *
   * @param path its path
   * @param bytes its size
   * @param folder whether it is a folder
   */
  record Entry(String path, long bytes, boolean folder) implements Serializable {
    String name() {
      return new Path(java.net.URI.create(path)).getName();
    }
  }

  /**
   * Lists an inbox, by name. Hidden files and README files are not part of it.
   *
   * @throws FileNotFoundException when there is nothing at the path
   */
  public static Inbox of(Path path, Configuration hadoop) throws IOException {
    FileSystem files = path.getFileSystem(hadoop);
    List<Entry> entries = new ArrayList<>();
    for (FileStatus status : files.listStatus(path)) {
      String name = status.getPath().getName();
      if (!name.startsWith(".") && !name.toLowerCase(Locale.ROOT).startsWith("readme")) {
        entries.add(
            new Entry(status.getPath().toUri().toString(), status.getLen(), status.isDirectory()));
      }
    }
    entries.addAll(unlisted(path, entries));
    entries.sort(Comparator.comparing(Entry::name).thenComparing(Entry::path));
    return new Inbox(List.copyOf(entries));
  }

  /** Links that lead nowhere, which Hadoop leaves out of its list; reading them says so. */
  private static List<Entry> unlisted(Path path, List<Entry> listed) {
    if (!"file".equals(path.toUri().getScheme())) {
      return List.of();
    }
    File[] files =
        new File(path.toUri())
            .listFiles(file -> !file.exists() && FileIngest.reads(file.getName()));
    return files == null
        ? List.of()
        : Arrays.stream(files)
            .map(file -> new Entry(new Path(file.toURI()).toUri().toString(), 0, false))
            .filter(entry -> !listed.contains(entry))
            .toList();
  }

  /** How many things lie in it. */
  public int size() {
    return entries.size();
  }

  /** How many bytes they have together. */
  public long bytes() {
    return entries.stream().mapToLong(Entry::bytes).sum();
  }

  List<Entry> entries() {
    return entries;
  }

  /** Reads one entry, whatever it is. */
  static FileReading read(Entry entry, Configuration hadoop, FileIngest ingest) {
    String name = entry.name();
    if (entry.folder()) {
      return FileIngest.skipped(name, NoticeCode.NOT_A_FILE);
    }
    if (!FileIngest.reads(name)) {
      return FileIngest.skipped(name, NoticeCode.FILE_TYPE_UNKNOWN);
    }
    if (entry.bytes() > (long) FileIngest.LARGEST_MEGABYTES << 20) {
      return FileIngest.tooLarge(name, entry.bytes());
    }
    Path path = new Path(java.net.URI.create(entry.path()));
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      return ingest.read(new SourceFile(name, in.readAllBytes()));
    } catch (IOException e) {
      return FileIngest.unreadable(name, Cells.shown(String.valueOf(e.getMessage()), 200));
    }
  }
}
