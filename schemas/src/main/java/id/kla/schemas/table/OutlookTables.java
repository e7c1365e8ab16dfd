package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;
import static id.kla.schemas.table.TrendColumns.*;
import static id.kla.schemas.table.TrendColumns.PAIRS;

import java.util.List;

/** The tables about where districts may stand by 2030, and what such forecasts were worth. */
public final class OutlookTables {
  private OutlookTables() {}

  private static final Field MODEL =
      Field.text(
          "model",
          "pooled (semua pasangan), recent (edisi-edisi terakhir) atau province (tiap provinsi sendiri).",
          "pooled (all pairs), recent (the last editions) or province (each by its own).");
  private static final Field NOT_PROJECTED =
      Field.integer(
          "not_projected",
          "districts",
          "Daerah yang tingkatnya pada edisi terakhir tidak diketahui atau belum pernah ditinggalkan.",
          "Districts whose level at the latest edition is not known, or was never seen to be left.");
  private static final Field PROJECTED =
      Field.integer("projected", "districts", "Daerah yang diproyeksikan.", "Districts projected.");

  /** Districts by level and year. */
  public static final Table PROJECTIONS =
      Table.keyFirst(
          "projections",
          "Proyeksi banyaknya daerah per tingkat dan tahun, tiga model, dengan rentang 90 % dan 50 % dari pengundian matriks dan daerah.",
          "Projected number of districts per level and year, three models, with the 90 % and 50 % ranges over draws of matrices and districts.",
          List.of(MODEL, AWARD_YEAR, TO_LEVEL.meaning("Tingkat.", "Level.")),
          number("mean", "districts", "Rata-rata.", "Mean."),
          number("q05", "districts", "Kuantil 5 %.", "Quantile at 5 %."),
          number("q50", "districts", "Median.", "Median."),
          number("q95", "districts", "Kuantil 95 %.", "Quantile at 95 %."),
          number("at_least_q05", "districts", "Minimal tingkat itu, 5 %.", "At least, at 5 %."),
          number("at_least_q25", "districts", "Minimal tingkat itu, 25 %.", "At least, at 25 %."),
          number("at_least_q50", "districts", "Minimal tingkat itu, median.", "At least, median."),
          number("at_least_q75", "districts", "Minimal tingkat itu, 75 %.", "At least, at 75 %."),
          number("at_least_q95", "districts", "Minimal tingkat itu, 95 %.", "At least, at 95 %."),
          PROJECTED,
          NOT_PROJECTED,
          PAIRS.meaning("Pasangan di balik model.", "Pairs behind the model."),
          DRAWS,
          SEED,
          OUTCOME,
          SIMULATED);

  /** Targets. */
  public static final Table PROJECTION_TARGETS =
      Table.keyFirst(
          "projection_targets",
          "Peluang target IDOLA 2030 tercapai di antara daerah yang diproyeksikan, tiga model.",
          "Probability that targets of IDOLA 2030 are met among projected districts, three models.",
          List.of(
              MODEL,
              Field.text(
                  "target",
                  "every_district_pratama, every_province_provila, expected_provinces_provila (bagian provinsi) atau utama_or_kla.",
                  "every_district_pratama, every_province_provila, expected_provinces_provila (share of provinces) or utama_or_kla."),
              Field.integer("wanted", "", "Banyaknya yang dituju.", "How many are wanted.")),
          Field.integer("target_year", "year", "Tahun target.", "Year of the target."),
          share("probability", "Peluangnya; kosong bila tak dapat ditaksir.", "Its probability."),
          PROJECTED,
          NOT_PROJECTED,
          OUTCOME,
          SIMULATED);

  /** Each district. */
  public static final Table PROJECTION_DISTRICTS =
      Table.keyFirst(
          "projection_districts",
          "Peluang tiap daerah pernah mencapai Pratama dan Utama sampai tahun target, model pooled.",
          "Probability of each district to have come to Pratama and to Utama by the target year, pooled model.",
          List.of(DISTRICT_CODE),
          STANDING,
          Field.integer("target_year", "year", "Tahun target.", "Year of the target."),
          share("reaches_pratama", "Peluang minimal Pratama.", "At least Pratama."),
          share("reaches_utama", "Peluang minimal Utama.", "At least Utama."),
          OUTCOME,
          SIMULATED);

  /** What forecasts were worth. */
  public static final Table PROJECTION_BACKTESTS =
      Table.keyFirst(
          "projection_backtests",
          "Skor peluang berperingkat dari ramalan yang dibuat sebelum tiap edisi, di samping dua ramalan sederhana; makin kecil makin baik.",
          "Ranked probability score of the forecast made before each edition, beside two simple ones; smaller is better.",
          List.of(AWARD_YEAR),
          PAIRS.meaning("Pasangan sebelum edisi itu.", "Pairs before that edition."),
          Field.integer("scored", "districts", "Daerah yang dinilai.", "Districts scored."),
          Field.integer(
              "left_out", "districts", "Daerah tanpa ramalan.", "Districts without a forecast."),
          number("rps_model", "", "Skor model.", "Score of the model."),
          number("rps_nothing_changes", "", "Skor “tidak berubah”.", "Nothing changes."),
          number("rps_same_shares", "", "Skor “sebaran lalu”.", "Shares of last time."),
          OUTCOME,
          SIMULATED);

  /** All of them. */
  static final List<Table> ALL =
      List.of(PROJECTIONS, PROJECTION_TARGETS, PROJECTION_DISTRICTS, PROJECTION_BACKTESTS);
}
