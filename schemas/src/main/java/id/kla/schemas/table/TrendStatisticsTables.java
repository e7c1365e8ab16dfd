package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;
import static id.kla.schemas.table.TrendColumns.*;
import static id.kla.schemas.table.TrendColumns.PAIRS;

import java.util.List;

/** The tables of statistics about the course of predikat, with their counts and limits. */
public final class TrendStatisticsTables {
  private TrendStatisticsTables() {}

  /** Shares at or above each level. */
  public static final Table LEVEL_SHARES =
      Table.keyFirst(
          "level_shares",
          "Bagian daerah pada suatu tingkat atau lebih tinggi, per wilayah dan edisi, dengan penyebut dan selang Wilson.",
          "Share of districts at a level or above, per scope and edition, with denominators and Wilson limits.",
          List.of(SCOPE_KIND, SCOPE_CODE, BORDERS, AWARD_YEAR, AT_LEAST),
          COUNT,
          KNOWN.meaning(
              "Daerah yang diketahui mencapai tingkat itu atau tidak; penerima yang tingkatnya tidak disebut hanya diketahui untuk Pratama.",
              "Districts known to be at that level or not; a recipient whose level is not given is known for Pratama alone."),
          EXISTING,
          SHARE_OF_KNOWN,
          LOW.meaning(
              "Batas bawah selang Wilson 95 % (rentang stabilitas: ini sensus, bukan sampel); kosong tanpa daerah yang diketahui.",
              "Lower Wilson limit at 95 % (a stability range: a census, not a sample); empty without known districts."),
          HIGH.meaning(
              "Batas atas selang Wilson 95 %; kosong tanpa daerah yang diketahui.",
              "Upper Wilson limit at 95 %; empty without known districts."),
          SHARE_OF_EXISTING.optional(),
          SIMULATED);

  /** The matrix of every scope. */
  public static final Table LEVEL_TRANSITIONS =
      Table.keyFirst(
          "level_transitions",
          "Transisi tingkat yang teramati per wilayah dan pasangan edisi serta gabungan: banyaknya, peluangnya dan selang Wilson. Pasangan yang gugur ada di mobility.",
          "Observed transitions of levels per scope and pair of editions and pooled: count, probability and Wilson limits. Dropped pairs are in mobility.",
          List.of(SCOPE_KIND, SCOPE_CODE, BORDERS, POOLED, FROM_YEAR, FROM_LEVEL, TO_LEVEL),
          TO_YEAR,
          GAP_OR_NONE,
          COUNT.meaning(
              "Daerah yang pindah dari tingkat awal ke tingkat berikutnya.",
              "Districts that moved from the earlier to the later level."),
          STARTERS.meaning(
              "Daerah yang berangkat dari tingkat awal.",
              "Districts that start at the earlier level."),
          PROBABILITY.meaning(
              "Peluangnya; kosong bila tidak ada yang berangkat dari tingkat itu.",
              "The probability; empty where nobody started at that level."),
          LOW.meaning(
              "Batas bawah selang Wilson 95 %; kosong demikian pula.",
              "Lower Wilson limit at 95 %; empty likewise."),
          HIGH.meaning(
              "Batas atas selang Wilson 95 %; kosong demikian pula.",
              "Upper Wilson limit at 95 %; empty likewise."),
          SIMULATED);

