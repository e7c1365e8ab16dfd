package id.kla.reports.site;

import id.kla.reports.site.Stories.Shared;
import id.kla.reports.site.TrendStories.Arrival;
import id.kla.reports.site.TrendStories.CurveStep;
import id.kla.reports.site.TrendStories.Dynamics;
import id.kla.reports.site.TrendStories.HomogeneityTest;
import id.kla.reports.site.TrendStories.LongRunFigure;
import id.kla.reports.site.TrendStories.MobilityIndex;
import id.kla.reports.site.TrendStories.TimeTo;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The national page's questions to what follows from the moves of districts. */
public final class DynamicsView {
  static final String KAPLAN_MEIER = "kaplan_meier";
  static final String TURNBULL = "turnbull";

  private static final List<String> TESTS =
      List.of("edition_pairs", "provinces", "island_groups", "types", "marginal");

  private final Dynamics dynamics;
  private final Shared shared;

  DynamicsView(Dynamics dynamics, Shared shared) {
    this.dynamics = dynamics;
    this.shared = shared;
  }

  // Mobility

  /** The indices of pairs with moves, latest first; that of the one-year matrix last. */
  public List<MobilityIndex> indices() {
    return dynamics.indices().stream()
        .filter(line -> line.pairs() > 0)
        .sorted(
            Comparator.comparing((MobilityIndex line) -> line.gap() == null)
                .thenComparing(Comparator.comparing(MobilityIndex::toYear).reversed()))
        .toList();
  }

  /** The weight of a level at the start behind the indices, 0 to 1; null where nobody started. */
  public Double weight(MobilityIndex index, Standing level) {
    String name = level.code() + " ";
    return Stream.of(index.weights() == null ? new String[0] : index.weights().split("; ", -1))
        .filter(part -> part.startsWith(name))
        .map(part -> Double.valueOf(part.substring(name.length())))
        .findFirst()
        .orElse(null);
  }

  // The long run

  /** A figure from one level to another; null when there is none. */
  public LongRunFigure longRun(String figure, Standing from, Standing to) {
    return dynamics.longRun().stream()
        .filter(line -> line.figure().equals(figure) && line.from() == from && line.to() == to)
        .findFirst()
        .orElse(null);
  }

  /** Years from Pratama until Nindya is first reached; null when not estimable. */
  public BigDecimal rise() {
    LongRunFigure figure = longRun("first_passage", Standing.PRATAMA, Standing.NINDYA);
    return figure == null ? null : figure.value();
  }

  /** The first levels of the classes that are never left, each with a distribution of its own. */
  public List<Standing> classes() {
    return dynamics.longRun().stream()
        .filter(line -> line.figure().equals("stationary") && line.value() != null)
        .map(LongRunFigure::from)
        .distinct()
        .toList();
  }

  /** Whether there are figures of the long run. */
  public boolean hasLongRun() {
    return dynamics.longRun().stream().anyMatch(line -> line.value() != null);
  }

  /** Whether simulated data touch the figures of the long run. */
  public boolean longRunSimulated() {
    return dynamics.longRun().stream().anyMatch(LongRunFigure::simulated);
  }

  // Homogeneity

  /** The tests in the order of the page, today's borders and the latest first. */
  public List<HomogeneityTest> tests() {
    return dynamics.homogeneity().stream()
        .filter(line -> line.pairs() > 0)
        .sorted(
            Comparator.comparing((HomogeneityTest line) -> TESTS.indexOf(line.test()))
                .thenComparing(Comparator.comparing(HomogeneityTest::borders).reversed())
                .thenComparing(HomogeneityTest::gap)
                .thenComparing(Comparator.comparing(HomogeneityTest::fromYear).reversed()))
        .toList();
  }

  /** The test of a kind, in today's borders, on steps of one year; null when there is none. */
  public HomogeneityTest test(String kind) {
    return tests().stream()
        .filter(line -> line.test().equals(kind) && line.gap() == 1 && line.fromYear() == 0)
        .findFirst()
        .orElse(null);
  }

  // Time to a level

  /** The levels with a time, lowest first. */
  public List<Predikat> levels() {
    return dynamics.times().stream()
        .map(TimeTo::level)
        .distinct()
        .sorted(Comparator.comparing(Predikat::level))
        .toList();
  }

  /** The time to a level by a method. */
  public TimeTo time(Predikat level, String method) {
    return dynamics.times().stream()
        .filter(line -> line.level() == level && line.method().equals(method))
        .findFirst()
        .orElseThrow();
  }

  /** The steps of a curve in the order of time; none where there is no estimate. */
  public List<CurveStep> curve(Predikat level, String method) {
    return dynamics.curves().stream()
        .filter(line -> line.level() == level && line.method().equals(method))
        .toList();
  }

  // Last to arrive

  /**
   * Districts that stand alike and so have the same probability.
   *
   * @param districts their codes
   */
  public record Together(
      Standing standing, Double pratama, Double utama, List<String> districts, boolean simulated) {}

  /** Districts that are projected by standing, the least likely to come to Utama first. */
  public List<Together> arrivals() {
    Map<Standing, List<Arrival>> byStanding =
        dynamics.arrivals().stream()
            .filter(line -> line.pratama() != null)
            .collect(Collectors.groupingBy(Arrival::standing, TreeMap::new, Collectors.toList()));
    return byStanding.entrySet().stream()
        .map(
            group ->
                new Together(
                    group.getKey(),
                    group.getValue().get(0).pratama(),
                    group.getValue().get(0).utama(),
                    group.getValue().stream().map(Arrival::districtCode).toList(),
                    group.getValue().stream().anyMatch(Arrival::simulated)))
        .sorted(LAST_FIRST)
        .toList();
  }

  private static final Comparator<Together> LAST_FIRST =
      Comparator.comparing(Together::pratama)
          .thenComparing(Together::utama, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Together::standing);

  /** How many districts are not projected. */
  public int notProjected() {
    return (int) dynamics.arrivals().stream().filter(line -> line.pratama() == null).count();
  }

  /** How many of those that are projected stand at a level or above. */
  int standing(Predikat level) {
    return dynamics.arrivals().stream()
        .filter(line -> line.pratama() != null)
        .map(Arrival::standing)
        .filter(
            standing ->
                Arrays.stream(Predikat.values())
                    .filter(predikat -> predikat.level() >= level.level())
                    .anyMatch(predikat -> Standing.of(predikat) == standing))
        .mapToInt(standing -> 1)
        .sum();
  }

  /** The name of a district. */
  public String name(String code) {
    return shared.nameOf(code);
  }

  /** Whether simulated data touch what is shown. */
  boolean simulated() {
    return Stream.of(
            dynamics.indices().stream().map(MobilityIndex::simulated),
            dynamics.longRun().stream().map(LongRunFigure::simulated),
            dynamics.homogeneity().stream().map(HomogeneityTest::simulated),
            dynamics.times().stream().map(TimeTo::simulated),
            dynamics.curves().stream().map(CurveStep::simulated),
            dynamics.arrivals().stream().map(Arrival::simulated))
        .flatMap(lines -> lines)
        .anyMatch(Boolean::booleanValue);
  }
}
