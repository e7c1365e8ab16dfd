package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;
import static id.kla.schemas.table.ScoreColumns.INSTRUMENT;
import static id.kla.schemas.table.ScoreColumns.STAGE;
import static id.kla.schemas.table.TrendColumns.FROM_LEVEL;
import static id.kla.schemas.table.TrendColumns.N;
import static id.kla.schemas.table.TrendColumns.OUTCOME;
import static id.kla.schemas.table.TrendColumns.SEED;
import static id.kla.schemas.table.TrendColumns.count;
import static id.kla.schemas.table.TrendColumns.number;
import static id.kla.schemas.table.TrendColumns.share;
import static id.kla.schemas.table.TrendColumns.words;

import java.util.List;

/** The tables about whom a district may learn from. */
public final class PeerTables {
  private PeerTables() {}

  /** Place in a list, from 1. */
  public static final Field RANK =
      Field.integer("rank", "", "Urutan, mulai dari 1.", "Place in the list, from 1.");

  /** Code of another district. */
  public static final Field PEER_CODE =
      Field.text("peer_code", "Kode daerah rujukan.", "Code of the peer district.");

  private static final Field AS_OF =
      AWARD_YEAR.meaning(
          "Edisi yang dipakai sebagai “sekarang”; hasil sesudahnya tidak dipakai.",
          "The edition taken as \"now\"; later results are not used.");
  private static final Field SIMILARITY =
      Field.share(
          "similarity",
          "1 dikurangi jarak Gower antara kedua profil; 1 berarti sama.",
          "1 less Gower's distance of the two profiles; 1 means alike.");
  private static final Field INFORMATION =
      Field.share(
          "information",
          "Bagian bobot profil yang dapat dibandingkan; selebihnya tidak diketahui pada salah satu daerah.",
          "Share of the weights of a profile that could be compared; the rest is unknown of one or the other.");
  private static final Field SAME_PROVINCE =
      Field.text(
          "same_province",
          "yes bila seprovinsi (batas sekarang).",
          "yes if of the same province (today's borders).");
  private static final Field SAME_ISLANDS =
      Field.text(
          "same_island_group",
          "yes bila dalam gugus pulau yang sama.",
          "yes if in the same island group.");
  private static final Field KILOMETRES =
      Field.integer(
          "kilometres",
          "km",
          "Jarak garis lurus antara titik tengah kedua daerah.",
          "Great-circle distance between the centroids.");

  /** Districts to learn from. */
  public static final Table PEERS =
      Table.keyFirst(
          "peers",
          "Daerah rujukan: pernah setingkat dan sejenis, lalu naik dan bertahan; paling banyak 10 per daerah dan edisi.",
          "Districts to learn from: once of the same level and type, then rose and kept it; at most 10 per district and edition.",
          List.of(DISTRICT_CODE, AS_OF, RANK),
          Field.integer(
              "standing_year",
              "year",
              "Edisi hasil terakhir yang diketahui dari daerah ini.",
              "Edition of the last known result of this district."),
          FROM_LEVEL.meaning(
              "Tingkat daerah ini, dan tingkat daerah rujukan sebelum naik; none berarti tanpa predikat.",
              "Level of this district, and of the peer before it rose; none means no predikat."),
          PEER_CODE,
          FROM_YEAR.meaning(
              "Edisi terakhir daerah rujukan pada tingkat itu.",
              "Last edition of the peer at that level."),
          TO_YEAR.meaning(
              "Edisi pertama sesudahnya yang hasilnya diketahui, pada tingkat lebih tinggi.",
              "First edition after it with a known result, at a higher level."),
          Field.integer(
              "unknown_between",
              "editions",
              "Edisi di antara keduanya yang hasilnya tidak diketahui.",
              "Editions between the two whose result is not known."),
          Field.text("to_level", "Tingkat yang dicapai.", "The level it reached."),
          Field.integer("rise", "levels", "Banyaknya tingkat naik.", "Levels it rose."),
          Field.text(
              "kept",
              "two_editions (dua edisi atau lebih) atau to_now (baru sampai edisi ini).",
              "two_editions (two or more) or to_now (only up to this edition)."),
          Field.integer(
              "kept_editions",
              "editions",
              "Hasil berturut-turut yang diketahui di atas tingkat awal, sejak naik.",
              "Known results in a row above the level it started from, since it rose."),
          Field.integer(
              "kept_until", "year", "Edisi hasil terakhir di antaranya.", "The last of these."),
          SIMILARITY,
          INFORMATION,
          Field.text(
              "recipe",
              "scores bila nilai sebelum dan sesudah naik ada; predikat_only bila hanya predikatnya.",
              "scores where scores before and after are known; predikat_only where only the predikat is."),
          Field.text("peer_level", "Tingkat terakhirnya.", "Its latest level."),
          Field.integer("peer_year", "year", "Edisi tingkat terakhir itu.", "Edition of that."),
          Field.text(
              "fell_later",
              "yes bila sesudah naik pernah turun; keterangannya di kolom berikut.",
              "yes if it fell at some time after it rose; see the columns that follow."),
          words("fell_from", "Tingkat sebelum turun terakhir.", "Level before the last fall."),
          count("fell_from_year", "Edisi sebelum turun.", "Edition before the fall."),
          words("fell_to", "Tingkat sesudah turun.", "Level after the fall."),
          count("fell_to_year", "Edisi sesudah turun.", "Edition after the fall."),
          SAME_PROVINCE,
          SAME_ISLANDS,
          KILOMETRES,
          SIMULATED);