  /** Up, down, stay and indices of mobility. */
  public static final Table MOBILITY =
      Table.keyFirst(
          "mobility",
          "Naik, turun dan tetap di antara yang dapat bergerak, dan indeks mobilitas, per wilayah dan pasangan edisi serta gabungan.",
          "Up, down and stay among those who can move, and indices of mobility, per scope and pair of editions and pooled.",
          List.of(SCOPE_KIND, SCOPE_CODE, BORDERS, CLOCK, POOLED, FROM_YEAR, TO_YEAR),
          GAP_OR_NONE,
          PAIRS,
          DROPPED,
          Field.integer("up", "pairs", "Yang naik.", "Pairs that rose."),
          Field.integer("down", "pairs", "Yang turun.", "Pairs that fell."),
          Field.integer("stay", "pairs", "Yang tetap.", "Pairs that stayed."),
          Field.integer("can_rise", "pairs", "Yang dapat naik.", "Pairs that could rise."),
          Field.integer("can_fall", "pairs", "Yang dapat turun.", "Pairs that could fall."),
          share("up_share", "Bagian naik dari yang dapat naik.", "Rose, of those that could rise."),
          share("up_low", "Batas bawahnya (Wilson 95 %).", "Its lower Wilson limit at 95 %."),
          share("up_high", "Batas atasnya.", "Its upper limit."),
          share(
              "down_share",
              "Bagian turun dari yang dapat turun.",
              "Fell, of those that could fall."),
          share("down_low", "Batas bawahnya (Wilson 95 %).", "Its lower Wilson limit at 95 %."),
          share("down_high", "Batas atasnya.", "Its upper limit."),
          share("stay_share", "Bagian yang tetap dari semua.", "Stayed, of all."),
          share("stay_low", "Batas bawahnya (Wilson 95 %).", "Its lower Wilson limit at 95 %."),
          share("stay_high", "Batas atasnya.", "Its upper limit."),
          number("net", "", "Bagian naik dikurangi bagian turun, dari semua.", "Up less down."),
          number("mean_step", "levels", "Rata-rata tingkat per gerak.", "Mean step in levels."),
          P.meaning(
              "Uji tanda: sama banyak naik dan turun; kosong tanpa pasangan dan pada jam tahunan.",
              "Sign test of as many up as down; empty without pairs and on the yearly clock."),
          number("index_trace", "", "Indeks Prais (jejak).", "Index of Prais (trace)."),
          number("index_determinant", "", "Indeks determinan.", "Index of the determinant."),
          number("index_eigenvalue", "", "Indeks nilai eigen kedua.", "Second eigenvalue index."),
          number("index_leaving", "", "Indeks Bartholomew: meninggalkan.", "Bartholomew, leaving."),
          number("index_distance", "", "Indeks Bartholomew: jarak.", "Bartholomew, distance."),
          words(
              "index_weights",
              "Bobot awal tiap tingkat di balik indeks Bartholomew; kosong tanpa pasangan.",
              "Weights of the levels at the start behind the indices of Bartholomew; empty without pairs."),
          SIMULATED);

  /** How the one-year matrix of a scope was found. */
  public static final Table ONE_YEAR_FITS =
      Table.keyFirst(
          "one_year_fits",
          "Matriks satu tahun per wilayah: pasangan yang dipakai menurut jaraknya, yang gugur, dan hasil EM.",
          "The one-year matrix per scope: pairs used by their gap, pairs dropped, and how EM ended.",
          List.of(SCOPE_KIND, SCOPE_CODE, BORDERS),
          PAIRS,
          Field.integer("pairs_gap_1", "pairs", "Berjarak satu tahun.", "One year apart."),
          Field.integer("pairs_gap_2", "pairs", "Berjarak dua tahun.", "Two years apart."),
          Field.integer("pairs_gap_more", "pairs", "Berjarak lebih lama.", "Further apart."),
          dropped("dropped_unknown", "salah satu ujung tidak diketahui", "one end is unknown"),
          dropped("dropped_disputed", "salah satu ujung dipertentangkan", "one end is disputed"),
          dropped("dropped_level_unknown", "tingkatnya tidak disebut", "the level is not given"),
          dropped(
              "dropped_not_participating",
              "tanpa predikat dan tidak diketahui ikut",
              "no predikat, and not known to have taken part"),
          dropped("dropped_not_formed", "daerah belum terbentuk", "not formed yet"),
          number("log_likelihood", "", "Log kemungkinan.", "Log-likelihood."),
          count("iterations", "Banyaknya putaran EM.", "Rounds of EM."),
          words("converged", "yes atau no.", "yes or no."),
          words(
              "unique_maximum",
              "yes bila semua titik awal sampai pada matriks yang sama.",
              "yes if all starts came to the same matrix."),
          words("left_out", "Tingkat tanpa baris: tak dapat ditaksir.", "Levels without a row."),
          OUTCOME,
          SIMULATED);

