package id.kla.jobs.trends;

import id.kla.jobs.statistics.Homogeneity;
import id.kla.jobs.statistics.IndependenceTest;
import id.kla.jobs.statistics.MarginalHomogeneity;
import id.kla.jobs.statistics.PermutationTest;
import id.kla.jobs.statistics.TransitionCounts;
import id.kla.jobs.store.TableRows;
import id.kla.jobs.trends.Scope.Borders;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.TrendColumns;
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
  static final int DRAWS = 499;
  static final long SEED = 20250808;
  private static final int ALL_PAIRS = 0;
  private static final String NOT_ESTIMABLE = "not_estimable";
  private static final String BY_CHI_SQUARE = "chi_square";

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
    long pairs = groups.stream().mapToLong(TransitionCounts::total).sum();
    TableRows.Row row =
        row(test, borders, gap, ALL_PAIRS, groups.size(), pairs)
            .with(Columns.SIMULATED, from.stream().anyMatch(Pairs::simulated));
    IndependenceTest moves = groups.size() < 2 ? null : Homogeneity.of(groups).moves();
    if (moves == null || moves.degreesOfFreedom() == 0) {
      row.with(TrendColumns.OUTCOME, NOT_ESTIMABLE).add();
      return;
    }
    PermutationTest shuffled = moves.isSparse() ? permutation.get() : null;
    row.with(TrendColumns.CHI_SQUARE, moves.chiSquare())
        .with(TrendColumns.LIKELIHOOD_RATIO, moves.likelihoodRatio())
        .with(TrendColumns.DEGREES_OF_FREEDOM, moves.degreesOfFreedom())
        .with(TrendColumns.P, shuffled == null ? moves.chiSquareP() : (Double) shuffled.p())
        .with(TrendColumns.P_BY, shuffled == null ? BY_CHI_SQUARE : "permutation")
        .with(TrendColumns.DRAWS, shuffled == null ? null : DRAWS)
        .with(TrendColumns.SEED, shuffled == null ? null : SEED)
        .with(
            TrendColumns.LEFT_OUT,
            Levels.list(TransitionCounts.sum(Levels.COUNT, groups).emptyRows()))
        .with(TrendColumns.OUTCOME, OneYear.ESTIMATED)
        .add();
  }

  private void addMarginal(int from) {
    Pairs pairs = Pairs.of(panel, Scope.NATION, from);
    TransitionCounts counts = pairs.counts();
    MarginalHomogeneity test = counts.total() == 0 ? null : MarginalHomogeneity.of(counts);
    int year = panel.years().get(from);
    TableRows.Row row =
        row("marginal", Borders.ANY, panel.gap(from), year, 2, counts.total())
            .with(TrendColumns.LEFT_OUT, test == null ? null : Levels.list(test.leftOut()))
            .with(Columns.SIMULATED, pairs.simulated());
    if (test == null || test.p() == null) {
      row.with(TrendColumns.OUTCOME, NOT_ESTIMABLE).add();
      return;
    }
    row.with(TrendColumns.CHI_SQUARE, test.chiSquare())
        .with(TrendColumns.DEGREES_OF_FREEDOM, test.degreesOfFreedom())
        .with(TrendColumns.P, test.p())
        .with(TrendColumns.P_BY, BY_CHI_SQUARE)
        .with(TrendColumns.OUTCOME, OneYear.ESTIMATED)
        .add();
  }

  private TableRows.Row row(
      String test, Borders borders, int gap, int from, int groups, long pairs) {
    return rows.row()
        .with(TrendColumns.TEST, test)
        .with(TrendColumns.BORDERS, borders.code())
        .with(Columns.GAP_YEARS, gap)
        .with(Columns.FROM_YEAR, from)
        .with(TrendColumns.GROUPS, groups)
        .with(Columns.PAIRS, pairs);
  }
}
