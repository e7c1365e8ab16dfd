package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;
import static id.kla.schemas.table.ScoreColumns.*;
import static id.kla.schemas.table.TrendColumns.BORDERS;

import java.util.List;

/**
 * The tables about what districts and provinces send: scores by indicator, klaster and stage, the
 * answers behind them, and what does not fit together.
 */
public final class SubmissionTables {
  private SubmissionTables() {}

  /** One row per district, cycle, stage and indicator. */
  public static final Table INDICATOR_SCORES =
      Table.keyFirst(
          "indicator_scores",
          "Satu baris per daerah, siklus, tahap dan indikator: nilai yang berlaku, dari kiriman terakhir.",
          "One row per district, cycle, stage and indicator: the score that counts, of the last submission.",
          List.of(DISTRICT_CODE, CYCLE_YEAR, STAGE, INDICATOR),
          AWARD_YEAR_OF_CYCLE,
          INSTRUMENT,
          KLASTER,
          SCORE,
          MAX_SCORE,
          ANSWERED,
          REQUIRED,
          OPD,
          SUBMITTED_AT,
          REVISION,
          SIMULATED,
          SOURCE_FILE,
          SHEET,
          LINE);

  /** Scores of a stage or klaster that a file states, as it states them. */
  public static final Table STATED_SCORES =
      Table.keyFirst(
          "stated_scores",
          "Nilai satu tahap atau satu klaster seperti dinyatakan berkas, belum dicocokkan.",
          "Scores of a stage or a klaster as a file states them, not compared yet.",
          List.of(SOURCE_FILE, SHEET, LINE, ITEM),
          DISTRICT_CODE,
          CYCLE_YEAR,
          STAGE,
          new Field(
              "level",
              FieldType.TEXT,
              true,
              "",
              "total, nomor klaster, atau kunci indikator yang dijumlahkan dari pertanyaannya.",
              "total, number of a klaster, or key of an indicator."),
          SCORE,
          MAX_SCORE,
          STATED_PREDIKAT,
          SUBMITTED_AT,
          REVISION,
          SOURCE_PUBLISHER,
          SOURCE_URL,
          NOTE,
          SIMULATED);

  /** One row per district, cycle, stage and klaster. */
  public static final Table KLASTER_SCORES =
      Table.keyFirst(
          "klaster_scores",
          "Satu baris per daerah, siklus, tahap dan klaster: jumlah indikatornya di samping yang dinyatakan.",
          "One row per district, cycle, stage and klaster: the sum of its indicators beside what was stated.",
          List.of(DISTRICT_CODE, CYCLE_YEAR, STAGE, KLASTER),
          SCORE.meaning(
              "Nilai yang dipakai; kosong bila tidak dapat ditentukan.",
              "Score that counts; empty where it cannot be told."),
          COMPUTED_SCORE,
          STATED_SCORE,
          MAX_SCORE,
          EXPECTED_INDICATORS,
          SCORED_INDICATORS,
          SIMULATED);

  /** One row per district, cycle and stage. */
  public static final Table STAGE_SCORES =
      Table.keyFirst(
          "stage_scores",
          "Satu baris per daerah, siklus dan tahap: nilai total, asalnya, dan predikat sementara menurut rentang nilai.",
          "One row per district, cycle and stage: the total, where it comes from, and the provisional predikat by the bands.",
          List.of(DISTRICT_CODE, CYCLE_YEAR, STAGE),
          AWARD_YEAR_OF_CYCLE,
          INSTRUMENT,
          SCORE.meaning(
              "Nilai total yang dipakai; kosong bila belum lengkap.",
              "Total that counts; empty while incomplete."),
          BASIS.optional(),
          COMPUTED_SCORE,
          STATED_SCORE,
          MAX_SCORE,
          EXPECTED_INDICATORS,
          SCORED_INDICATORS,
          PROVISIONAL.optional(),
          IN_HOLE,
          STATED_PREDIKAT,
          SIMULATED,
          SOURCE_FILE,
          SHEET,
          LINE);

  /** What is lost from one stage to the next. */
  public static final Table STAGE_LOSSES =
      Table.keyFirst(
          "stage_losses",
          "Selisih nilai antara satu tahap dan tahap berikutnya yang nilainya ada, per daerah dan siklus.",
          "Points lost between one stage and the next that has a score, per district and cycle.",
          List.of(DISTRICT_CODE, CYCLE_YEAR, FROM_STAGE),
          TO_STAGE,
          LOSS,
          SIMULATED);

