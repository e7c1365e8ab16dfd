package id.kla.jobs.site;

import id.kla.jobs.testing.PublishedRun;
import id.kla.jobs.testing.ScoredRun;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A release as its readers have it: pages parsed as HTML, tables read as CSV. */
final class ReleasedSite {
  private static ReleasedSite published;
  private static ReleasedSite scored;

  private final Path release;
  private final Map<String, Document> pages = new TreeMap<>();
  private final Map<String, List<CSVRecord>> tables = new ConcurrentHashMap<>();

  ReleasedSite(Path release) {
    this.release = release;
    Path site = release.resolve("site");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        page.outputSettings().prettyPrint(false);
        pages.put(site.relativize(file).toString().replace('\\', '/'), page);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The site of the published results, parsed once. */
  static synchronized ReleasedSite published() {
    if (published == null) {
      published = new ReleasedSite(PublishedRun.get().folder());
    }
    return published;
  }

  /** The site of the published results with scores, some of them simulated, parsed once. */
  static synchronized ReleasedSite scored() {
    if (scored == null) {
      scored = new ReleasedSite(ScoredRun.in("id"));
    }
    return scored;
  }

  Path release() {
    return release;
  }

  Path file(String path) {
    return release.resolve("site").resolve(path);
  }

  /** All pages by their path inside the site. */
  Map<String, Document> pages() {
    return pages;
  }

  Document page(String path) {
    Document page = pages.get(path);
    if (page == null) {
      throw new IllegalArgumentException("No page " + path);
    }
    return page;
  }

  /** The rows of a table that fulfil a condition; unknown values are empty texts. */
  List<CSVRecord> rows(String table, Predicate<CSVRecord> condition) {
    return tables.computeIfAbsent(table, this::read).stream().filter(condition).toList();
  }

  List<CSVRecord> rows(String table) {
    return rows(table, row -> true);
  }

  private List<CSVRecord> read(String table) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader text =
            Files.newBufferedReader(
                release.resolve("data").resolve(table + ".csv"), StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(text, format)) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