  /** What came of each search. */
  public static final Table PEER_SEARCHES =
      Table.keyFirst(
          "peer_searches",
          "Hasil pencarian daerah rujukan per daerah dan edisi: berapa calon, dan mengapa tidak ada.",
          "What came of looking for peers, per district and edition: how many candidates, or why there are none.",
          List.of(DISTRICT_CODE, AS_OF),
          count(
              "standing_year",
              "Edisi hasil terakhir yang diketahui; kosong bila tidak ada.",
              "Edition of the last known result; empty if there is none."),
          words(
              "level", "Tingkatnya; kosong bila tidak diketahui.", "Its level; empty if unknown."),
          Field.integer(
              "candidates",
              "districts",
              "Daerah sejenis yang pernah setingkat, naik, dan bertahan.",
              "Districts of the type that once were of that level, rose and kept it."),
          OUTCOME.meaning(
              "found, level_unknown (tingkat tidak diketahui), highest_level, no_candidates, atau not_comparable (tidak ada peubah yang diketahui pada keduanya).",
              "found, level_unknown, highest_level, no_candidates or not_comparable (no variable known of both)."),
          SIMULATED);

  /** The weights of the distance. */
  public static final Table PEER_WEIGHTS =
      Table.keyFirst(
          "peer_weights",
          "Bobot tiap peubah profil dalam jarak Gower; peubah tanpa sebaran dalam kelompoknya berbobot 0.",
          "Weight of each variable of the profile in Gower's distance; a variable without spread in its group has weight 0.",
          List.of(
              Field.text(
                  "list",
                  "peers (daerah rujukan) atau similar (daerah serupa); dengan _with_simulated bila data simulasi ikut dibandingkan.",
                  "peers or similar (districts alike); with _with_simulated where simulated data are compared as well."),
              AS_OF,
              FROM_LEVEL.meaning(
                  "Tingkat kelompoknya; all untuk daerah serupa.",
                  "Level of the group; all for districts alike."),
              Field.text("type", "Kabupaten atau Kota.", "Kabupaten or Kota."),
              Field.text(
                  "variable",
                  "population (log10), previous_level, streak, level, klaster_0-6 (bagian nilai per klaster) atau total; yang bernilai disertai instrumen dan tahap.",
                  "population (log10), previous_level, streak, level, klaster_0-6 (share of the score by klaster) or total; scores with instrument and stage.")),
          number("weight", "", "Bobot yang ditetapkan.", "Weight as set."),
          number("weight_used", "", "Bobot yang dipakai.", "Weight as used."),
          Field.integer("units", "", "Profil dalam kelompok.", "Profiles in the group."));

