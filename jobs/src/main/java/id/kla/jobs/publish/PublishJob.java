package id.kla.jobs.publish;

import id.kla.jobs.store.Store;
import id.kla.reports.site.Page;
import id.kla.reports.site.Site;
import id.kla.reports.site.Stories.DistrictStory;
import id.kla.reports.site.Stories.ProvinceStory;
import id.kla.reports.site.Stories.Shared;
import id.kla.schemas.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Renders the report of a release. Provinces and districts are spread over the executors, and each
 * draws its pages.
 */
public final class PublishJob {
  private PublishJob() {}

  /** A page of a story. */
  private interface Rendering<T> extends BiFunction<Site, T, Page>, java.io.Serializable {}

  /**
   * Renders the pages from the tables, language and all; with a PNG file for each district when
   * wanted.
   */
  public static void run(Store store, Language language, boolean districtPng) {
    SiteTables tables = new SiteTables(store);
    Path folder = new Path(store.folder(), "site");
    List<DistrictStory> districts = tables.districts();
    List<ProvinceStory> provinces = tables.provinces(districts);
    Output output = new Output(store, folder, tables.shared(), language);
    output.renderAll(provinces, Site::province);
    output.renderAll(districts, (site, district) -> site.district(district, districtPng));
    Site site = new Site(tables.shared(), language);
    Configuration hadoop = store.spark().sparkContext().hadoopConfiguration();
    write(folder, hadoop, site.nation(tables.nation()));
    write(folder, hadoop, site.regions(provinces));
    write(folder, hadoop, site.methods());
    write(folder, hadoop, site.data(tables.data()));
    tables.editions().forEach(edition -> write(folder, hadoop, site.edition(edition)));
    site.assets().forEach(asset -> write(folder, hadoop, asset));
  }

  /** Where pages go, and what they share. */
  private record Output(Store store, Path folder, Shared shared, Language language) {

    <T> void renderAll(List<T> stories, Rendering<T> rendering) {
      JavaSparkContext spark = new JavaSparkContext(store.spark().sparkContext());
      SerializableConfiguration configuration =
          new SerializableConfiguration(store.spark().sparkContext().hadoopConfiguration());
      Broadcast<Shared> sharedFacts = spark.broadcast(shared);
      String target = folder.toString();
      Language pageLanguage = language;
      spark
          .parallelize(stories, spark.defaultParallelism())
          .foreachPartition(
              part -> {
                Site site = new Site(sharedFacts.value(), pageLanguage);
                part.forEachRemaining(
                    story ->
                        write(
                            new Path(target), configuration.value(), rendering.apply(site, story)));
              });
    }
  }

  private static void write(Path folder, Configuration hadoop, Page page) {
    write(
        folder,
        hadoop,
        new Page.Picture(page.path(), page.html().getBytes(StandardCharsets.UTF_8)));
    page.pictures().forEach(picture -> write(folder, hadoop, picture));
  }

  private static void write(Path folder, Configuration hadoop, Page.Picture file) {
    Path path = new Path(folder, file.path());
    try {
      FileSystem files = path.getFileSystem(hadoop);
      try (OutputStream out = files.create(path, true)) {
        out.write(file.bytes());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("Cannot write " + path, e);
    }
  }
}
