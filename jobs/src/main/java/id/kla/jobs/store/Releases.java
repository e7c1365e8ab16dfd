package id.kla.jobs.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * The releases of a store folder: {@code releases/<id>/} each, and {@code current.json}, which
 * names the one that counts and is switched last. A run that dies leaves a folder whose name begins
 * with {@value #UNFINISHED}, and {@code current.json} as it was.
 */
public final class Releases {
  private static final String UNFINISHED = ".unfinished-";
  private static final String CURRENT = "current.json";
  private static final String LOCK = ".lock";

  private final Path root;
  private final Configuration hadoop;

  /** The releases below this folder, which need not exist yet. */
  public Releases(Path root, Configuration hadoop) throws IOException {
    this.hadoop = hadoop;
    this.root = root.getFileSystem(hadoop).makeQualified(root);
  }

  /** The release that counts; empty when there is none yet. */
  public Optional<String> current() throws IOException {
    Path pointer = new Path(root, CURRENT);
    if (!files().exists(pointer)) {
      return Optional.empty();
    }
    try (InputStream in = files().open(pointer)) {
      JsonNode release = new ObjectMapper().readTree(in).get("release");
      return Optional.of(release.asText());
    }
  }

  /** The folder of a release. */
  public Path folder(String release) {
    return new Path(releases(), release);
  }

  /**
   * Keeps other runs away from the store until it is closed.
   *
   * @throws StoreException when another run holds it
   */
  public AutoCloseable lock() throws IOException {
    files().mkdirs(root);
    return isLocal() ? lockFile() : lockMarker();
  }

  /** The folders that runs left which did not end; to be called under the {@link #lock()}. */
  public List<Path> unfinished() throws IOException {
    List<Path> left = new ArrayList<>();
    if (files().exists(releases())) {
      for (FileStatus status : files().listStatus(releases())) {
        if (status.getPath().getName().startsWith(UNFINISHED)) {
          left.add(status.getPath());
        }
      }
    }
    return left;
  }

  /** Removes a folder that a run left. */
  public void remove(Path unfinished) throws IOException {
    files().delete(unfinished, true);
  }

  /** The name of the next release of a day: the day and a running number. */
  public String nextName(LocalDate day) throws IOException {
    int number = 1;
    while (files().exists(folder(day + "." + number))) {
      number++;
    }
    return day + "." + number;
  }

  /** Makes the folder in which a release is built. */
  public Path begin(String release) throws IOException {
    Path folder = new Path(releases(), UNFINISHED + release);
    files().mkdirs(folder);
    return folder;
  }

  /**
   * Makes a built release the one that counts: first its folder gets its name, last the pointer is
   * switched, in one move.
   */
  public void publish(String release) throws IOException {
    Path built = new Path(releases(), UNFINISHED + release);
    if (!files().rename(built, folder(release))) {
      throw new IOException("Cannot rename " + built + " to " + folder(release));
    }
    byte[] pointer = ("{\"release\": \"" + release + "\"}\n").getBytes(StandardCharsets.UTF_8);
    Path next = new Path(root, ".next-" + CURRENT);
    try (OutputStream out = files().create(next, true)) {
      out.write(pointer);
    }
    if (isLocal()) {
      // Hadoop's local rename deletes the old file first, and a kill between the two would leave
      // none.
      Files.move(
          Paths.get(next.toUri()),
          Paths.get(new Path(root, CURRENT).toUri()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } else {
      FileContext.getFileContext(root.toUri(), hadoop)
          .rename(next, new Path(root, CURRENT), Options.Rename.OVERWRITE);
    }
  }

  private Path releases() {
    return new Path(root, "releases");
  }

  private FileSystem files() throws IOException {
    return root.getFileSystem(hadoop);
  }

  private boolean isLocal() {
    return root.toUri().getScheme().equals("file");
  }

  /** The operating system frees this lock when the process ends, however it ends. */
  private AutoCloseable lockFile() throws IOException {
    FileChannel channel =
        FileChannel.open(
            Paths.get(new Path(root, LOCK).toUri()),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process: the same answer.
    }
    channel.close();
    throw inUse();
  }

  private AutoCloseable lockMarker() throws IOException {
    Path marker = new Path(root, LOCK);
    FileSystem files = files();
    try {
      files.create(marker, false).close();
    } catch (IOException e) {
      if (files.exists(marker)) {
        throw inUse();
      }
      throw e;
    }
    return () -> files.delete(marker, false);
  }

  private StoreException inUse() {
    return new StoreException(
        "Store "
            + root.toUri().getPath()
            + " sedang dipakai oleh run lain. Tunggu sampai selesai, lalu coba lagi.");
  }
}