  /** Districts alike. */
  public static final Table SIMILAR_DISTRICTS =
      Table.keyFirst(
          "similar_districts",
          "Daerah yang paling serupa sekarang, pada tingkat mana pun; paling banyak 10 per daerah, untuk edisi terakhir.",
          "Districts most alike now, of any level; at most 10 per district, for the latest edition.",
          List.of(DISTRICT_CODE, AS_OF, RANK),
          PEER_CODE.meaning("Kode daerah serupa.", "Code of the district alike."),
          words("peer_level", "Tingkat terakhirnya; kosong bila tidak diketahui.", "Its level."),
          SIMILARITY,
          INFORMATION,
          SAME_PROVINCE,
          SAME_ISLANDS,
          KILOMETRES,
          SIMULATED);

  private static final Field GROUPING =
      Field.text("grouping", "total, klaster atau indicator.", "total, klaster or indicator.");
  private static final Field GROUP_ITEM =
      Field.text(
          "group_item",
          "total, nomor klaster atau kunci indikator.",
          "total, number of the klaster or key of the indicator.");

  /** What a peer gained where. */
  public static final Table PEER_RECIPES =
      Table.keyFirst(
          "peer_recipes",
          "Resep: kenaikan nilai daerah rujukan saat naik, per klaster dan indikator, di samping ruang kenaikan daerah ini sekarang.",
          "Recipe: what the peer gained when it rose, by klaster and indicator, beside what this district still lacks now.",
          List.of(DISTRICT_CODE, AS_OF, PEER_CODE, GROUPING, GROUP_ITEM),
          FROM_YEAR.meaning("Edisi sebelum naik.", "Edition before the rise."),
          TO_YEAR.meaning("Edisi sesudah naik.", "Edition after the rise."),
          STAGE.meaning(
              "Tahap yang sama pada kedua edisi.", "The stage, the same at both editions."),
          INSTRUMENT
              .filled()
              .meaning(
                  "Instrumen yang sama pada kedua edisi.",
                  "The instrument, the same at both editions."),
          Field.score("gain", "Kenaikan nilai; negatif bila turun.", "Points gained; may be < 0."),
          Field.score(
                  "gap",
                  "Nilai yang masih dapat diraih daerah ini; kosong bila bobot atau nilainya tidak diketahui.",
                  "Points this district can still gain; empty where weights or its scores are unknown.")
              .optional(),
          SIMULATED);

  private static final Field BASIS =
      Field.text(
          "basis",
          "real (hanya data nyata) atau simulated (daerah dengan data simulasi); keduanya tidak dicampur.",
          "real (real data only) or simulated (districts with simulated data); the two are not mixed.");

  /** Whether peers resemble. */
  public static final Table PEER_BALANCE =
      Table.keyFirst(
          "peer_balance",
          "Keseimbangan: selisih rata-rata antara daerah dan rujukan pertamanya sebelum naik, di samping calon acak dari kelompok yang sama.",
          "Balance: mean difference between a district and its first peer before the rise, beside a random candidate of the same group.",
          List.of(
              BASIS,
              Field.text(
                  "variable",
                  "Peubah; two_editions_before dan kilometres tidak dipakai dalam jarak.",
                  "The variable; two_editions_before and kilometres are not part of the distance.")),
          Field.text("used", "yes bila dipakai dalam jarak.", "yes if it is part of the distance."),
          N.meaning(
              "Pasangan daerah dan edisi yang nilainya diketahui pada ketiganya.",
              "Districts and editions where it is known of all three."),
          number("peer_difference", "", "Selisih dengan rujukan.", "Difference to the peer."),
          number("random_difference", "", "Selisih dengan calon acak.", "To a random candidate."),
          share(
              "peer_nearer", "Bagian yang rujukannya lebih dekat.", "Share with the peer nearer."),
          share(
              "random_nearer", "Bagian yang acaknya lebih dekat.", "Share with the other nearer."),
          SEED,
          OUTCOME,
          SIMULATED);

  private static final Field STEPS_UP =
      Field.integer(
          "steps_up",
          "levels",
          "1 untuk tingkat berikutnya, 2 untuk satu tingkat di atasnya.",
          "1 for the next level, 2 for the one above it.");
  private static final Field TARGET =
      Field.text("target", "Tingkat yang dituju.", "The level aimed at.");

