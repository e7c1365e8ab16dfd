package id.kla.schemas.table;

/** The columns of the tables of a release; a name is written here and nowhere else. */
public final class Columns {
  private Columns() {}

  // Where and when.
  public static final Field DISTRICT_CODE =
      Field.text(
          "district_code",
          "Kode Kemendagri kabupaten/kota, mis. 16.03.",
          "Kemendagri code of the district, such as 16.03.");
  public static final Field PROVINCE_CODE =
      Field.text(
          "province_code",
          "Kode Kemendagri provinsi menurut batas sekarang.",
          "Kemendagri code of the province, in today's borders.");
  public static final Field PROVINCE_CODE_THEN =
      Field.text(
          "province_code_then",
          "Kode provinsi tempat daerah itu berada pada edisi tersebut.",
          "Code of the province the district belonged to at that edition.");
  public static final Field AWARD_YEAR =
      Field.integer(
          "award_year",
          "year",
          "Tahun penghargaan diberikan.",
          "Year in which the award was given.");
  public static final Field FROM_YEAR =
      Field.integer("from_year", "year", "Edisi awal.", "The earlier edition.");
  public static final Field TO_YEAR =
      Field.integer("to_year", "year", "Edisi berikutnya.", "The edition that follows it.");
  public static final Field GAP_YEARS =
      Field.integer(
          "gap_years",
          "years",
          "Jarak kedua edisi dalam tahun.",
          "Years between the two editions.");
  public static final Field SCOPE =
      Field.text("scope", "“nation” atau kode provinsi.", "\"nation\" or the code of a province.");

  // What was said.
  public static final Field PREDIKAT =
      Field.text(
              "predikat",
              "Pratama, Madya, Nindya, Utama atau KLA; kosong bila tingkatnya tidak diketahui.",
              "Pratama, Madya, Nindya, Utama or KLA; empty where the level is not known.")
          .optional();
  public static final Field PREDIKAT_TEXT =
      Field.text(
          "predikat_text",
          "Predikat seperti tertulis pada berkas.",
          "The predikat as the file writes it.");
  public static final Field EVIDENCE =
      Field.text(
          "evidence",
          "Mutu bukti: listed (daftar), stated (disebut), derived (disimpulkan), disputed (dipertentangkan).",
          "Grade of evidence: listed, stated, derived or disputed.");
  public static final Field REGION_TYPE =
      Field.text(
              "region_type",
              "Jenis daerah seperti tertulis pada berkas.",
              "Type of district as the file writes it.")
          .optional();
  public static final Field REGION_NAME =
      Field.text(
          "region_name",
          "Nama daerah seperti tertulis pada berkas.",
          "Name of the district as the file writes it.");
  public static final Field PROVINCE_NAME =
      Field.text(
              "province_name",
              "Nama provinsi seperti tertulis pada berkas.",
              "Name of the province as the file writes it.")
          .optional();
  public static final Field NAME_READ_AS =
      Field.text(
          "name_read_as",
          "Cara nama dikenali: exact, spelling, shortened, alias, former_name.",
          "How the name was recognised: exact, spelling, shortened, alias, former_name.");
  public static final Field SOURCE_PUBLISHER =
      Field.text("source_publisher", "Penerbit sumber.", "Publisher of the source.").optional();
  public static final Field SOURCE_URL =
      Field.text("source_url", "Tautan sumber.", "Link to the source.").optional();
  public static final Field SOURCE_KIND =
      Field.text(
              "source_kind",
              "Jenis sumber: daftar nasional, daftar provinsi, satu daerah.",
              "Kind of source: full list, province list, single district.")
          .optional();
  public static final Field NOTE =
      Field.text("note", "Catatan dari penghimpun data.", "Note by whoever collected it.")
          .optional();
  public static final Field SOURCE_FILE =
      Field.text("source_file", "Nama berkas di inbox.", "Name of the file in the inbox.");
  public static final Field SHEET =
      Field.text(
          "sheet",
          "Nama lembar pada buku kerja Excel; teks kosong untuk berkas tanpa lembar (CSV).",
          "Name of the sheet of a workbook; empty text for a file without sheets (CSV).");
  public static final Field SIMULATED =
      Field.text(
          "simulated",
          "yes bila berasal dari data simulasi, no bila data nyata.",
          "yes if it comes from simulated data, no if from real data.");
  public static final Field LINE =
      Field.integer(
          "line",
          "line",
          "Nomor baris pada berkas; baris pertama = 1.",
          "Line of the file; the first line is 1.");

