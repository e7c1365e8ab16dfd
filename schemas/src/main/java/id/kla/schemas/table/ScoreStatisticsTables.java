package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;
import static id.kla.schemas.table.ScoreColumns.*;
import static id.kla.schemas.table.TrendColumns.*;
import static id.kla.schemas.table.TrendColumns.PAIRS;

import java.util.List;

/**
 * The tables of statistics about scores: how they move together, what is lost, what hangs on one.
 */
public final class ScoreStatisticsTables {
  private ScoreStatisticsTables() {}

  private static final Field ONE_INSTRUMENT =
      INSTRUMENT.meaning("Versi instrumen.", "Version of the instrument.").filled();

  /** One trend test for the scores of all districts of a scope. */
  public static final Table SCORE_REGIONAL_TRENDS =
      Table.keyFirst(
          "score_regional_trends",
          "Mann-Kendall gabungan atas nilai terverifikasi daerah-daerah satu wilayah, satu instrumen dan satu tahap: bentuk saling bebas dan bentuk kovarians.",
          "Regional Mann-Kendall on the verified scores of the districts of a scope, one instrument and one stage: independent and covariance form.",
          List.of(SCOPE_KIND, SCOPE_CODE, BORDERS, ONE_INSTRUMENT, STAGE),
          N.optional()
              .meaning(
                  "Daerah dengan dua nilai atau lebih, yang lain tidak ikut; kosong bila wilayahnya berubah.",
                  "Districts with two scores or more, the others say nothing; empty where the territory changed."),
          Field.integer(
              "cycles",
              "cycles",
              "Siklus yang ada nilainya; dengan sedikit siklus pendekatan normal kasar.",
              "Cycles with a score; with few of them the normal approximation is rough."),
          FROM_YEAR.meaning("Siklus pertama.", "First cycle."),
          TO_YEAR.meaning("Siklus terakhir.", "Last cycle."),
          Field.integer(
                  "s",
                  "",
                  "Jumlah S semua daerah: pasangan naik dikurangi pasangan turun.",
                  "Sum of S over districts: pairs that rose less pairs that fell.")
              .optional(),
          number(
              "z_independent",
              "",
              "z seolah daerah saling bebas; kosong bila tidak dapat dihitung.",
              "z as if districts did not move together; empty where there is none."),
          share("p_independent", "Nilai p dua sisinya.", "Its two-sided p-value."),
          number(
              "z_covariance",
              "",
              "z dengan kovarians antardaerah (pemeriksa yang sama); inilah yang dipercaya.",
              "z with the covariances between districts (the same verifier); believe this one."),
          share("p_covariance", "Nilai p dua sisinya.", "Its two-sided p-value."),
          OUTCOME.meaning(
              "estimated, covariance_not_estimable bila lubang data membuat ragamnya negatif, atau territory_changed bila daerah provinsi itu dalam batas dahulu berganti di antara siklusnya.",
              "estimated, covariance_not_estimable where holes make its variance negative, or territory_changed where the districts of the province as it was changed between its cycles."),
          SIMULATED);

  /** How far the order of districts by final score lasts, and whether groups move as blocks. */
  public static final Table SCORE_PERSISTENCE =
      Table.keyFirst(
          "score_persistence",
          "Seberapa jauh urutan daerah menurut nilai akhir bertahan antara dua siklus: tau-b, dan theta: bagian perubahan peringkat yang dibuat kelompok secara bersama.",
          "How far the order of districts by final score lasts between two cycles: tau-b, and theta: the share of all change of rank that groups make together.",
          List.of(
              SCOPE_KIND,
              SCOPE_CODE,
              BORDERS,
              FROM_YEAR.meaning("Siklus awal.", "The earlier cycle."),
              ONE_INSTRUMENT),
          TO_YEAR.meaning("Siklus berikutnya.", "The later cycle."),
          GAP_YEARS.meaning("Jarak kedua siklus dalam tahun.", "Years between the two cycles."),
          PAIRS.meaning("Daerah dengan kedua nilai.", "Districts with both scores."),
          number(
              "tau_b",
              "",
              "Tau-b Kendall; kosong bila semua sama.",
              "Kendall's tau-b; empty if all are equal."),
          P,
          share(
              "theta_provinces",
              "Theta menurut provinsi; kosong untuk satu provinsi dan bila tidak ada peringkat yang berubah.",
              "Theta by province; empty for one province and where no rank changes."),
          share(
              "theta_island_groups",
              "Theta menurut kelompok pulau; kosong untuk satu kelompok dan bila tidak ada peringkat yang berubah.",
              "Theta by island group; empty for one group and where no rank changes."),
          share(
              "theta_types",
              "Theta menurut Kabupaten/Kota; kosong bila hanya satu jenis dan bila tidak ada peringkat yang berubah.",
              "Theta by type of district; empty for one type and where no rank changes."),
          OUTCOME.meaning("estimated atau all_equal.", "estimated or all_equal."),
          SIMULATED);

