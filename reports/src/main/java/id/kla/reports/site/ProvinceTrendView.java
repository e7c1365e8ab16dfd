package id.kla.reports.site;

import id.kla.reports.site.TrendStories.Arrival;
import id.kla.reports.site.TrendStories.Missing;
import id.kla.reports.site.TrendStories.Monitor;
import id.kla.reports.site.TrendStories.ProvinceTrends;
import id.kla.reports.site.TrendStories.Reach;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A province's page: its questions to the Provila monitor and to its shares. */
public final class ProvinceTrendView {
  private static final String TODAY = "today";
  private static final String THEN = "then";

  private final ProvinceTrends trends;

  ProvinceTrendView(ProvinceTrends trends) {
    this.trends = trends;
  }

  /** The borders in which figures differ: those of today, and those of then if they do. */
  public List<String> borders() {
    boolean same =
        monitor(TODAY).stream()
            .map(ProvinceTrendView::figures)
            .toList()
            .equals(monitor(THEN).stream().map(ProvinceTrendView::figures).toList());
    return same ? List.of(TODAY) : List.of(TODAY, THEN);
  }

  private static List<Object> figures(Monitor line) {
    return List.of(
        line.year(),
        line.existing(),
        line.holding(),
        line.lacking(),
        line.unknown(),
        line.outcome());
  }

  /** The editions, latest first; those before the province existed are not there. */
  public List<Monitor> monitor(String borders) {
    return trends.monitor().stream()
        .filter(line -> line.borders().equals(borders))
        .sorted(Comparator.comparing(Monitor::year).reversed())
        .toList();
  }

  /** The latest edition; null when there is none. */
  public Monitor latest() {
    List<Monitor> lines = monitor(TODAY);
    return lines.isEmpty() ? null : lines.get(0);
  }

  /** Districts that are known to lack a predikat in an edition, nearest to the line first. */
  public List<Missing> lacking(String borders, int year) {
    return missing(borders, year)
        .filter(line -> line.standing() == Standing.NONE)
        .sorted(NEAREST)
        .toList();
  }

  /** Districts of which it is not known, by code. */
  public List<Missing> unknown(String borders, int year) {
    return missing(borders, year)
        .filter(line -> line.standing() != Standing.NONE)
        .sorted(Comparator.comparing(Missing::districtCode))
        .toList();
  }

  /** Districts in the way with a verified score, or known to lack, nearest first. */
  public List<Missing> near(String borders, int year) {
    return missing(borders, year)
        .filter(line -> line.standing() == Standing.NONE || line.score() != null)
        .sorted(NEAREST)
        .toList();
  }

  private static final Comparator<Missing> NEAREST =
      Comparator.comparing(
              Missing::pointsShort, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
          .thenComparing(Missing::districtCode);

  private Stream<Missing> missing(String borders, int year) {
    return trends.missing().stream()
        .filter(line -> line.borders().equals(borders) && line.year() == year);
  }

  /** The levels of the table of shares, lowest first. */
  public List<Predikat> levels() {
    return Arrays.stream(Predikat.values())
        .filter(level -> level != Predikat.KLA)
        .sorted(Comparator.comparing(Predikat::level))
        .toList();
  }

  /** A share; null when the tables have none. */
  public Reach reach(String borders, int year, Predikat level) {
    return trends.reach().stream()
        .filter(
            line -> line.borders().equals(borders) && line.year() == year && line.level() == level)
        .findFirst()
        .orElse(null);
  }

  /** The districts by how likely they are to come to a level, the last ones first. */
  public List<Arrival> arrivals() {
    return trends.arrivals().stream()
        .filter(line -> line.pratama() != null)
        .sorted(
            Comparator.comparing(Arrival::pratama)
                .thenComparing(Arrival::utama, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Arrival::districtCode))
        .toList();
  }

  /** Districts that are not projected, by code. */
  public List<Arrival> notProjected() {
    return trends.arrivals().stream().filter(line -> line.pratama() == null).toList();
  }

  /** Whether simulated data touch what is shown. */
  boolean simulated() {
    return trends.monitor().stream().anyMatch(Monitor::simulated)
        || trends.reach().stream().anyMatch(Reach::simulated)
        || arrivals().stream().anyMatch(Arrival::simulated)
        || shownMissing().anyMatch(Missing::simulated);
  }

  private Stream<Missing> shownMissing() {
    Monitor latest = latest();
    return latest == null
        ? Stream.empty()
        : borders().stream().flatMap(side -> missing(side, latest.year()));
  }
}
