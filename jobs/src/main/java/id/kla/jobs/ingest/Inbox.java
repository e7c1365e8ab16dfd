package id.kla.jobs.ingest;

import id.kla.schemas.notice.NoticeCode;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files of one run's input: those that lie directly in a folder or several, or single files.
 */
public final class Inbox {
  private final List<Entry> entries;

  private Inbox(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * Something that lies in an inbox.
   *
   * @param name its name in the run, with that of its folder before it when there are several
   * @param path its path
   * @param bytes its size
   * @param folder whether it is a folder
   * @param outside whether it is a link that leads out of the inbox
   */
  record Entry(String name, String path, long bytes, boolean folder, boolean outside)
      implements Serializable {}

  /**
   * Lists an inbox, by name. Hidden files and README files are not part of it.
   *
   * @throws FileNotFoundException when there is nothing at the path
   */
  public static Inbox of(Path path, Configuration hadoop) throws IOException {
    return of(List.of(path), hadoop);
  }

  /**
   * Lists several inboxes as one. With more than one, the name of its folder stands before that of
   * a file, so that names stay unique.
   *
   * @throws FileNotFoundException when there is nothing at a path
   * @throws IllegalArgumentException when two files would have one name
   */
  public static Inbox of(List<Path> paths, Configuration hadoop) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path path : paths) {
      entries.addAll(listed(path, paths.size() > 1, hadoop));
    }
    entries.sort(Comparator.comparing(Entry::name).thenComparing(Entry::path));
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).name().equals(entries.get(i - 1).name())) {
        throw new IllegalArgumentException(entries.get(i).name());
      }
    }
    return new Inbox(List.copyOf(entries));
  }

  private static List<Entry> listed(Path inbox, boolean named, Configuration hadoop)
      throws IOException {
    FileSystem files = inbox.getFileSystem(hadoop);
    List<FileStatus> statuses = new ArrayList<>(List.of(files.listStatus(inbox)));
    List<Entry> entries = new ArrayList<>();
    for (FileStatus status : statuses) {
      String name = status.getPath().getName();
      if (!name.startsWith(".") && !name.toLowerCase(Locale.ROOT).startsWith("readme")) {
        entries.add(entry(inbox, status.getPath(), named, status.getLen(), status.isDirectory()));
      }
    }
    for (Path lost : unlisted(inbox, statuses)) {
      entries.add(entry(inbox, lost, named, 0, false));
    }
    return entries;
  }

  private static Entry entry(Path inbox, Path path, boolean named, long bytes, boolean folder) {
    String name = named ? path.getParent().getName() + "/" + path.getName() : path.getName();
    return new Entry(name, path.toUri().toString(), bytes, folder, leadsOut(inbox, path));
  }

  /** Whether a file of a folder is a link to something that does not lie in that folder. */
  private static boolean leadsOut(Path inbox, Path path) {
    if (!isLocal(path) || path.equals(inbox)) {
      return false;
    }
    java.nio.file.Path file = java.nio.file.Path.of(path.toUri());
    try {
      return Files.isSymbolicLink(file)
          && !file.toRealPath().startsWith(java.nio.file.Path.of(inbox.toUri()).toRealPath());
    } catch (IOException e) {
      return false; // It leads nowhere, which reading says.
    }
  }

  /** Links that lead nowhere, which Hadoop leaves out of its list; reading them says so. */
  private static List<Path> unlisted(Path inbox, List<FileStatus> listed) {
    if (!isLocal(inbox)) {
      return List.of();
    }
    File[] files =
        new File(inbox.toUri())
            .listFiles(file -> !file.exists() && FileIngest.reads(file.getName()));
    List<Path> known = listed.stream().map(FileStatus::getPath).toList();
    return files == null
        ? List.of()
        : Arrays.stream(files)
            .map(file -> new Path(file.toURI()))
            .filter(path -> !known.contains(path))
            .toList();
  }

  private static boolean isLocal(Path path) {
    return "file".equals(path.toUri().getScheme());
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
    if (entry.outside()) {
      return FileIngest.skipped(name, NoticeCode.FILE_OUTSIDE_INBOX);
    }
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