  /** The one-year matrix, cell by cell. */
  public static final Table ONE_YEAR_MATRIX =
      Table.keyFirst(
          "one_year_matrix",
          "Peluang pindah tingkat dalam satu tahun, dari pasangan berjarak tidak sama (EM).",
          "Probability of moving between levels within one year, from pairs over unequal gaps (EM).",
          List.of(SCOPE_KIND, SCOPE_CODE, BORDERS, FROM_LEVEL, TO_LEVEL),
          COUNT.meaning("Pasangan yang teramati.", "Pairs that were observed."),
          Field.integer("count_gap_1", "pairs", "Berjarak satu tahun.", "One year apart."),
          Field.integer("count_gap_2", "pairs", "Berjarak dua tahun.", "Two years apart."),
          STARTERS.meaning("Pasangan yang berangkat dari tingkat itu.", "Pairs that start there."),
          PROBABILITY.meaning(
              "Peluang dalam satu tahun; kosong bila tidak ada yang berangkat.",
              "Probability within one year; empty where nobody started."),
          LOW.meaning(
              "Batas bawah 95 % dari pasangan efektif.",
              "Lower limit at 95 %, from the effective number of pairs."),
          HIGH.meaning("Batas atasnya.", "Its upper limit."),
          SIMULATED);

  /** What would follow if districts went on as they did. */
  public static final Table LONG_RUN =
      Table.keyFirst(
          "long_run",
          "Ekstrapolasi matriks satu tahun: distribusi stasioner, rata-rata waktu lintas pertama, lama bertahan.",
          "Extrapolation of the one-year matrix: stationary distribution, mean first passage, sojourn.",
          List.of(
              SCOPE_KIND,
              SCOPE_CODE,
              BORDERS,
              Field.text(
                  "figure",
                  "stationary (bagian), first_passage (tahun) atau sojourn (tahun).",
                  "stationary (share), first_passage (years) or sojourn (years)."),
              FROM_LEVEL,
              TO_LEVEL),
          number("value", "", "Nilainya; kosong bila tidak ada.", "The figure; empty if none."),
          OUTCOME.meaning(
              "estimated, not_estimable, not_reachable (tidak tercapai dalam data) atau never_left.",
              "estimated, not_estimable, not_reachable (in the data) or never_left."),
          Field.text(
              "extrapolation",
              "yes: angka ini hanya berlaku bila semuanya berjalan terus seperti dulu.",
              "yes: holds only if everything goes on as it did."),
          SIMULATED);

  /** Are matrices or margins the same? */
  public static final Table HOMOGENEITY =
      Table.keyFirst(
          "homogeneity",
          "Uji apakah matriks sama antarpasangan edisi atau antarprovinsi, menurut batas dahulu dan sekarang, dan apakah sebaran tingkat sama pada kedua edisi.",
          "Tests of whether matrices are the same between pairs of editions or provinces, as they were and as they are, and margins between two editions.",
          List.of(
              TEST.meaning(
                  "edition_pairs, provinces, island_groups, types atau marginal.",
                  "edition_pairs, provinces, island_groups, types or marginal."),
              BORDERS,
              GAP_YEARS,
              FROM_YEAR.meaning(
                  "Edisi awal pasangan, atau 0 bila semua pasangan berjarak itu digabung.",
                  "The earlier edition of the pair, or 0 where all pairs of that gap are together.")),
          GROUPS,
          PAIRS,
          CHI_SQUARE,
          LIKELIHOOD_RATIO,
          DEGREES_OF_FREEDOM,
          P,
          P_BY,
          DRAWS,
          SEED,
          LEFT_OUT,
          OUTCOME,
          SIMULATED);