  /** What all districts of a scope lost from one stage to the next. */
  public static final Table STAGE_LOSS_SUMMARY =
      Table.keyFirst(
          "stage_loss_summary",
          "Sebaran selisih nilai antartahap per siklus, nasional dan per provinsi: n, terkecil, kuartil, terbesar.",
          "Spread of the points lost between stages per cycle, nation and provinces: n, least, quartiles, greatest.",
          List.of(SCOPE, BORDERS, CYCLE_YEAR, FROM_STAGE, TO_STAGE),
          Field.integer(
              "n",
              "districts",
              "Daerah yang nilainya ada pada kedua tahap.",
              "Districts with a score at both stages."),
          Field.score("least", "Selisih terkecil.", "Least loss."),
          Field.score(
              "q1",
              "Kuartil pertama (interpolasi lurus di antara dua nilai berurutan).",
              "First quartile (linear interpolation between two values in order)."),
          Field.score("median", "Median.", "Median."),
          Field.score("q3", "Kuartil ketiga.", "Third quartile."),
          Field.score("greatest", "Selisih terbesar.", "Greatest loss."),
          SIMULATED);

  /** Totals that were stated, held against what they are the total of. */
  public static final Table SCORE_CHECKS =
      Table.keyFirst(
          "score_checks",
          "Setiap jumlah yang dinyatakan, dicocokkan dengan yang dijumlahkan; tiap tingkat sendiri-sendiri.",
          "Every stated total held against the sum of what it is the total of; each level by itself.",
          List.of(
              DISTRICT_CODE,
              CYCLE_YEAR,
              STAGE,
              new Field(
                  "level",
                  FieldType.TEXT,
                  true,
                  "",
                  "total, nomor klaster, atau kunci indikator.",
                  "total, number of a klaster, or key of an indicator."),
              new Field(
                  "compared",
                  FieldType.TEXT,
                  true,
                  "",
                  "Apa yang dicocokkan: score atau max, dengan jumlah indikator, klaster, atau pertanyaan.",
                  "What is compared: score or max, with the sum of indicators, klaster or questions.")),
          Field.score("stated", "Yang dinyatakan.", "As stated."),
          Field.score("summed", "Yang dijumlahkan.", "As summed."),
          Field.score("difference", "Selisih: dinyatakan − dijumlahkan.", "Stated minus summed."),
          new Field(
              "agrees",
              FieldType.TEXT,
              true,
              "",
              "yes bila selisihnya tidak melebihi pembulatan, selain itu no.",
              "yes if the difference can come from rounding, otherwise no."),
          SIMULATED);

  /** Questions as a district's recap lists them. */
  public static final Table ANSWERS =
      Table.keyFirst(
          "answers",
          "Satu baris per daerah, siklus dan pertanyaan: terjawab atau belum, menurut rekap daerah.",
          "One row per district, cycle and question: answered or not, by the recap of the district.",
          List.of(DISTRICT_CODE, CYCLE_YEAR, INDICATOR, ITEM),
          KLASTER,
          new Field("question", FieldType.TEXT, true, "", "Pertanyaan.", "The question."),
          new Field(
              "status",
              FieldType.TEXT,
              true,
              "",
              "terisi atau belum.",
              "terisi (answered) or belum (not yet)."),
          new Field(
              "verification",
              FieldType.TEXT,
              false,
              "",
              "menunggu, disetujui atau ditolak; kosong bila belum ada.",
              "menunggu (waiting), disetujui (accepted) or ditolak (refused); empty if none yet."),
          new Field(
              "content",
              FieldType.TEXT,
              false,
              "",
              "Isi jawaban atau nama berkas; kosong bila tidak ada.",
              "The answer or the name of its file; empty if none."),
          OPD,
          SUBMITTED_AT.meaning(
              "Waktu terakhir diperbarui; kosong bila tidak disebut.",
              "When it was last changed; empty where not said."),
          SIMULATED,
          SOURCE_FILE,
          SHEET,
          LINE);

