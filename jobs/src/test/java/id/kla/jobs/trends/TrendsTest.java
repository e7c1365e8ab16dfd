package id.kla.jobs.trends;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.SparkExtension;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrendsTest {
  @RegisterExtension static final SparkExtension SPARK = new SparkExtension();

  private static final StructType TRAJECTORIES =
      new StructType()
          .add("district_code", DataTypes.StringType)
          .add("award_year", DataTypes.IntegerType)
          .add("province_code", DataTypes.StringType)
          .add("province_code_then", DataTypes.StringType)
          .add("standing", DataTypes.StringType);

  @Test
  void aMoveIsReadBetweenConsecutiveEditionsAcrossAGapYear() {
    Map<String, String> moves = moves(states("16.03", 2023, "Pratama", 2025, "Madya"));

    assertThat(moves).containsEntry("16.03/2023", "naik");
  }

  @Test
  void aHoleInTheMiddleIsNeverBridged() {
    Map<String, String> moves =
        moves(states("16.03", 2021, "Pratama", 2022, "unknown", 2023, "Madya"));

    assertThat(moves)
        .containsEntry("16.03/2021", "tidak_terbanding")
        .containsEntry("16.03/2022", "tidak_terbanding");
  }

  @Test
  void eachKindOfMoveHasItsName() {
    assertThat(move("Madya", "Madya")).isEqualTo("bertahan");
    assertThat(move("Utama", "Nindya")).isEqualTo("turun");
    assertThat(move("none", "Pratama")).isEqualTo("masuk");
    assertThat(move("Madya", "none")).isEqualTo("keluar");
    assertThat(move("none", "none")).isEqualTo("tidak_terbanding");
    assertThat(move("disputed", "Madya")).isEqualTo("tidak_terbanding");
    assertThat(move("level_unknown", "Madya")).isEqualTo("tidak_terbanding");
    assertThat(move("not_formed", "Pratama")).isEqualTo("tidak_terbanding");
  }

  @Test
  void aPairIsUsedOrDroppedForOneReason() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(states("11.01", 2023, "Pratama", 2025, "Madya"));
    rows.addAll(states("11.02", 2023, "Pratama", 2025, "unknown"));
    rows.addAll(states("11.03", 2023, "disputed", 2025, "Madya"));
    rows.addAll(states("11.04", 2023, "level_unknown", 2025, "Madya"));
    rows.addAll(states("11.05", 2023, "none", 2025, "Madya"));
    rows.addAll(states("11.06", 2023, "not_formed", 2025, "Pratama"));
    rows.addAll(states("11.07", 2023, "disputed", 2025, "unknown"));

    Row pair = Transitions.pairs(movesOf(rows)).filter("from_year = 2023").first();

    assertThat(pair.<Long>getAs("existing")).isEqualTo(7);
    assertThat(pair.<Long>getAs("pairs")).isEqualTo(1);
    assertThat(pair.<Long>getAs("dropped_unknown")).isEqualTo(2);
    assertThat(pair.<Long>getAs("dropped_disputed")).isEqualTo(1);
    assertThat(pair.<Long>getAs("dropped_level_unknown")).isEqualTo(1);
    assertThat(pair.<Long>getAs("dropped_no_predikat")).isEqualTo(1);
    assertThat(pair.<Long>getAs("dropped_not_formed")).isEqualTo(1);
  }

  @Test
  void aLevelThatNobodyStartedFromHasNoProbability() {
    Map<String, Row> cells = transitions(states("16.03", 2023, "Pratama", 2025, "Madya"));

    assertThat(cells.get("Pratama/Madya").<Integer>getAs("count")).isEqualTo(1);
    assertThat(
            cells
                .get("Pratama/Madya")
                .get(cells.get("Pratama/Madya").fieldIndex("probability"))
                .toString())
        .isEqualTo("1.000000");
    assertThat(cells.get("Utama/Utama").<Object>getAs("probability")).isNull();
    assertThat(
            cells
                .get("Utama/Utama")
                .get(cells.get("Utama/Utama").fieldIndex("interval_high"))
                .toString())
        .isEqualTo("1.000000");
  }

  /**
   * Relabelling districts changes nothing; doubling every district doubles counts and leaves
   * probabilities.
   */
  @Test
  void transitionsDependOnStandingsAloneAndScaleWithDistricts() {
    Random random = new Random(7);
    List<Standing> any = List.of(Standing.values());
    List<Row> rows = new ArrayList<>();
    List<Row> relabelled = new ArrayList<>();
    List<Row> doubled = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String from = any.get(random.nextInt(any.size())).code();
      String to = any.get(random.nextInt(any.size())).code();
      rows.addAll(states("11." + (10 + i), 2023, from, 2025, to));
      relabelled.addAll(states("95." + (99 - i), 2023, from, 2025, to));
    }
    doubled.addAll(rows);
    doubled.addAll(relabelled);

    Map<String, Row> once = transitions(rows);
    assertThat(transitions(relabelled).toString()).isEqualTo(once.toString());
    transitions(doubled)
        .forEach(
            (cell, row) -> {
              assertThat(row.<Integer>getAs("count"))
                  .isEqualTo(2 * once.get(cell).<Integer>getAs("count"));
              assertThat(row.<Object>getAs("probability"))
                  .isEqualTo(once.get(cell).<Object>getAs("probability"));
            });
  }

  @Test
  void sharesNameTheirDenominatorAndCountEveryStanding() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(states("11.01", 2025, "Pratama"));
    rows.addAll(states("11.02", 2025, "none"));
    rows.addAll(states("11.03", 2025, "unknown"));
    rows.addAll(states("11.04", 2025, "not_formed"));

    Map<String, Row> shares = new HashMap<>();
    for (Row row :
        Shares.of(SPARK.spark().createDataFrame(rows, TRAJECTORIES))
            .filter("scope = 'nation'")
            .collectAsList()) {
      shares.put(row.getAs("standing"), row);
    }

    assertThat(shares).hasSize(9);
    Row pratama = shares.get("Pratama");
    assertThat(pratama.<Object>getAs("existing")).hasToString("3");
    assertThat(pratama.<Object>getAs("known")).hasToString("2");
    assertThat(pratama.<Double>getAs("share_of_known")).isEqualTo(0.5);
    assertThat(shares.get("unknown").<Object>getAs("share_of_known")).isNull();
    assertThat(shares.get("KLA").<Object>getAs("count")).hasToString("0");
  }

  private static String move(String from, String to) {
    return moves(states("16.03", 2023, from, 2025, to)).get("16.03/2023");
  }

  private static Map<String, String> moves(List<Row> states) {
    Map<String, String> moves = new HashMap<>();
    for (Row row : movesOf(states).collectAsList()) {
      moves.put(row.getAs("district_code") + "/" + row.getAs("from_year"), row.getAs("move"));
    }
    return moves;
  }

  private static Map<String, Row> transitions(List<Row> states) {
    Map<String, Row> cells = new java.util.TreeMap<>();
    for (Row row : Transitions.of(SPARK.spark(), movesOf(states)).collectAsList()) {
      cells.put(row.getAs("from_predikat") + "/" + row.getAs("to_predikat"), row);
    }
    return cells;
  }

  private static Dataset<Row> movesOf(List<Row> states) {
    return Moves.of(
        SPARK.spark().createDataFrame(states, TRAJECTORIES),
        EditionPairs.of(SPARK.spark(), Editions.standard()));
  }

  /** Year and standing in turn. */
  private static List<Row> states(String district, Object... yearsAndStandings) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < yearsAndStandings.length; i += 2) {
      String province = district.substring(0, 2);
      rows.add(
          RowFactory.create(
              district, yearsAndStandings[i], province, province, yearsAndStandings[i + 1]));
    }
    return rows;
  }
}