  /** Tests for a trend. */
  public static final Table TREND_TESTS =
      Table.keyFirst(
          "trend_tests",
          "Uji tren bagian daerah minimal suatu tingkat: Cochran-Armitage dengan bootstrap, Mann-Kendall eksak, dan gabungan per wilayah.",
          "Tests for a trend in shares at a level or above: Cochran-Armitage with bootstrap, exact Mann-Kendall, regional Mann-Kendall.",
          List.of(
              SCOPE_KIND,
              SCOPE_CODE,
              BORDERS,
              AT_LEAST.meaning(
                  "Tingkat terendah yang dihitung; level untuk tingkat itu sendiri.",
                  "The lowest level that is counted; level for the level itself."),
              TEST.meaning(
                  "cochran_armitage, mann_kendall, regional (saling bebas) atau regional_covariance.",
                  "cochran_armitage, mann_kendall, regional (independent) or regional_covariance.")),
          N.meaning(
              "Edisi yang dipakai; untuk regional: daerah. Provinsi dalam batas dahulu yang wilayahnya berubah di antara edisi itu tidak diuji (territory_changed).",
              "Editions used; for regional: districts. A province as it was whose territory changed between those editions is not tested (territory_changed)."),
          EDITIONS,
          STATISTIC,
          P,
          SMALLEST_P,
          number("slope_per_year", "", "Perubahan bagian per tahun.", "Change of share per year."),
          number("slope_low", "", "Batas bawah bootstrap 95 %.", "Lower bootstrap limit at 95 %."),
          number("slope_high", "", "Batas atasnya.", "Its upper limit."),
          share("bootstrap_p", "Nilai p bootstrap.", "P-value of the bootstrap."),
          DRAWS,
          SEED,
          ARROW,
          ARROW_REASON,
          SIMULATED);

  /** How far the order of districts lasts. */
  public static final Table RANK_PERSISTENCE =
      Table.keyFirst(
          "rank_persistence",
          "Seberapa jauh urutan daerah bertahan antara dua edisi: tau-b pada predikat.",
          "How far the order of districts lasts between two editions: tau-b on predikat.",
          List.of(SCOPE_KIND, SCOPE_CODE, BORDERS, FROM_YEAR),
          TO_YEAR,
          GAP_YEARS,
          PAIRS,
          number("tau_b", "", "Tau-b Kendall; kosong bila semua sama.", "Kendall's tau-b."),
          P,
          OUTCOME,
          SIMULATED);

  /** How long it takes to come to a level. */
  public static final Table TIME_TO_LEVEL =
      Table.keyFirst(
          "time_to_level",
          "Waktu sampai pertama kali Madya, Nindya, Utama: Kaplan-Meier (tahun sejak pertama terlihat di bawahnya) dan Turnbull (tahun penghargaan).",
          "Time until the first Madya, Nindya, Utama: Kaplan-Meier (years since first seen below) and Turnbull (award years).",
          List.of(SCOPE_KIND, SCOPE_CODE, BORDERS, AT_LEAST, METHOD),
          N.optional()
              .meaning(
                  "Daerah yang dipakai; kosong bila wilayahnya berubah.",
                  "Districts used; empty where the territory changed."),
          Field.integer("events", "districts", "Yang sampai.", "Districts that came to it.")
              .optional(),
          Field.integer(
                  "left_censored",
                  "districts",
                  "Yang sudah di sana ketika pertama terlihat.",
                  "Districts that were there when first seen.")
              .optional(),
          number("median_low", "", "Median, atau awal selangnya.", "Median, or where it begins."),
          number("median_high", "", "Median, atau akhir selangnya.", "Median, or where it ends."),
          number("last_seen", "", "Waktu pengamatan terakhir.", "Time last observed."),
          OUTCOME.meaning(
              "estimated, median_not_reached, not_converged, nobody_observed, atau territory_changed: daerah provinsi itu dalam batas dahulu tidak sama sepanjang waktu, sehingga tidak ada kelompok yang dapat diikuti.",
              "estimated, median_not_reached, not_converged, nobody_observed, or territory_changed: the districts of the province as it was are not the same all along, so there is no group to follow."),
          SIMULATED);

