package id.kla.reports.site;

import java.util.List;

/**
 * A page of the site with the pictures that belong to it.
 *
 * @param path path below the site's folder
 * @param html its text
 * @param pictures PNG files
 */
public record Page(String path, String html, List<Picture> pictures) {

  /**
   * A file of bytes.
   *
   * @param path path below the site's folder
   * @param bytes its content
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only written
  public record Picture(String path, byte[] bytes) {}
}
