package id.kla.jobs.publish;

import id.kla.jobs.store.Store;
import id.kla.reports.site.Letters.LetterStory;
import id.kla.reports.site.Page;
import id.kla.reports.site.PeerStories.CoachingLine;
import id.kla.reports.site.PeerStories.DistrictPeers;
import id.kla.reports.site.PeerStories.Trials;
import id.kla.reports.site.Quality.QualityStory;
import id.kla.reports.site.Site;
import id.kla.reports.site.Stories.DataStory;
import id.kla.reports.site.Stories.DistrictStory;
import id.kla.reports.site.Stories.EditionStory;
import id.kla.reports.site.Stories.NationStory;
import id.kla.reports.site.Stories.ProvinceStory;
import id.kla.reports.site.Stories.Shared;
import id.kla.schemas.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** A page still to be rendered. */
  private interface Rendering extends Function<Site, Page>, Serializable {}

  /**
   * Renders the pages from the tables, language and all; with a PNG file for each district when
   * wanted.
   */
  public static void run(Store store, Language language, boolean districtPng) {
    List<LetterStory> letters = new LetterTables(store).letters();
    SiteTables tables =
        new SiteTables(store, letters.stream().map(LetterStory::code).collect(Collectors.toSet()));
    List<Rendering> pages = new ArrayList<>(pages(tables, new PeerReading(store), districtPng));
    pages.addAll(findings(store, letters));
    Shared shared = tables.shared();
    Path folder = new Path(store.folder(), "site");
    JavaSparkContext spark = new JavaSparkContext(store.spark().sparkContext());
    Configuration hadoop = store.spark().sparkContext().hadoopConfiguration();
    SerializableConfiguration configuration = new SerializableConfiguration(hadoop);
    Broadcast<Shared> sharedFacts = spark.broadcast(shared);
    String target = folder.toString();
    spark
        .parallelize(dealt(pages, spark.defaultParallelism()), spark.defaultParallelism())
        .foreachPartition(
            part -> {
              Site site = new Site(sharedFacts.value(), language);
              part.forEachRemaining(
                  page -> write(new Path(target), configuration.value(), page.apply(site)));
            });
    new Site(shared, language).assets().forEach(asset -> write(folder, hadoop, asset));
  }

  /**
   * The pages in another order: cut into as many slices, each slice has its share of the heavy
   * pages, which come first.
   */
  private static List<Rendering> dealt(List<Rendering> pages, int slices) {
    return IntStream.range(0, slices)
        .boxed()
        .flatMap(
            slice ->
                IntStream.range(0, pages.size())
                    .filter(page -> page % slices == slice)
                    .mapToObj(pages::get))
        .toList();
  }

  /** All pages, the heavy ones first. */
  private static List<Rendering> pages(SiteTables tables, PeerReading peers, boolean districtPng) {
    List<Rendering> pages = new ArrayList<>();
    List<DistrictStory> districts = tables.districts();
    List<ProvinceStory> provinces = tables.provinces(districts);
    NationStory nation = tables.nation();
    DataStory data = tables.data();
    pages.add(site -> site.nation(nation));
    pages.add(site -> site.data(data));
    Trials trials = peers.trials();
    pages.add(site -> site.methods(nation, trials));
    List<ProvinceStory> names = provinces.stream().map(ProvinceStory::namesOnly).toList();
    pages.add(site -> site.regions(names));
    Map<String, List<CoachingLine>> coaching = peers.coaching();
    for (ProvinceStory province : provinces) {
      List<CoachingLine> own = coaching.getOrDefault(province.code(), List.of());
      pages.add(site -> site.province(province, own));
    }
    for (EditionStory edition : tables.editions()) {
      pages.add(site -> site.edition(edition));
    }
    for (DistrictStory district : districts) {
      DistrictPeers own = peers.district(district.code());
      pages.add(site -> site.district(district, own, districtPng));
    }
    return pages;
  }

  /** The pages about files and their rows, and the letters to those who sent them. */
  private static List<Rendering> findings(Store store, List<LetterStory> letters) {
    QualityStory quality = new QualityTables(store).story(letters);
    List<Rendering> pages = new ArrayList<>();
    pages.add(site -> site.quality(quality));
    pages.add(Site::notices);
    letters.forEach(letter -> pages.add(site -> site.letter(letter)));
    return pages;
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