  /** The share of that time by time. */
  public static final Table SURVIVAL_CURVES =
      Table.keyFirst(
          "survival_curves",
          "Bagian daerah yang belum sampai ke suatu tingkat, langkah demi langkah: titik Kaplan-Meier (tahun sejak pertama terlihat di bawahnya) dan selang Turnbull (tahun penghargaan).",
          "Share of districts that have not come to a level yet, step by step: points of Kaplan-Meier (years since first seen below) and intervals of Turnbull (award years).",
          List.of(
              SCOPE_KIND,
              SCOPE_CODE,
              BORDERS,
              AT_LEAST,
              METHOD,
              Field.integer(
                  "step",
                  "",
                  "Nomor langkah; 0 ialah awal pengamatan Kaplan-Meier.",
                  "Number of the step; 0 is the beginning of Kaplan-Meier.")),
          number(
              "time_from",
              "years",
              "Kaplan-Meier: saat kejadian. Turnbull: sesudah tahun ini; kosong bila kapan pun sebelumnya.",
              "Kaplan-Meier: time of the events. Turnbull: after this year; empty for any time before."),
          number(
              "time_to",
              "years",
              "Kaplan-Meier: saat kejadian. Turnbull: sampai tahun ini; kosong bila belum terjadi sampai akhir.",
              "Kaplan-Meier: time of the events. Turnbull: up to this year; empty if not by the end."),
          count(
              "at_risk",
              "Daerah yang masih diamati; kosong untuk Turnbull.",
              "Districts under observation; empty for Turnbull."),
          count(
              "events",
              "Yang sampai pada saat itu; kosong untuk Turnbull.",
              "Districts that came to it then; empty for Turnbull."),
          share("mass", "Bagian kejadian pada langkah ini.", "Share of events in this step."),
          share("survival", "Bagian yang belum sampai sesudahnya.", "Share not there after it."),
          LOW.meaning(
              "Batas bawah 95 %; kosong untuk Turnbull dan bila bagiannya 0.",
              "Lower limit at 95 %; empty for Turnbull and where the share is 0."),
          HIGH.meaning(
              "Batas atas 95 %; kosong demikian pula.", "Upper limit at 95 %; empty likewise."),
          N.meaning("Daerah yang dipakai.", "Districts used."),
          Field.integer(
              "left_censored",
              "districts",
              "Yang sudah di sana ketika pertama terlihat; Kaplan-Meier tidak memakainya.",
              "Districts that were there when first seen; Kaplan-Meier leaves them out."),
          Field.integer(
              "late_entry",
              "districts",
              "Yang terbentuk sesudah edisi pertama.",
              "Districts formed after the first edition."),
          SIMULATED);

  /** The limits within which equal provinces would lie. */
  public static final Table FUNNEL_LIMITS =
      Table.keyFirst(
          "funnel_limits",
          "Bagian daerah tiap provinsi minimal suatu tingkat di samping batas grafik corong 95 % dan 99,8 %: di dalamnya hanya kebetulan yang membedakan provinsi dari nasional.",
          "Share of the districts of each province at a level or above beside the funnel limits at 95 % and 99.8 %: within them only chance sets a province apart from the nation.",
          List.of(PROVINCE_CODE, BORDERS, AWARD_YEAR, AT_LEAST),
          COUNT,
          KNOWN,
          EXISTING,
          SHARE_OF_KNOWN,
          share(
              "nation_share",
              "Bagian nasional dari yang diketahui, pusat corong.",
              "Share of the nation of those known, the centre of the funnel."),
          Field.integer(
              "nation_known",
              "districts",
              "Daerah yang diketahui se-Indonesia.",
              "Districts known in the nation."),
          share(
              "low_998",
              "Batas bawah 99,8 %; kosong tanpa daerah yang diketahui.",
              "Lower limit at 99.8 %; empty without known districts."),
          share("low_95", "Batas bawah 95 %.", "Lower limit at 95 %."),
          share("high_95", "Batas atas 95 %.", "Upper limit at 95 %."),
          share("high_998", "Batas atas 99,8 %.", "Upper limit at 99.8 %."),
          OUTCOME.meaning(
              "inside, above_95, below_95, above_998, below_998 menurut peluang binomial itu sendiri, bukan kurvanya; atau nobody_known.",
              "inside, above_95, below_95, above_998, below_998 by the binomial probability itself, not by its curve; or nobody_known."),
          SIMULATED);

  /** All of them. */
  static final List<Table> ALL =
      List.of(
          LEVEL_SHARES,
          LEVEL_TRANSITIONS,
          MOBILITY,
          ONE_YEAR_FITS,
          ONE_YEAR_MATRIX,
          LONG_RUN,
          HOMOGENEITY,
          TREND_TESTS,
          RANK_PERSISTENCE,
          TIME_TO_LEVEL,
          SURVIVAL_CURVES,
          FUNNEL_LIMITS);

  private static Field dropped(String name, String id, String en) {
    return Field.integer(
        name, "pairs", "Pasangan gugur: " + id + ".", "Pairs dropped: " + en + ".");
  }
}