  /** What is missing to the next levels. */
  public static final Table GAPS =
      Table.keyFirst(
          "gaps",
          "Nilai yang kurang ke tingkat berikutnya menurut kedua bacaan rentang, dan target EM-nya; dari tahap terverifikasi terakhir. Nilai EM saja tidak menentukan tingkat.",
          "Points missing to the next levels in both readings of the bands, and the EM to aim at; from the last verified stage. An EM alone says nothing of a level.",
          List.of(DISTRICT_CODE, STEPS_UP),
          ScoreColumns.CYCLE_YEAR,
          STAGE,
          INSTRUMENT,
          ScoreColumns.SCORE.filled(),
          FROM_LEVEL.meaning(
              "Tingkat menurut rentang nilai; none di bawah 500.",
              "Level by the score bands; none below 500."),
          TARGET,
          Field.score(
              "bound",
              "Batas bawah tingkat itu; harus dilampaui kecuali bila termasuk.",
              "Where that level begins; to be exceeded unless it is included."),
          Field.text(
              "bound_included",
              "yes bila nilai tepat pada batas sudah cukup.",
              "yes if a score of exactly the bound is enough."),
          Field.score(
              "to_bound", "Nilai yang kurang sampai batas itu.", "Points missing to the bound."),
          Field.score(
              "to_printed",
              "Nilai yang kurang sampai bilangan bulat yang diumumkan; aman menurut kedua bacaan.",
              "Points missing to the whole number as published; safe in both readings."),
          Field.score(
                  "headroom",
                  "Nilai yang masih dapat diraih; kosong bila bobot atau indikatornya tidak diketahui.",
                  "Points that can still be gained; empty where weights or indicators are unknown.")
              .optional(),
          words(
              "within_reach",
              "yes bila ruangnya cukup; kosong bila tidak diketahui.",
              "yes if there is room enough; empty where not known."),
          count("smallest_set", "Indikator paling sedikit yang cukup.", "Fewest indicators."),
          count(
              "province_n", "Daerah seprovinsi dengan EM dan final.", "Districts of the province."),
          points(
              "province_loss", "Median nilai yang hilang dari EM ke final di provinsi.", "Median."),
          count("nation_n", "Daerah dengan EM dan final.", "Districts with EM and final."),
          points("nation_loss", "Median nilai yang hilang dari EM ke final.", "Median, nation."),
          points(
              "nation_loss_q3",
              "Tiga dari empat daerah kehilangan paling banyak sekian.",
              "Three in four districts lose at most so much."),
          points(
              "em_target_province",
              "Target EM = bilangan bulat yang diumumkan + median provinsi.",
              "EM to aim at = published whole number + median of the province."),
          points(
              "em_target_nation",
              "Target EM = bilangan bulat yang diumumkan + median nasional.",
              "EM to aim at = published whole number + median of the nation."),
          points(
              "em_target_safe",
              "Target EM yang aman = bilangan bulat yang diumumkan + kuartil ketiga nasional.",
              "Safe EM to aim at = published whole number + third quartile of the nation."),
          SIMULATED);

  /** Where points are left. */
  public static final Table GAP_ITEMS =
      Table.keyFirst(
          "gap_items",
          "Ruang kenaikan nilai per klaster, indikator dan OPD, dari lembar nilai yang sama dengan tabel gaps.",
          "Points left to be gained by klaster, indicator and office, from the same scores as the table of gaps.",
          List.of(
              DISTRICT_CODE,
              GROUPING.meaning("klaster, indicator atau opd.", "klaster, indicator or opd."),
              GROUP_ITEM.meaning(
                  "Nomor klaster, kunci indikator atau nama OPD; indikator beberapa OPD dihitung pada tiap OPD-nya.",
                  "Number of the klaster, key of the indicator or name of the office; an indicator of several offices counts for each.")),
          ScoreColumns.CYCLE_YEAR,
          STAGE,
          Field.score("headroom", "Nilai yang masih dapat diraih.", "Points left to be gained."),
          Field.score("blank", "Di antaranya dari indikator kosong.", "Of these, of blank ones."),
          Field.score(
              "max_score",
              "Nilai maksimum; dikurangi ruang kenaikan, sisanya yang sudah diraih.",
              "Maximum points; less the points left, they are those scored."),
          SIMULATED);

