package id.kla.jobs.trends;

import id.kla.jobs.statistics.Homogeneity;
import id.kla.jobs.statistics.IndependenceTest;
import id.kla.jobs.statistics.MarginalHomogeneity;
import id.kla.jobs.statistics.PermutationTest;
import id.kla.jobs.statistics.TransitionCounts;
import id.kla.jobs.store.TableRows;
import id.kla.jobs.trends.Scope.Borders;
import id.kla.schemas.table.TrendStatisticsTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether matrices are the same between pairs of editions and between groups of districts, and
 * margins between two editions. Pairs over one year and over two are never put into one test.
 */
final class HomogeneityRows {
  static final int DRAWS = 199;
  static final long SEED = 20250808;
  private static final int ALL_PAIRS = 0;

  private final Panel panel;
  private final TableRows rows = new TableRows(TrendStatisticsTables.HOMOGENEITY);

  private HomogeneityRows(Panel panel) {
    this.panel = panel;
  }

  /** The rows of homogeneity. */
  static TableRows of(Panel panel) {
    HomogeneityRows made = new HomogeneityRows(panel);
    for (int gap : IntStream.range(0, panel.editions() - 1).map(panel::gap).distinct().toArray()) {
      made.addEditions(gap);
      made.addGroups("provinces", Borders.TODAY, gap, (course, from) -> course.province());
      made.addGroups(
          "provinces", Borders.THEN, gap, (course, from) -> course.provincesThen().get(from));
      made.addGroups("island_groups", Borders.ANY, gap, (course, from) -> course.islandGroup());
      made.addGroups("types", Borders.ANY, gap, (course, from) -> course.type());
    }
    for (int from = 0; from < panel.editions() - 1; from++) {
      made.addMarginal(from);
    }
    return made.rows;
  }

  private void addEditions(int gap) {
    List<Integer> editions =
        IntStream.range(0, panel.editions() - 1)
            .filter(from -> panel.gap(from) == gap)
            .filter(from -> Pairs.of(panel, Scope.NATION, from).counts().total() > 0)
            .boxed()
            .toList();
    List<Pairs> groups =
        editions.stream().map(from -> Pairs.of(panel, Scope.NATION, from)).toList();
    Supplier<PermutationTest> permutation =
        () ->
            Homogeneity.shuffledWithin(
                panel.courses().stream()
                    .map(course -> editions.stream().map(from -> move(course, from)).toList())
                    .filter(moves -> moves.stream().anyMatch(move -> move.total() > 0))
                    .toList(),
                DRAWS,
                SEED);
    add(
        "edition_pairs",
        Borders.ANY,
        gap,
        groups.stream().map(Pairs::counts).toList(),
        permutation,
        groups);
  }

  private TransitionCounts move(Course course, int from) {
    List<Integer> levels = course.levels();
    return TransitionCounts.ofPath(Levels.COUNT, levels.subList(from, from + 2));
  }

  /** To which group the move of a district from an edition belongs. */
  private interface Grouping {
    String of(Course course, int from);
  }

  /**
   * Groups of whole districts, over all pairs of one gap. A district that changed its province is
   * shuffled in two parts, what it did in the one and in the other.
   */
  private void addGroups(String test, Borders borders, int gap, Grouping grouping) {
    List<TransitionCounts> districts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Pairs> used = new ArrayList<>();
    List<Integer> editions =
        IntStream.range(0, panel.editions() - 1)
            .filter(from -> panel.gap(from) == gap)
            .boxed()
            .toList();
    for (Course course : panel.courses()) {
      Map<String, List<Integer>> parts =
          editions.stream()
              .collect(
                  Collectors.groupingBy(
                      from -> grouping.of(course, from), TreeMap::new, Collectors.toList()));
      parts.forEach(
          (name, part) -> {
            Pairs pairs = Pairs.of(panel, course, part);
            if (pairs.counts(gap).total() > 0) {
              districts.add(pairs.counts(gap));
              names.add(name);
              used.add(pairs);
            }
          });
    }
    List<String> labels = names.stream().distinct().sorted().toList();
    List<Integer> groups = names.stream().map(labels::indexOf).toList();
    List<TransitionCounts> sums =
        IntStream.range(0, labels.size())
            .mapToObj(
                label ->
                    TransitionCounts.sum(
                        Levels.COUNT,
                        IntStream.range(0, districts.size())
                            .filter(d -> groups.get(d) == label)
                            .mapToObj(districts::get)
                            .toList()))
            .toList();
    add(test, borders, gap, sums, () -> Homogeneity.shuffled(districts, groups, DRAWS, SEED), used);
  }

  private void add(
      String test,
      Borders borders,
      int gap,
      List<TransitionCounts> groups,
      Supplier<PermutationTest> permutation,
      List<Pairs> from) {
    boolean simulated = from.stream().anyMatch(Pairs::simulated);
    long pairs = groups.stream().mapToLong(TransitionCounts::total).sum();
    IndependenceTest moves = groups.size() < 2 ? null : Homogeneity.of(groups).moves();
    if (moves == null || moves.degreesOfFreedom() == 0) {
      rows.add(
          test,
          borders.code(),
          gap,
          ALL_PAIRS,
          groups.size(),
          pairs,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          "not_estimable",
          simulated);
      return;
    }
    PermutationTest shuffled = moves.isSparse() ? permutation.get() : null;
    rows.add(
        test,
        borders.code(),
        gap,
        ALL_PAIRS,
        groups.size(),
        pairs,
        moves.chiSquare(),
        moves.likelihoodRatio(),
        moves.degreesOfFreedom(),
        shuffled == null ? moves.chiSquareP() : (Double) shuffled.p(),
        shuffled == null ? "chi_square" : "permutation",
        shuffled == null ? null : DRAWS,
        shuffled == null ? null : SEED,
        Levels.list(TransitionCounts.sum(Levels.COUNT, groups).emptyRows()),
        OneYear.ESTIMATED,
        simulated);
  }

  private void addMarginal(int from) {
    Pairs pairs = Pairs.of(panel, Scope.NATION, from);
    TransitionCounts counts = pairs.counts();
    MarginalHomogeneity test = counts.total() == 0 ? null : MarginalHomogeneity.of(counts);
    boolean estimated = test != null && test.p() != null;
    rows.add(
        "marginal",
        Borders.ANY.code(),
        panel.gap(from),
        panel.years().get(from),
        2,
        counts.total(),
        estimated ? test.chiSquare() : null,
        null,
        estimated ? test.degreesOfFreedom() : null,
        estimated ? test.p() : null,
        estimated ? "chi_square" : null,
        null,
        null,
        test == null ? null : Levels.list(test.leftOut()),
        estimated ? OneYear.ESTIMATED : "not_estimable",
        pairs.simulated());
  }
}
