package id.kla.jobs.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The local disk as Hadoop sees it, without a checksum file beside each file, and without the
 * process that Hadoop starts for each file it creates when its native library is missing (a third
 * of the time of a small run).
 */
public final class LocalDisk extends RawLocalFileSystem {
  /** The setting that decides how paths with the scheme "file" are reached. */
  public static final String SETTING = "fs.file.impl";

  /** Hadoop's settings with this disk. */
  public static Configuration configuration() {
    Configuration configuration = new Configuration();
    configuration.set(SETTING, LocalDisk.class.getName());
    return configuration;
  }

  @Override
  public void setPermission(Path path, FsPermission permission) throws IOException {
    java.nio.file.Path file = pathToFile(path).toPath();
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          file,
          PosixFilePermissions.fromString(
              permission.getUserAction().SYMBOL
                  + permission.getGroupAction().SYMBOL
                  + permission.getOtherAction().SYMBOL));
    }
  }
}