  /** Which indicators close a gap. */
  public static final Table GAP_SETS =
      Table.keyFirst(
          "gap_sets",
          "Kumpulan indikator yang menutup kekurangan sampai bilangan bulat yang diumumkan: yang paling sedikit, dan yang paling mungkin.",
          "Sets of indicators that close the gap to the published whole number: the smallest, and the most attainable.",
          List.of(
              DISTRICT_CODE,
              STEPS_UP,
              Field.text(
                  "kind",
                  "smallest (paling sedikit indikator) atau attainable (paling mungkin).",
                  "smallest (fewest indicators) or attainable (most attainable)."),
              RANK),
          ScoreColumns.INDICATOR,
          ScoreColumns.KLASTER,
          Field.score("gain", "Kenaikan yang diperlukan.", "Points to be gained."),
          Field.score("headroom", "Ruang kenaikannya.", "Points that can be gained."),
          Field.score("sum", "Jumlah sampai baris ini.", "Sum up to this row."),
          share(
              "attainability",
              "Bagian daerah sebanding yang pernah naik sebanyak itu dalam satu siklus; kosong bila tidak ada yang sebanding.",
              "Share of comparable districts that once gained as much in one cycle; empty if there are none."),
          share("interval_low", "Batas bawah selang Wilson 95 %.", "Lower Wilson limit."),
          share("interval_high", "Batas atas selang Wilson 95 %.", "Upper Wilson limit."),
          N.meaning("Daerah sebanding.", "Comparable districts."),
          share(
              "per_cycle",
              "Peluang dalam satu siklus: bagian pasangan siklus daerah sebanding dengan kenaikan sebanyak itu.",
              "Chance in one cycle: share of the pairs of cycles of comparable districts that gained as much."),
          share("per_cycle_low", "Batas bawah selang Wilson 95 %.", "Lower Wilson limit."),
          share("per_cycle_high", "Batas atas selang Wilson 95 %.", "Upper Wilson limit."),
          count(
              "per_cycle_n",
              "Pasangan siklus daerah sebanding.",
              "Pairs of cycles of comparable districts."),
          words(
              "comparable",
              "level (setingkat pada awalnya) atau all (semua, bila yang setingkat kurang dari 10).",
              "level (of the same level at first) or all (all, where fewer than 10 are)."),
          SIMULATED);

  /** Whether attainability holds. */
  public static final Table ATTAINABILITY_CALIBRATION =
      Table.keyFirst(
          "attainability_calibration",
          "Kalibrasi: peluang naik menurut siklus-siklus sebelumnya, di samping yang kemudian terjadi, per desil peluang.",
          "Calibration: the chance to gain by earlier cycles, beside what then happened, in tenths of the chance.",
          List.of(
              BASIS,
              Field.text(
                  "measure",
                  "once (pernah dalam suatu siklus) atau per_cycle (dalam satu siklus).",
                  "once (in any cycle) or per_cycle (in one cycle)."),
              Field.integer("tenth", "", "Desil peluang, 1-10.", "Tenth of the chance, 1-10.")),
          N.meaning(
              "Daerah, indikator, pasangan siklus dan kenaikan (1, 2, 5, 10 poin).",
              "Districts, indicators, pairs of cycles and gains (1, 2, 5, 10 points)."),
          share("predicted", "Rata-rata peluang menurut sebelumnya.", "Mean chance as predicted."),
          share("seen", "Bagian yang benar-benar naik sebanyak itu.", "Share that gained as much."),
          share("interval_low", "Batas bawah selang Wilson 95 %.", "Lower Wilson limit."),
          share("interval_high", "Batas atas selang Wilson 95 %.", "Upper Wilson limit."),
          OUTCOME,
          SIMULATED);

  private static Field points(String name, String id, String en) {
    return Field.score(name, id, en).optional();
  }

  /** All of them. */
  static final List<Table> ALL =
      List.of(
          PEERS,
          PEER_SEARCHES,
          PEER_WEIGHTS,
          SIMILAR_DISTRICTS,
          PEER_RECIPES,
          PEER_BALANCE,
          GAPS,
          GAP_ITEMS,
          GAP_SETS,
          ATTAINABILITY_CALIBRATION);
}