  /** What verification takes off each indicator. */
  public static final Table INDICATOR_LOSSES =
      Table.keyFirst(
          "indicator_losses",
          "Nilai yang hilang antara satu tahap dan tahap berikutnya per indikator, siklus dan instrumen, per wilayah: n, kuartil, rata-rata, dan berapa daerah yang turun.",
          "Points lost between one stage and the next per indicator, cycle and instrument, per scope: n, quartiles, mean, and how many districts lost.",
          List.of(
              SCOPE_KIND,
              SCOPE_CODE,
              BORDERS,
              CYCLE_YEAR,
              ONE_INSTRUMENT,
              INDICATOR,
              FROM_STAGE,
              TO_STAGE),
          KLASTER,
          N.meaning(
              "Daerah dengan nilai pada kedua tahap.", "Districts with a score at both stages."),
          Field.integer("lost", "districts", "Yang nilainya turun.", "Districts that lost points."),
          Field.integer(
              "gained", "districts", "Yang nilainya naik.", "Districts that gained points."),
          Field.score(
              "least", "Selisih terkecil; negatif bila naik.", "Least loss; negative for a gain."),
          Field.score("q1", "Kuartil pertama.", "First quartile."),
          Field.score("median", "Median.", "Median."),
          Field.score("q3", "Kuartil ketiga.", "Third quartile."),
          Field.score("greatest", "Selisih terbesar.", "Greatest loss."),
          number("mean", "points", "Rata-rata.", "Mean."),
          SIMULATED);

  /** Whether one klaster alone keeps a district above its line. */
  public static final Table FRAGILITY =
      Table.keyFirst(
          "fragility",
          "Apakah satu klaster sendirian menahan predikat sementara daerah: yang terjadi bila klaster yang paling melebihi median nasional turun ke median itu.",
          "Whether one klaster alone holds up the provisional predikat of a district: what follows if the klaster furthest above the national median came down to it.",
          List.of(DISTRICT_CODE),
          CYCLE_YEAR.meaning(
              "Siklus nilai terverifikasi terakhir.", "Cycle of the last verified score."),
          STAGE,
          INSTRUMENT,
          SCORE.meaning("Nilai terverifikasi terakhir.", "The last verified score.").filled(),
          words(
              "level",
              "Predikat sementaranya; kosong bila rentangnya tidak diketahui.",
              "Its provisional predikat; empty where bands are not known."),
          Field.score(
                  "points_above_line",
                  "Nilai di atas batas bawah predikat itu.",
                  "Points above the line of that predikat.")
              .optional(),
          KLASTER
              .optional()
              .meaning(
                  "Klaster yang paling melebihi median; kosong bila tidak ada pembandingnya.",
                  "The klaster furthest above the median; empty without a comparison."),
          Field.score("klaster_score", "Nilai klaster itu.", "Score of that klaster.").optional(),
          Field.score(
                  "median",
                  "Median nasional klaster itu: siklus, tahap dan instrumen yang sama.",
                  "National median of that klaster: same cycle, stage and instrument.")
              .optional(),
          count("median_n", "Daerah di balik median.", "Districts behind the median."),
          Field.score(
                  "without",
                  "Nilai total bila klaster itu turun ke median; sama dengan nilai total bila klaster itu tidak melebihinya.",
                  "Total if that klaster came down to the median; the total itself if it is not above.")
              .optional(),
          words(
              "level_without",
              "Predikat sementara dengan nilai itu.",
              "Provisional predikat of that total."),
          words(
              "held_up",
              "yes bila predikatnya turun, selain itu no; kosong bila tidak dapat dikatakan.",
              "yes if the predikat falls, otherwise no; empty where it cannot be told."),
          OUTCOME.meaning(
              "estimated, bands_unknown, below_all_lines, instrument_unknown, no_klaster_scores, atau too_few_districts (kurang dari 10 di balik median).",
              "estimated, bands_unknown, below_all_lines, instrument_unknown, no_klaster_scores, or too_few_districts (fewer than 10 behind the median)."),
          SIMULATED);

