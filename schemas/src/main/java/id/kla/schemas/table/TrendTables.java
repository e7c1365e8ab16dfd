package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;
import static id.kla.schemas.table.TrendColumns.BORDERS;

import java.util.List;

/** The tables about the course of predikat over the editions. */
public final class TrendTables {
  private TrendTables() {}

  /** One row per district and edition. */
  public static final Table TRAJECTORIES =
      Table.keyFirst(
          "trajectories",
          "Satu baris per daerah dan edisi: apa yang diketahui tentangnya.",
          "One row per district and edition: what is known of it.",
          List.of(DISTRICT_CODE, AWARD_YEAR),
          PROVINCE_CODE,
          PROVINCE_CODE_THEN,
          STANDING,
          CLAIM_COUNT,
          SIMULATED);

  /** Counts of each standing. */
  public static final Table SHARES =
      Table.keyFirst(
          "shares",
          "Banyaknya daerah per keadaan, per edisi, untuk nasional dan tiap provinsi, dengan penyebutnya.",
          "Number of districts per standing and edition, for the nation and each province, with denominators.",
          List.of(SCOPE, BORDERS, AWARD_YEAR, STANDING),
          COUNT,
          KNOWN,
          EXISTING,
          SHARE_OF_EXISTING,
          SHARE_OF_KNOWN);

  /** Official totals beside what the claims cover. */
  public static final Table COVERAGE =
      Table.keyFirst(
          "coverage",
          "Jumlah resmi nasional per edisi di samping penerima yang namanya ada dalam klaim.",
          "Official national totals per edition beside the recipients that the claims name.",
          List.of(
              AWARD_YEAR,
              new Field(
                  "category",
                  FieldType.TEXT,
                  true,
                  "",
                  "Predikat, atau awarded untuk semua penerima.",
                  "A predikat, or awarded for all recipients.")),
          OFFICIAL,
          COVERED,
          SHARE_OF_KNOWN.meaning(
              "Bagian jumlah resmi yang tercakup; kosong bila jumlah resmi tidak diketahui.",
              "Share of the official number that is covered; empty where that is not known."));

  /** What each district did between one edition and the next. */
  public static final Table MOVES =
      Table.keyFirst(
          "moves",
          "Satu baris per daerah dan pasangan edisi berurutan: naik, turun, bertahan, masuk, keluar, atau mengapa tidak terbanding.",
          "One row per district and pair of consecutive editions: up, down, stayed, entered, left, or why it cannot be compared.",
          List.of(DISTRICT_CODE, FROM_YEAR),
          TO_YEAR,
          GAP_YEARS,
          FROM_STANDING,
          TO_STANDING,
          MOVE,
          STEPS);

  /** Observed transitions between consecutive editions. */
  public static final Table TRANSITIONS =
      Table.keyFirst(
          "transitions",
          "Transisi predikat yang teramati antara dua edisi berurutan, nasional.",
          "Observed transitions of predikat between two consecutive editions, for the nation.",
          List.of(FROM_YEAR, FROM_PREDIKAT, TO_PREDIKAT),
          TO_YEAR,
          GAP_YEARS,
          COUNT,
          STARTERS,
          PROBABILITY,
          INTERVAL_LOW,
          INTERVAL_HIGH);

  /** How many pairs of results each transition matrix rests on, and how many were dropped. */
  public static final Table TRANSITION_PAIRS =
      Table.keyFirst(
          "transition_pairs",
          "Banyaknya pasangan yang dipakai dan yang digugurkan, dengan sebabnya, per pasangan edisi.",
          "Pairs used and pairs dropped, with the reason, for each pair of editions.",
          List.of(FROM_YEAR),
          TO_YEAR,
          GAP_YEARS,
          EXISTING,
          PAIRS,
          dropped("dropped_unknown", "salah satu ujung tidak diketahui", "one end is unknown"),
          dropped("dropped_disputed", "salah satu ujung dipertentangkan", "one end is disputed"),
          dropped(
              "dropped_level_unknown",
              "tingkat salah satu ujung tidak disebut",
              "the level of one end is not given"),
          dropped(
              "dropped_no_predikat",
              "salah satu ujung tanpa predikat (masuk atau keluar)",
              "one end has no predikat (entered or left)"),
          dropped(
              "dropped_not_formed",
              "daerah belum terbentuk pada edisi awal",
              "the district did not exist at the earlier edition"));

  /** All of them. */
  static final List<Table> ALL =
      List.of(TRAJECTORIES, SHARES, COVERAGE, MOVES, TRANSITIONS, TRANSITION_PAIRS);

  private static Field dropped(String name, String id, String en) {
    return new Field(
        name,
        FieldType.INTEGER,
        true,
        "districts",
        "Pasangan yang gugur: " + id + ".",
        "Pairs dropped: " + en + ".");
  }
}
