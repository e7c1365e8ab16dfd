package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;
import static id.kla.schemas.table.ScoreColumns.*;
import static id.kla.schemas.table.TrendColumns.*;

import java.util.List;

/** The tables about where districts and provinces stand, and how scores changed. */
public final class StatusTables {
  private StatusTables() {}

  /** The status words of each district. */
  public static final Table DISTRICT_STATUS =
      Table.keyFirst(
          "district_status",
          "Kata keadaan tiap daerah pada edisi terakhir: gerak, stagnasi, pulih, rendah dan menurun, dan kerentanannya.",
          "Status words of each district at the latest edition: move, stagnation, recovery, low and falling, and fragility.",
          List.of(DISTRICT_CODE),
          PROVINCE_CODE,
          AWARD_YEAR.meaning("Edisi terakhir.", "The latest edition."),
          STANDING,
          MOVE.meaning(
              "Gerak dari edisi sebelumnya: naik, turun, bertahan, masuk, keluar atau tidak_terbanding.",
              "Move from the edition before: naik, turun, bertahan, masuk, keluar or tidak_terbanding."),
          count("as_of_year", "Edisi terakhir yang tingkatnya diketahui.", "Last known edition."),
          count(
              "streak_editions",
              "Edisi berturut-turut pada tingkat itu sampai edisi tersebut, tanpa lubang.",
              "Editions in a row at that level up to it, without a hole."),
          count(
              "streak_years",
              "Tahun kalender dari edisi pertama sampai yang terakhir, keduanya dihitung.",
              "Calendar years from its first edition to its last, both counted."),
          Field.text(
              "stagnant",
              "yes bila tiga edisi atau lebih berturut-turut pada tingkat yang sama, selain itu no.",
              "yes if at the same level for three editions in a row or more, otherwise no."),
          Field.text(
              "recovered",
              "yes bila kembali ke tingkat sebelum turun, selain itu no.",
              "yes if back at the level from before a fall, otherwise no."),
          Field.text(
              "low_and_falling",
              "yes bila gerak terakhirnya turun ke Pratama atau keluar, selain itu no.",
              "yes if its last move was a fall to Pratama or out, otherwise no."),
          count("first_known_year", "Edisi pertama yang hasilnya diketahui.", "First known."),
          count(
              "entry_year",
              "Edisi pertama yang predikatnya diketahui.",
              "First edition with a known predikat."),
          count(
              "formed_year",
              "Edisi pertama setelah terbentuk; kosong bila sudah ada sejak edisi pertama.",
              "First edition after it was formed; empty if it existed from the first edition."),
          words("parents", "Kode daerah induknya.", "Codes of the districts it came from."),
          ARROW,
          ARROW_REASON,
          CYCLE_YEAR
              .optional()
              .meaning("Siklus nilai terverifikasi terakhir.", "Cycle of the last verified score."),
          STAGE.optional(),
          SCORE.meaning("Nilai terverifikasi terakhir.", "The last verified score."),
          Field.score(
                  "points_above_line",
                  "Nilai di atas batas bawah predikat sementaranya; kosong bila tidak diketahui.",
                  "Points above the line of its provisional predikat; empty where not known.")
              .optional(),
          Field.score(
                  "points_to_next",
                  "Nilai yang kurang sampai batas tingkat berikutnya.",
                  "Points short of the line of the next level.")
              .optional(),
          SIMULATED);

  /** Whether all districts of a province hold a predikat. */
  public static final Table PROVILA_MONITOR =
      Table.keyFirst(
          "provila_monitor",
          "Apakah semua daerah satu provinsi memegang predikat, per edisi, di samping daftar Provila yang diumumkan.",
          "Whether all districts of a province hold a predikat, per edition, beside the announced lists of Provila.",
          List.of(PROVINCE_CODE, BORDERS, AWARD_YEAR),
          EXISTING,
          Field.integer("holding", "districts", "Yang memegang predikat.", "With a predikat."),
          Field.integer("lacking", "districts", "Yang tanpa predikat.", "Without a predikat."),
          Field.integer("unknown", "districts", "Yang tidak diketahui.", "Not known."),
          OUTCOME.meaning(
              "achieved, not_achieved, atau cannot_say bila ada daerah yang tidak diketahui.",
              "achieved, not_achieved, or cannot_say where districts are unknown."),
          Field.text(
              "one_district_away",
              "yes bila tepat satu daerah yang kurang; cannot_say bila ada yang tidak diketahui.",
              "yes if exactly one district is lacking; cannot_say where some are unknown."),
          words(
              "announced",
              "yes atau no menurut daftar yang diumumkan; kosong bila edisi itu tanpa daftar.",
              "yes or no by the announced list; empty for an edition without one."),
          Field.text(
              "agreement",
              "agree, disagree, cannot_compare atau no_list.",
              "agree, disagree, cannot_compare or no_list."),
          count(
              "named_editions",
              "Edisi berturut-turut sampai edisi ini diumumkan sebagai Provila atau Pelopor; kosong bila tidak.",
              "Editions in a row up to this one named as Provila or Pelopor; empty if not named."),
          count(
              "named_years",
              "Tahun kalender yang dicakupnya, keduanya dihitung.",
              "Calendar years that they cover, both ends counted."),
          SIMULATED);

