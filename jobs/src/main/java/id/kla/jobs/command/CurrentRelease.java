package id.kla.jobs.command;

import id.kla.jobs.store.LocalDisk;
import id.kla.jobs.store.ReleaseTables;
import id.kla.jobs.store.Releases;
import id.kla.schemas.table.PeerTables;
import id.kla.schemas.text.PlainText;
import id.kla.schemas.text.Texts;
import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;

/**
 * The release that counts in a store.
 *
 * @param name its name
 * @param tables what it holds
 */
record CurrentRelease(String name, ReleaseTables tables) {
  /** That of a store; {@link WrongUse} where there is none. */
  static CurrentRelease of(String store, Texts texts) throws IOException {
    Configuration hadoop = LocalDisk.configuration();
    Releases releases = new Releases(RunPaths.of(store), hadoop);
    String name =
        releases
            .current()
            .orElseThrow(
                () ->
                    new WrongUse(
                        texts.get("wrong.no_release", Map.of("store", PlainText.visible(store)))));
    ReleaseTables tables = new ReleaseTables(releases.folder(name), hadoop);
    if (!tables.has(PeerTables.PEERS)) {
      throw new WrongUse(texts.get("wrong.old_release", Map.of("release", name)));
    }
    return new CurrentRelease(name, tables);
  }
}