  /** How much of the instrument was answered, and what is at stake. */
  public static final Table COMPLETENESS =
      Table.keyFirst(
          "completeness",
          "Kelengkapan kiriman per OPD, per klaster, per blok kecamatan/desa dan seluruhnya: terjawab, seharusnya, dan nilai yang dipertaruhkan.",
          "Completeness of a submission by office, by klaster, by block of kecamatan/desa and in all: answered, required and points at stake.",
          List.of(
              DISTRICT_CODE,
              CYCLE_YEAR,
              STAGE,
              new Field(
                  "grouping",
                  FieldType.TEXT,
                  true,
                  "",
                  "total, klaster, block atau opd.",
                  "total, klaster, block or opd."),
              new Field(
                  "group_name",
                  FieldType.TEXT,
                  true,
                  "",
                  "Nama OPD, nomor klaster, blok (kabupaten_kota, kecamatan, desa_kelurahan), atau total.",
                  "Name of the office, number of the klaster, block (kabupaten_kota, kecamatan, desa_kelurahan), or total.")),
          ANSWERED,
          REQUIRED,
          Field.score(
                  "answered_max",
                  "Nilai maksimum indikator yang diisi; kosong bila bobot tidak diketahui.",
                  "Maximum points of indicators with a score; empty where weights are not known.")
              .optional(),
          Field.score(
                  "blank_max",
                  "Nilai maksimum indikator yang kosong; kosong bila bobot tidak diketahui.",
                  "Maximum points of blank indicators; empty where weights are not known.")
              .optional(),
          new Field(
              "blank_indicators",
              FieldType.INTEGER,
              true,
              "indicators",
              "Indikator yang kosong atau tidak dikirim.",
              "Indicators that are blank or were not sent."),
          SIMULATED);

  /** The provisional predikat beside the awarded one. */
  public static final Table PREDIKAT_CHECKS =
      Table.keyFirst(
          "predikat_checks",
          "Predikat sementara dari tahap verifikasi terakhir di samping predikat yang diberikan; keduanya disimpan terpisah.",
          "The provisional predikat of the last verified stage beside the awarded one; both are kept apart.",
          List.of(DISTRICT_CODE, CYCLE_YEAR),
          AWARD_YEAR_OF_CYCLE,
          STAGE,
          SCORE,
          PROVISIONAL,
          new Field(
              "awarded",
              FieldType.TEXT,
              true,
              "",
              "Keadaan pada edisi itu menurut hasil terbitan; unknown bila tidak diketahui.",
              "Standing at that edition by published results; unknown where not known."),
          new Field(
              "outcome",
              FieldType.TEXT,
              true,
              "",
              "agree, differ, in_band_hole (nilai di celah rentang), atau cannot_say.",
              "agree, differ, in_band_hole (score between two bands) or cannot_say."),
          new Field(
              "entry_rule",
              FieldType.TEXT,
              true,
              "",
              "met, not_met (EM tidak di atas 500 tetapi diverifikasi), atau cannot_say.",
              "met, not_met (EM not above 500, yet verified) or cannot_say."),
          SIMULATED);

  /** How many districts reached which step. */
  public static final Table FUNNEL =
      Table.keyFirst(
          "funnel",
          "Corong daerah per siklus: ada, ikut, EM di atas 500, diverifikasi, diberi predikat; nasional dan per provinsi.",
          "Funnel of districts per cycle: exist, took part, EM above 500, verified, awarded; nation and provinces.",
          List.of(
              SCOPE,
              BORDERS,
              CYCLE_YEAR,
              new Field(
                  "step",
                  FieldType.TEXT,
                  true,
                  "",
                  "exist, took_part, above_500, verified atau awarded.",
                  "exist, took_part, above_500, verified or awarded.")),
          COUNT
              .optional()
              .meaning(
                  "Banyaknya daerah menurut kiriman dan hasil; kosong bila tidak diketahui.",
                  "Districts by submissions and results; empty where not known."),
          OFFICIAL,
          SIMULATED);

  /** All of them. */
  static final List<Table> ALL =
      List.of(
          INDICATOR_SCORES,
          STATED_SCORES,
          KLASTER_SCORES,
          STAGE_SCORES,
          STAGE_LOSSES,
          STAGE_LOSS_SUMMARY,
          SCORE_CHECKS,
          ANSWERS,
          COMPLETENESS,
          PREDIKAT_CHECKS,
          FUNNEL);
}
