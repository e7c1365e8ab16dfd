package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.COUNT;
import static id.kla.schemas.table.Columns.EXISTING;
import static id.kla.schemas.table.Columns.FROM_STANDING;
import static id.kla.schemas.table.Columns.FROM_YEAR;
import static id.kla.schemas.table.Columns.GAP_YEARS;
import static id.kla.schemas.table.Columns.PAIRS;
import static id.kla.schemas.table.Columns.TO_STANDING;
import static id.kla.schemas.table.Columns.TO_YEAR;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.kla.jobs.statistics.WilsonInterval;
import id.kla.jobs.store.SparkSchema;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.table.TrendTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** Observed transitions of predikat between consecutive editions, and what they rest on. */
final class Transitions {
  private Transitions() {}

  /**
   * One row per pair of editions: pairs of known predikat, and the others by the first reason that
   * applies.
   *
   * @param moves rows of the moves table
   * @return rows of the transition_pairs table
   */
  static Dataset<Row> pairs(Dataset<Row> moves) {
    Column notFormed = either(Standing.NOT_FORMED);
    Column unknown = either(Standing.UNKNOWN);
    Column disputed = either(Standing.DISPUTED);
    Column levelUnknown = either(Standing.LEVEL_UNKNOWN);
    Column none = either(Standing.NONE);
    Column reason =
        when(notFormed, "dropped_not_formed")
            .when(unknown, "dropped_unknown")
            .when(disputed, "dropped_disputed")
            .when(levelUnknown, "dropped_level_unknown")
            .when(none, "dropped_no_predikat")
            .otherwise(PAIRS.name());
    Column toNotFormed = col(TO_STANDING.name()).equalTo(Standing.NOT_FORMED.code());
    return moves
        .filter(toNotFormed.unary_$bang())
        .withColumn("reason", reason)
        .groupBy(FROM_YEAR.name(), TO_YEAR.name(), GAP_YEARS.name())
        .agg(
            count(lit(1)).alias(EXISTING.name()),
            number(PAIRS.name()),
            number("dropped_unknown"),
            number("dropped_disputed"),
            number("dropped_level_unknown"),
            number("dropped_no_predikat"),
            number("dropped_not_formed"));
  }

  /**
   * One row per pair of editions and pair of predikat, zero counts included: count, starters,
   * probability, Wilson interval. A predikat that nobody started from has no probability.
   *
   * @param moves rows of the moves table
   * @return rows of the transitions table
   */
  static Dataset<Row> of(SparkSession spark, Dataset<Row> moves) {
    Dataset<Row> counts =
        moves
            .filter(isPredikat(FROM_STANDING.name()).and(isPredikat(TO_STANDING.name())))
            .groupBy(
                FROM_YEAR.name(),
                TO_YEAR.name(),
                GAP_YEARS.name(),
                FROM_STANDING.name(),
                TO_STANDING.name())
            .agg(count(lit(1)).alias(COUNT.name()));
    // At most 25 counts for each pair of editions: the interval is worked out by plain Java, where
    // it is tested.
    return spark.createDataFrame(
        cells(counts.collectAsList()), SparkSchema.of(TrendTables.TRANSITIONS));
  }

  private static List<Row> cells(List<Row> counts) {
    Map<Integer, List<Row>> byPair =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.<Integer>getAs(FROM_YEAR.name()),
                    TreeMap::new,
                    Collectors.toList()));
    return byPair.values().stream().flatMap(pair -> matrix(pair).stream()).toList();
  }

  /** All cells of one pair of editions. */
  private static List<Row> matrix(List<Row> counts) {
    Row pair = counts.get(0);
    List<Row> cells = new ArrayList<>();
    for (Predikat from : Predikat.values()) {
      int starters =
          Arrays.stream(Predikat.values()).mapToInt(to -> districts(counts, from, to)).sum();
      for (Predikat to : Predikat.values()) {
        int count = districts(counts, from, to);
        WilsonInterval interval = WilsonInterval.of(count, starters);
        cells.add(
            RowFactory.create(
                pair.getAs(FROM_YEAR.name()),
                from.label(),
                to.label(),
                pair.getAs(TO_YEAR.name()),
                pair.getAs(GAP_YEARS.name()),
                count,
                starters,
                starters == 0 ? null : SparkSchema.share((double) count / starters),
                SparkSchema.share(interval.low()),
                SparkSchema.share(interval.high())));
      }
    }
    return cells;
  }

  private static int districts(List<Row> counts, Predikat from, Predikat to) {
    return counts.stream()
        .filter(row -> row.getAs(FROM_STANDING.name()).equals(from.label()))
        .filter(row -> row.getAs(TO_STANDING.name()).equals(to.label()))
        .mapToInt(row -> Math.toIntExact(row.<Long>getAs(COUNT.name())))
        .sum();
  }

  private static Column either(Standing standing) {
    return col(FROM_STANDING.name())
        .equalTo(standing.code())
        .or(col(TO_STANDING.name()).equalTo(standing.code()));
  }

  private static Column number(String reason) {
    return sum(when(col("reason").equalTo(reason), 1).otherwise(0)).alias(reason);
  }

  private static Column isPredikat(String standing) {
    Object[] labels = Arrays.stream(Predikat.values()).map(Predikat::label).toArray();
    return col(standing).isin(labels);
  }
}
