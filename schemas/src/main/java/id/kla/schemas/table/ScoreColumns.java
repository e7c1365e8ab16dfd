package id.kla.schemas.table;

/** The columns of the tables about scores; a name is written here or in {@link Columns} only. */
public final class ScoreColumns {
  private ScoreColumns() {}

  // Whose score, of what.
  public static final Field CYCLE_YEAR =
      Field.integer(
          "cycle_year",
          "year",
          "Tahun siklus evaluasi; bukan selalu tahun penghargaan.",
          "Year of the evaluation cycle; not always that of the award.");
  public static final Field AWARD_YEAR_OF_CYCLE =
      Columns.AWARD_YEAR
          .optional()
          .meaning(
              "Tahun penghargaan siklus itu; kosong bila belum diketahui.",
              "Award year of that cycle; empty where not known yet.");
  public static final Field STAGE =
      Field.text(
          "stage",
          "Tahap penilaian: EM, VA, VL, final, atau terverifikasi (tahapnya tidak disebut).",
          "Stage of scoring: EM, VA, VL, final, or terverifikasi (verified, stage not named).");
  public static final Field FROM_STAGE =
      Field.text("from_stage", "Tahap awal.", "The earlier stage.");
  public static final Field TO_STAGE =
      Field.text("to_stage", "Tahap berikutnya yang nilainya ada.", "The next stage with a score.");
  public static final Field INSTRUMENT =
      Field.text(
              "instrument",
              "Versi instrumen menurut isi kiriman; kosong bila tidak dapat ditentukan.",
              "Version of the instrument by what was sent; empty where it cannot be told.")
          .optional();
  public static final Field KLASTER =
      Field.text(
          "klaster",
          "Nomor klaster: 0 kelembagaan, 1-5, 6 kecamatan dan desa/kelurahan.",
          "Number of the klaster: 0 institutions, 1-5, 6 kecamatan and villages.");
  public static final Field INDICATOR =
      Field.text(
          "indicator",
          "Kunci tetap indikator, sama di semua instrumen yang memuatnya.",
          "Stable key of the indicator, the same in all instruments that hold it.");
  public static final Field OPD =
      Field.text(
              "opd",
              "OPD yang bertanggung jawab, dipisah “; ”; kosong bila tidak disebut.",
              "Responsible offices, separated by \"; \"; empty where not named.")
          .optional();

  // How much.
  public static final Field SCORE =
      Field.score(
              "score",
              "Nilai; kosong berarti tidak diisi, bukan nol.",
              "Score; empty means not filled in, not zero.")
          .optional();
  public static final Field MAX_SCORE =
      Field.score(
              "max_score",
              "Nilai maksimum; kosong bila bobot instrumennya tidak diketahui.",
              "Maximum score; empty where the weights of the instrument are not known.")
          .optional();
  public static final Field COMPUTED_SCORE =
      Field.score(
              "computed_score",
              "Jumlah nilai indikatornya; kosong bila ada yang belum diisi atau tidak dikirim.",
              "Sum of its indicators; empty where one is blank or was not sent.")
          .optional();
  public static final Field STATED_SCORE =
      Field.score(
              "stated_score",
              "Jumlah yang dinyatakan pengirim atau sumber; kosong bila tidak ada.",
              "Total that the sender or source states; empty where there is none.")
          .optional();
  public static final Field LOSS =
      Field.score(
          "loss",
          "Nilai yang hilang dari tahap awal ke tahap berikutnya; negatif bila naik.",
          "Points lost from the earlier stage to the next; negative for a gain.");
  public static final Field ANSWERED =
      Field.integer(
              "answered",
              "questions",
              "Pertanyaan yang terjawab; kosong bila tidak disebut.",
              "Questions answered; empty where not said.")
          .optional();
  public static final Field REQUIRED =
      Field.integer(
              "required",
              "questions",
              "Pertanyaan yang harus dijawab; kosong bila tidak diketahui.",
              "Questions to be answered; empty where not known.")
          .optional();
  public static final Field EXPECTED_INDICATORS =
      Field.integer(
              "expected_indicators",
              "indicators",
              "Banyaknya indikator instrumen; kosong bila instrumennya tidak diketahui.",
              "Number of indicators of the instrument; empty where it is not known.")
          .optional();
  public static final Field SCORED_INDICATORS =
      Field.integer(
          "scored_indicators",
          "indicators",
          "Indikator yang nilainya diisi.",
          "Indicators with a score.");

  // When and how it was sent.
  public static final Field SUBMITTED_AT =
      Field.text(
              "submitted_at",
              "Waktu kirim seperti dinyatakan berkas (tahun-bulan-hari jam:menit); kosong bila tidak disebut.",
              "When it was sent, as the file states (year-month-day hour:minute); empty where not said.")
          .optional();
  public static final Field REVISION =
      Field.integer(
              "revision",
              "",
              "Nomor revisi seperti dinyatakan berkas; kosong bila tidak disebut.",
              "Number of the revision, as the file states; empty where not said.")
          .optional();

  // What follows from it.
  public static final Field BASIS =
      Field.text(
          "basis",
          "Asal nilai yang dipakai: computed (dijumlahkan dari indikator) atau stated (dinyatakan).",
          "Where the score that counts comes from: computed (summed from indicators) or stated.");
  public static final Field PROVISIONAL =
      Field.text(
          "provisional",
          "Predikat sementara menurut rentang nilai; none di bawah 500; unknown bila rentang siklus itu tidak diketahui.",
          "Provisional predikat by the score bands; none below 500; unknown where the bands of that cycle are not known.");
  public static final Field IN_HOLE =
      Field.text(
          "in_band_hole",
          "yes bila nilainya di celah antara dua rentang yang diumumkan, mis. 600,5.",
          "yes if the score lies between two published bands, such as 600.5.");
  public static final Field STATED_PREDIKAT =
      Field.text(
              "stated_predikat",
              "Predikat yang dinyatakan di samping nilai itu; kosong bila tidak ada.",
              "Predikat stated beside the score; empty where there is none.")
          .optional();
}