  /** The districts that a province lacks. */
  public static final Table PROVILA_MISSING =
      Table.keyFirst(
          "provila_missing",
          "Daerah yang kurang atau tidak diketahui untuk Provila, dengan jaraknya ke batas Pratama.",
          "Districts that are lacking or unknown for Provila, with their distance to the line of Pratama.",
          List.of(PROVINCE_CODE, BORDERS, AWARD_YEAR, DISTRICT_CODE),
          STANDING,
          CYCLE_YEAR.optional(),
          STAGE.optional(),
          SCORE.meaning(
              "Nilai terverifikasi terakhir siklus itu; kosong bila tidak ada.",
              "Last verified score of that cycle; empty if there is none."),
          Field.score(
                  "points_short",
                  "Nilai yang kurang sampai batas Pratama; kosong bila tidak diketahui.",
                  "Points short of the line of Pratama; empty where not known.")
              .optional(),
          SIMULATED);

  /** What is lost between stages. */
  public static final Table STAGE_STATISTICS =
      Table.keyFirst(
          "stage_statistics",
          "Nilai yang hilang antartahap dan kesepakatan predikat sementaranya, per wilayah dan siklus.",
          "Points lost between stages and agreement of their provisional predikat, per scope and cycle.",
          List.of(SCOPE_KIND, SCOPE_CODE, BORDERS, CYCLE_YEAR, FROM_STAGE, TO_STAGE),
          N.meaning("Daerah dengan kedua nilai.", "Districts with both scores."),
          number("median_loss", "points", "Median yang hilang.", "Median loss."),
          number("mean_loss", "points", "Rata-rata yang hilang.", "Mean loss."),
          Field.integer("kappa_n", "districts", "Daerah di balik kappa.", "Districts for kappa."),
          number(
              "kappa_linear",
              "",
              "Kappa tertimbang linear; kosong bila tidak terdefinisi.",
              "Kappa with linear weights; empty where undefined."),
          number("kappa_quadratic", "", "Kappa tertimbang kuadrat.", "With quadratic weights."),
          SIMULATED);

  /** Inequality of final scores. */
  public static final Table SCORE_INEQUALITY =
      Table.keyFirst(
          "score_inequality",
          "Ketimpangan nilai akhir antar dan dalam provinsi, kelompok pulau, dan jenis daerah (Theil), per siklus dan instrumen.",
          "Inequality of final scores between and within provinces, island groups and types (Theil), per cycle and instrument.",
          List.of(
              CYCLE_YEAR,
              INSTRUMENT.meaning("Versi instrumen.", "Instrument.").filled(),
              Field.text(
                  "grouping",
                  "province, island_group atau type: kelompok yang dibandingkan.",
                  "province, island_group or type: the groups that are compared."),
              BORDERS),
          N.meaning("Daerah dengan nilai akhir.", "Districts with a final score."),
          Field.integer("groups", "groups", "Banyaknya kelompok.", "Number of groups."),
          number("theil", "", "Indeks Theil; kosong bila semua nol.", "Theil index."),
          number("between", "", "Bagian antarkelompok.", "Part between groups."),
          number("within", "", "Bagian dalam kelompok.", "Part within groups."),
          share("between_share", "Bagian antarkelompok dari seluruhnya.", "Share between."),
          P,
          DRAWS,
          SEED,
          SIMULATED);

  /** Slopes of scores. */
  public static final Table SCORE_TRENDS =
      Table.keyFirst(
          "score_trends",
          "Kemiringan Sen nilai terverifikasi tiap daerah, dalam satu instrumen dan satu tahap.",
          "Sen slope of the verified scores of each district, within one instrument and one stage.",
          List.of(
              DISTRICT_CODE, INSTRUMENT.meaning("Versi instrumen.", "Instrument.").filled(), STAGE),
          N.meaning("Banyaknya siklus.", "Number of cycles."),
          FROM_YEAR.meaning("Siklus pertama.", "First cycle."),
          TO_YEAR.meaning("Siklus terakhir.", "Last cycle."),
          number("slope_per_year", "points", "Kemiringan per tahun.", "Slope per year."),
          number("slope_low", "points", "Batas bawah 95 %.", "Lower limit at 95 %."),
          number("slope_high", "points", "Batas atas 95 %.", "Upper limit at 95 %."),
          P.meaning("Mann-Kendall, eksak untuk n < 10.", "Mann-Kendall, exact for n < 10."),
          SMALLEST_P,
          ARROW,
          ARROW_REASON,
          SIMULATED);

  /** Who gained most among equal starters. */
  public static final Table DELTA_RANKING =
      Table.keyFirst(
          "delta_ranking",
          "Peringkat kemajuan nilai akhir antara dua siklus, di antara daerah yang berangkat dari predikat yang sama.",
          "Ranking by change of the final score between two cycles, among districts of the same predikat at the start.",
          List.of(FROM_YEAR.meaning("Siklus awal.", "The earlier cycle."), DISTRICT_CODE),
          TO_YEAR.meaning("Siklus berikutnya.", "The later cycle."),
          words("start", "Predikat sementara di awal.", "Provisional predikat at the start."),
          Field.score("change", "Perubahan nilai akhir.", "Change of the final score."),
          Field.integer("rank", "", "Peringkat; yang sama berbagi.", "Rank; ties share it."),
          Field.integer("ties", "districts", "Lainnya yang sama.", "Others with the same."),
          N.meaning("Daerah yang berangkat sama.", "Districts with the same start."),
          number("others", "points", "Rata-rata perubahan yang lain.", "Mean of the others."),
          number("beyond", "points", "Selisih dari rata-rata itu.", "Change beyond that mean."),
          SIMULATED);

  /** All of them. */
  static final List<Table> ALL =
      List.of(
          DISTRICT_STATUS,
          PROVILA_MONITOR,
          PROVILA_MISSING,
          STAGE_STATISTICS,
          SCORE_INEQUALITY,
          SCORE_TRENDS,
          DELTA_RANKING);
}