  // What follows from it.
  public static final Field STATUS =
      Field.text(
          "status",
          "known (diketahui), disputed (dipertentangkan), level_unknown (penerima, tingkat tidak disebut).",
          "known, disputed or level_unknown (a recipient whose level is not given).");
  public static final Field CLAIM_COUNT =
      Field.integer(
          "claims",
          "claims",
          "Banyaknya klaim di balik hasil ini.",
          "Number of claims behind this result.");
  public static final Field DECIDED_BY =
      Field.text(
          "decided_by",
          "Cara hasil ditetapkan: single, agreement, better_evidence, none.",
          "How the result was decided: single, agreement, better_evidence, none.");
  public static final Field STANDING =
      Field.text(
          "standing",
          "Predikat, atau none, unknown, disputed, level_unknown, not_formed.",
          "A predikat, or none, unknown, disputed, level_unknown, not_formed.");
  public static final Field COUNT =
      Field.integer("count", "districts", "Banyaknya daerah.", "Number of districts.");
  public static final Field KNOWN =
      Field.integer(
          "known",
          "districts",
          "Daerah yang hasilnya diketahui (predikat atau tanpa predikat).",
          "Districts whose result is known (a predikat or none).");
  public static final Field EXISTING =
      Field.integer(
          "existing",
          "districts",
          "Daerah yang sudah terbentuk pada edisi itu.",
          "Districts that existed at that edition.");
  public static final Field SHARE_OF_EXISTING =
      Field.share(
          "share_of_existing",
          "Bagian dari semua daerah yang sudah terbentuk.",
          "Share of all districts that existed.");
  public static final Field SHARE_OF_KNOWN =
      Field.share(
              "share_of_known",
              "Bagian dari daerah yang hasilnya diketahui; kosong bila tidak berlaku.",
              "Share of the districts whose result is known; empty where it does not apply.")
          .optional();
  public static final Field OFFICIAL =
      Field.integer(
              "official",
              "districts",
              "Jumlah resmi yang diumumkan; kosong bila tidak diketahui.",
              "Official number as announced; empty where not known.")
          .optional();
  public static final Field COVERED =
      Field.integer(
          "covered",
          "districts",
          "Penerima yang namanya ada dalam klaim kita, tanpa klaim simulasi.",
          "Recipients whose names our claims hold, simulated claims left out.");
  public static final Field FROM_PREDIKAT =
      Field.text("from_predikat", "Predikat pada edisi awal.", "Predikat at the earlier edition.");
  public static final Field TO_PREDIKAT =
      Field.text(
          "to_predikat",
          "Predikat pada edisi berikutnya.",
          "Predikat at the edition that follows.");
  public static final Field FROM_STANDING =
      Field.text("from_standing", "Keadaan pada edisi awal.", "Standing at the earlier edition.");
  public static final Field TO_STANDING =
      Field.text(
          "to_standing", "Keadaan pada edisi berikutnya.", "Standing at the edition that follows.");
  public static final Field MOVE =
      Field.text(
          "move",
          "naik, turun, bertahan, masuk, keluar, atau tidak_terbanding.",
          "naik (up), turun (down), bertahan (stayed), masuk (entered), keluar (left) or tidak_terbanding (not comparable).");
  public static final Field STEPS =
      Field.integer(
              "steps",
              "levels",
              "Banyaknya tingkat naik (+) atau turun (−); kosong bila tidak terbanding.",
              "Levels up (+) or down (-); empty where not comparable.")
          .optional();
  public static final Field STARTERS =
      Field.integer(
          "starters",
          "districts",
          "Daerah yang berangkat dari predikat awal itu dengan kedua ujung diketahui.",
          "Districts that started from that predikat with both ends known.");
  public static final Field PROBABILITY =
      Field.share(
              "probability",
              "Peluang transisi = banyaknya / yang berangkat; kosong bila tidak ada yang berangkat.",
              "Probability of the transition = count / starters; empty where nobody started.")
          .optional();
  public static final Field INTERVAL_LOW =
      Field.share(
          "interval_low",
          "Batas bawah selang skor Wilson 95 %.",
          "Lower limit of the 95 % Wilson score interval.");
  public static final Field INTERVAL_HIGH =
      Field.share(
          "interval_high",
          "Batas atas selang skor Wilson 95 %.",
          "Upper limit of the 95 % Wilson score interval.");
  public static final Field PAIRS =
      Field.integer(
          "pairs",
          "districts",
          "Daerah dengan predikat diketahui pada kedua edisi.",
          "Districts with a known predikat at both editions.");

  // Facts and files.
  public static final Field NAME = Field.text("name", "Nama.", "Name.");
  public static final Field MEASURE =
      Field.text("measure", "Apa yang dihitung.", "What is counted.");
  public static final Field CERTAINTY =
      Field.text(
          "certainty",
          "Seberapa pasti, menurut penghimpun data.",
          "How certain, by whoever collected it.");
  public static final Field ITEM = Field.integer("item", "", "Nomor urut.", "Running number.");
  public static final Field NOTICE =
      Field.text("notice", "Kode pemberitahuan.", "Code of the notice.");
  public static final Field SEVERITY =
      Field.text("severity", "error, warning atau info.", "error, warning or info.");
  public static final Field COLUMN =
      Field.text(
              "column",
              "Judul kolom yang dimaksud; kosong bila bukan satu kolom.",
              "Title of the column that is meant; empty where it is not one column.")
          .optional();
  public static final Field VALUE =
      Field.text("value", "Isi yang terbaca.", "The text as it was read.").optional();
  public static final Field MESSAGE =
      Field.text(
          "message",
          "Apa yang salah dan apa yang harus dilakukan.",
          "What is wrong and what to do about it.");
  public static final Field ROW_TEXT =
      Field.text(
          "row_text",
          "Baris seperti tertulis pada berkas (dipotong pada 2.000 huruf).",
          "The row as the file writes it (cut at 2,000 characters).");
}
