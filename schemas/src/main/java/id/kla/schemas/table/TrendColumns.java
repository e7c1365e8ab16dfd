package id.kla.schemas.table;

/**
 * The columns of the tables of trend statistics; a name is written here, in {@link Columns} or in
 * {@link ScoreColumns} only.
 */
public final class TrendColumns {
  private TrendColumns() {}

  // Of whom, when, of which level.
  public static final Field SCOPE_KIND =
      Field.text(
          "scope_kind",
          "nation, province, island_group atau type.",
          "nation, province, island_group or type.");
  public static final Field SCOPE_CODE =
      Columns.SCOPE.meaning(
          "“nation”, kode provinsi, nama kelompok pulau, atau Kabupaten/Kota.",
          "\"nation\", the code of a province, the name of an island group, or Kabupaten/Kota.");
  public static final Field BORDERS =
      Field.text(
          "borders",
          "then (batas pada edisi itu; untuk pasangan edisi: pada edisi awalnya), today (batas sekarang), atau any bila batas tidak berpengaruh.",
          "then (borders at that edition; of a pair of editions, at the earlier one), today, or any where borders do not matter.");
  public static final Field AT_LEAST =
      Field.text(
          "at_least",
          "Tingkat terendah yang dihitung, ke atas.",
          "The lowest level that is counted, upwards.");
  public static final Field FROM_LEVEL =
      Field.text(
          "from_level",
          "Tingkat awal; none berarti ikut tetapi tanpa predikat.",
          "Earlier level; none means took part without a predikat.");
  public static final Field TO_LEVEL =
      Field.text(
          "to_level",
          "Tingkat berikutnya; none berarti ikut tetapi tanpa predikat.",
          "Later level; none means took part without a predikat.");
  public static final Field CLOCK =
      Field.text(
          "clock",
          "edition (per edisi, berapa pun jarak tahunnya) atau year (per tahun).",
          "edition (per edition, whatever the years between) or year (per year).");
  public static final Field POOLED =
      Field.text(
          "pooled",
          "yes bila semua pasangan edisi digabung, selain itu no.",
          "yes if all pairs of editions are put together, otherwise no.");
  public static final Field GAP_OR_NONE =
      Columns.GAP_YEARS
          .optional()
          .meaning(
              "Jarak kedua edisi dalam tahun; kosong untuk gabungan.",
              "Years between the two editions; empty where pooled.");

  // How many.
  public static final Field PAIRS =
      Columns.PAIRS.meaning(
          "Pasangan dengan tingkat diketahui pada kedua edisi.",
          "Pairs of editions with a known level at both ends.");
  public static final Field DROPPED =
      Field.integer(
          "dropped",
          "pairs",
          "Pasangan yang gugur karena salah satu ujungnya bukan tingkat yang diketahui.",
          "Pairs dropped because one end is not a known level.");
  public static final Field N =
      Field.integer("n", "", "Banyaknya pengamatan.", "Number of observations.");
  public static final Field DRAWS =
      count("draws", "Banyaknya pengacakan; kosong bila tanpa pengacakan.", "Number of draws.");
  public static final Field SEED =
      count("seed", "Benih pengacakan; kosong bila tanpa pengacakan.", "Seed of the draws.");

  // Tests and methods.
  public static final Field TEST = Field.text("test", "Uji yang dipakai.", "The test.");
  public static final Field METHOD =
      Field.text("method", "kaplan_meier atau turnbull.", "kaplan_meier or turnbull.");
  public static final Field GROUPS =
      Field.integer("groups", "groups", "Kelompok yang punya data.", "Groups with data.");
  public static final Field EDITIONS = words("editions", "Edisi yang dipakai.", "Editions used.");
  public static final Field STATISTIC =
      number("statistic", "", "z, atau S dari Mann-Kendall.", "z, or S of Mann-Kendall.");
  public static final Field CHI_SQUARE = number("chi_square", "", "Khi-kuadrat.", "Chi-square.");
  public static final Field LIKELIHOOD_RATIO =
      number("likelihood_ratio", "", "Rasio kemungkinan.", "Likelihood ratio.");
  public static final Field DEGREES_OF_FREEDOM =
      count("degrees_of_freedom", "Derajat bebas.", "Degrees of freedom.");
  public static final Field P_BY =
      words(
          "p_by",
          "chi_square, atau permutation bila terlalu banyak sel berharapan kecil.",
          "chi_square, or permutation where too many expected counts are small.");
  public static final Field LEFT_OUT =
      words("left_out", "Tingkat yang tidak ikut diuji.", "Levels left out of the test.");

  // Figures that many tables have.
  public static final Field P =
      Field.share(
              "p",
              "Nilai p dua sisi; kosong bila tidak dapat ditentukan.",
              "Two-sided p-value; empty where there is none.")
          .optional();
  public static final Field SMALLEST_P =
      Field.share(
              "smallest_p",
              "Nilai p terkecil yang mungkin dengan n sebanyak ini; kosong bila tidak berlaku.",
              "Smallest p-value that is possible with this n; empty where it does not apply.")
          .optional();
  public static final Field OUTCOME =
      Field.text(
          "outcome",
          "estimated, atau mengapa tidak ada angkanya.",
          "estimated, or why there is no figure.");
  public static final Field ARROW =
      Field.text(
              "arrow",
              "up atau down bila syarat minimum panah tren terpenuhi; selain itu kosong.",
              "up or down if the minimum rule for a trend arrow is met; otherwise empty.")
          .optional();
  public static final Field ARROW_REASON =
      Field.text(
              "arrow_reason",
              "Mengapa tidak ada panah: too_few_editions, coverage_low, territory_changed, constant, not_confirmed atau not_significant.",
              "Why there is no arrow: too_few_editions, coverage_low, territory_changed, constant, not_confirmed or not_significant.")
          .optional();
  public static final Field LOW = share("interval_low", "Batas bawah selang.", "Lower limit.");
  public static final Field HIGH = share("interval_high", "Batas atas selang.", "Upper limit.");

  /** A share that may be null. */
  static Field share(String name, String id, String en) {
    return Field.share(name, id, en).optional();
  }

  /** A number that may be null. */
  static Field number(String name, String unit, String id, String en) {
    return Field.decimal(name, unit, id, en).optional();
  }

  /** A count that may be null. */
  static Field count(String name, String id, String en) {
    return Field.integer(name, "", id, en).optional();
  }

  /** A text that may be null. */
  static Field words(String name, String id, String en) {
    return Field.text(name, id, en).optional();
  }
}