  /** What became of districts close above their line. */
  public static final Table FRAGILITY_HISTORY =
      Table.keyFirst(
          "fragility_history",
          "Nasib daerah yang nilainya tipis di atas batas predikatnya: berapa yang turun, bertahan, naik pada edisi berikutnya, dengan selang Wilson.",
          "What became of districts whose score was close above the line of their predikat: how many fell, stayed, rose at the next edition, with Wilson limits.",
          List.of(
              SCOPE_KIND,
              SCOPE_CODE,
              BORDERS,
              POOLED,
              FROM_YEAR.meaning(
                  "Edisi awal; edisi pertama bila digabung.",
                  "The earlier edition; the first one where pooled."),
              Field.text(
                  "margin",
                  "within_10, within_25, within_50 (nilai di atas batas, masing-masing memuat yang sebelumnya) atau all.",
                  "within_10, within_25, within_50 (points above the line, each holding the one before) or all.")),
          TO_YEAR,
          GAP_OR_NONE,
          PAIRS.meaning(
              "Daerah yang predikatnya sesuai rentang nilainya pada edisi awal dan diketahui pada edisi berikutnya.",
              "Districts whose predikat was that of their score at the earlier edition and is known at the next."),
          DROPPED.meaning(
              "Daerah dengan nilai tersebut yang predikatnya tidak diketahui pada salah satu edisi atau tidak sesuai nilainya.",
              "Districts with such a score whose predikat is not known at one of the editions or is not that of the score."),
          Field.integer("fell", "districts", "Yang turun.", "Districts that fell."),
          Field.integer("stayed", "districts", "Yang bertahan.", "Districts that stayed."),
          Field.integer("rose", "districts", "Yang naik.", "Districts that rose."),
          share(
              "fell_share",
              "Bagian yang turun; kosong tanpa pasangan.",
              "Share that fell; empty without pairs."),
          LOW.meaning("Batas bawahnya (Wilson 95 %).", "Its lower Wilson limit at 95 %."),
          HIGH.meaning("Batas atasnya.", "Its upper limit."),
          SIMULATED);

  /** Places by final score, as intervals. */
  public static final Table SCORE_RANKS =
      Table.keyFirst(
          "score_ranks",
          "Peringkat menurut nilai akhir sebagai rentang: daerah yang nilainya tidak diketahui bisa berada di depan atau di belakang.",
          "Rank by final score as an interval: districts whose score is not known may stand before or after.",
          List.of(
              SCOPE_KIND,
              SCOPE_CODE,
              BORDERS,
              CYCLE_YEAR,
              ONE_INSTRUMENT.meaning(
                  "Dasar peringkat: nilai akhir instrumen ini saja.",
                  "Basis of the rank: final scores of this instrument alone."),
              DISTRICT_CODE),
          SCORE.meaning("Nilai akhir.", "Final score.").filled(),
          Field.integer(
              "best", "", "Peringkat terbaik yang mungkin.", "Best rank that is possible."),
          Field.integer(
              "worst", "", "Peringkat terburuk yang mungkin.", "Worst rank that is possible."),
          N.meaning(
              "Daerah yang diperingkat, termasuk yang tidak diketahui.",
              "Districts ranked, those not known included."),
          Field.integer(
              "ties", "districts", "Lainnya yang nilainya sama.", "Others with the same score."),
          Field.integer(
              "unknown",
              "districts",
              "Lainnya yang nilainya tidak diketahui.",
              "Others without a known score."),
          SIMULATED);

  /** Self-assessments beside what lets a district in. */
  public static final Table ENTRY_GAPS =
      Table.keyFirst(
          "entry_gaps",
          "Nilai evaluasi mandiri (EM) di samping batas masuk verifikasi, dan berapa kurangnya; sebab sebuah daerah belum berpredikat.",
          "Self-assessment (EM) beside the bound for verification, and how much it is short; why a district has no predikat yet.",
          List.of(DISTRICT_CODE, CYCLE_YEAR),
          AWARD_YEAR_OF_CYCLE,
          STANDING.meaning(
              "Keadaan pada edisi itu; unknown bila edisinya belum diketahui.",
              "Standing at that edition; unknown where the edition is not known yet."),
          SCORE.meaning("Nilai EM.", "EM score.").filled(),
          Field.score("must_exceed", "Nilai yang harus dilampaui.", "Points to be exceeded."),
          Field.text("met", "yes bila melampaui, selain itu no.", "yes if above, otherwise no."),
          Field.score(
                  "points_short",
                  "Nilai yang kurang sampai batas itu; kosong bila terpenuhi.",
                  "Points short of that bound; empty where it is met.")
              .optional(),
          Field.text(
              "assumed",
              "yes bila tidak ada sumber yang menyebut batas siklus itu, selain itu no.",
              "yes if no source states the bound of that cycle, otherwise no."),
          SIMULATED);

  /** All of them. */
  static final List<Table> ALL =
      List.of(
          SCORE_REGIONAL_TRENDS,
          SCORE_PERSISTENCE,
          INDICATOR_LOSSES,
          FRAGILITY,
          FRAGILITY_HISTORY,
          SCORE_RANKS,
          ENTRY_GAPS);
}
