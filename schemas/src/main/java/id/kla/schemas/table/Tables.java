package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;

import java.util.List;

/** The tables of a release. */
public final class Tables {
  private Tables() {}

  /** One row per accepted row of a list of published results. */
  public static final Table CLAIMS =
      Table.inOrder(
          "claims",
          "Satu baris per baris hasil terbitan yang diterima: siapa dikabarkan memegang predikat apa, pada tahun mana, menurut siapa.",
          "One row per accepted row of published results: who was reported to hold which predikat, in which year, by whom.",
          List.of(DISTRICT_CODE, AWARD_YEAR, SOURCE_FILE, LINE),
          DISTRICT_CODE,
          AWARD_YEAR,
          PREDIKAT,
          EVIDENCE,
          REGION_TYPE,
          REGION_NAME,
          PROVINCE_NAME,
          SOURCE_PUBLISHER,
          SOURCE_URL,
          SOURCE_FILE,
          LINE,
          SOURCE_KIND,
          PREDIKAT_TEXT,
          NAME_READ_AS,
          NOTE);

  /** One row per district and edition with a claim. */
  public static final Table RESULTS =
      Table.keyFirst(
          "results",
          "Satu baris per daerah dan edisi, disusun dari klaimnya.",
          "One row per district and edition, made from its claims.",
          List.of(DISTRICT_CODE, AWARD_YEAR),
          PREDIKAT,
          STATUS,
          CLAIM_COUNT,
          DECIDED_BY);

  /** Districts that a source says received nothing. */
  public static final Table NON_RECIPIENTS =
      Table.keyFirst(
          "non_recipients",
          "Daerah yang menurut suatu sumber tidak menerima predikat pada edisi itu.",
          "Districts that a source says received no predikat at that edition.",
          List.of(DISTRICT_CODE, AWARD_YEAR, SOURCE_FILE, LINE),
          SOURCE_PUBLISHER,
          SOURCE_URL,
          NOTE);

  /** For which editions and provinces the claims hold every recipient. */
  public static final Table COMPLETE_LISTS =
      Table.keyFirst(
          "complete_lists",
          "Edisi dan provinsi yang semua penerimanya (atau semua penerima satu predikat) dinyatakan ada dalam klaim.",
          "Editions and provinces for which the claims are said to hold every recipient (or every one of a predikat).",
          List.of(
              PROVINCE_CODE.meaning(
                  "Kode Kemendagri provinsi.", "Kemendagri code of the province."),
              AWARD_YEAR,
              SOURCE_FILE,
              LINE),
          PREDIKAT.meaning(
              "Predikat yang daftarnya lengkap; kosong: semua predikat.",
              "Predikat whose list is complete; empty: all of them."),
          new Field(
              "stated_recipients",
              FieldType.INTEGER,
              false,
              "districts",
              "Banyaknya penerima menurut sumber.",
              "Number of recipients that the source states."),
          COUNT.meaning("Penerima yang ada dalam klaim.", "Recipients that the claims hold."),
          new Field(
              "holds",
              FieldType.TEXT,
              true,
              "",
              "yes bila klaim memuat semuanya; no bila kurang dari yang disebut, sehingga ketiadaan tidak berarti apa-apa.",
              "yes if the claims hold all of them; no if fewer than stated, so that absence means nothing."),
          NOTE);

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
          CLAIM_COUNT);

  /** Counts of each standing. */
  public static final Table SHARES =
      Table.keyFirst(
          "shares",
          "Banyaknya daerah per keadaan, per edisi, untuk nasional dan tiap provinsi, dengan penyebutnya.",
          "Number of districts per standing and edition, for the nation and each province, with denominators.",
          List.of(SCOPE, AWARD_YEAR, STANDING),
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

  /** Where sources contradict each other or themselves. */
  public static final Table CONTRADICTIONS =
      Table.keyFirst(
          "contradictions",
          "Pertentangan yang ditemukan: klaim lawan klaim, daftar lebih pendek dari jumlahnya, jumlah yang tidak cocok.",
          "Contradictions found: claims against claims, lists shorter than their totals, totals that do not add up.",
          List.of(
              AWARD_YEAR,
              new Field(
                  "kind",
                  FieldType.TEXT,
                  true,
                  "",
                  "Jenis pertentangan.",
                  "Kind of contradiction."),
              new Field(
                  "subject",
                  FieldType.TEXT,
                  true,
                  "",
                  "Kode daerah, kode provinsi, atau nation.",
                  "District code, province code, or nation."),
              ITEM),
          new Field(
              "one_says", FieldType.TEXT, true, "", "Yang satu menyatakan.", "What one says."),
          new Field(
              "other_says",
              FieldType.TEXT,
              true,
              "",
              "Yang lain menyatakan.",
              "What the other says."),
          new Field(
              "treatment",
              FieldType.TEXT,
              true,
              "",
              "Bagaimana diperlakukan.",
              "How it is treated."),
          new Field(
              "one_source",
              FieldType.TEXT,
              true,
              "",
              "Sumber yang satu: penerbit atau tautan, dan berkas:baris bila dari inbox.",
              "Source of the one: publisher or link, and file:line if from the inbox."),
          new Field(
              "other_source",
              FieldType.TEXT,
              true,
              "",
              "Sumber yang lain.",
              "Source of the other."));

  /** Rows that were refused. */
  public static final Table REJECTS =
      Table.inOrder(
          "rejects",
          "Baris yang ditolak, masing-masing dengan sebab pertamanya; semua sebab ada di notices.",
          "Rows that were refused, each with its first reason; all reasons are in notices.",
          List.of(SOURCE_FILE, LINE),
          NOTICE,
          SEVERITY,
          SOURCE_FILE,
          LINE,
          COLUMN,
          VALUE,
          MESSAGE,
          ROW_TEXT);

  /** Rows that say what another row says already. */
  public static final Table SUPERSEDED =
      Table.inOrder(
          "superseded",
          "Baris yang digantikan baris lain, sehingga tidak dihitung dua kali.",
          "Rows replaced by another row, so that they do not count twice.",
          List.of(SOURCE_FILE, LINE),
          NOTICE,
          SOURCE_FILE,
          LINE,
          new Field(
              "kept_file",
              FieldType.TEXT,
              true,
              "",
              "Berkas yang memuat baris yang dihitung.",
              "File with the row that counts."),
          new Field(
              "kept_line",
              FieldType.INTEGER,
              true,
              "line",
              "Nomor baris yang dihitung.",
              "Line that counts."),
          VALUE.meaning(
              "Isi baris: daerah, tahun, predikat.", "The row: district, year, predikat."));

  /** Everything there is to say to the senders. */
  public static final Table NOTICES =
      Table.inOrder(
          "notices",
          "Semua pemberitahuan tentang berkas dan barisnya.",
          "All notices about the files and their rows.",
          List.of(SOURCE_FILE, ITEM),
          NOTICE,
          SEVERITY,
          SOURCE_FILE,
          LINE.optional(),
          COLUMN,
          VALUE,
          MESSAGE,
          ITEM);

  /** The files that came in and what became of their rows. */
  public static final Table INPUTS =
      Table.keyFirst(
          "inputs",
          "Berkas yang masuk: dibaca = diterima + ditolak + digantikan.",
          "Files that came in: read = accepted + rejected + superseded.",
          List.of(SOURCE_FILE),
          new Field(
              "layout",
              FieldType.TEXT,
              false,
              "",
              "Susunan kolom yang dikenali; kosong bila tidak ada.",
              "Layout that was recognised; empty if none."),
          new Field(
              "sha256",
              FieldType.TEXT,
              false,
              "",
              "Sidik jari isi berkas; kosong bila tidak dapat dibaca.",
              "Fingerprint of the content; empty if it could not be read."),
          new Field(
              "bytes",
              FieldType.INTEGER,
              false,
              "bytes",
              "Besar berkas; kosong bila tidak dapat dibaca.",
              "Size of the file; empty if it could not be read."),
          rows("rows_read", "Baris data yang dibaca.", "Rows of data that were read."),
          rows("accepted", "Baris yang diterima.", "Rows that were accepted."),
          rows("rejected", "Baris yang ditolak.", "Rows that were refused."),
          rows("superseded", "Baris yang digantikan baris lain.", "Rows replaced by another row."));

  /** Official totals as announced. */
  public static final Table OFFICIAL_TOTALS =
      Table.keyFirst(
          "official_totals",
          "Jumlah resmi seperti diumumkan, dengan sumbernya; yang bertentangan disimpan berdampingan.",
          "Official totals as announced, with their sources; conflicting ones are kept side by side.",
          List.of(AWARD_YEAR, MEASURE),
          COUNT
              .optional()
              .meaning(
                  "Jumlahnya; kosong bila tidak diketahui.", "The number; empty where not known."),
          CERTAINTY,
          SOURCE_URL.meaning(
              "Tautan sumber; kosong bila tidak ada.",
              "Link to the source; empty if there is none."));

  /** Provinces announced as child-friendly or on the way to it. */
  public static final Table PROVILA =
      Table.keyFirst(
          "provila",
          "Provinsi yang diumumkan sebagai Provila, Pelopor atau Penggerak.",
          "Provinces announced as Provila, Pelopor or Penggerak.",
          List.of(
              PROVINCE_CODE,
              AWARD_YEAR,
              new Field(
                  "award",
                  FieldType.TEXT,
                  true,
                  "",
                  "Provila, Pelopor atau Penggerak.",
                  "Provila, Pelopor or Penggerak.")),
          SOURCE_URL);

  /** The districts of today. */
  public static final Table DISTRICTS =
      Table.keyFirst(
          "districts",
          "Kabupaten/kota yang ada sekarang.",
          "The districts of today.",
          List.of(DISTRICT_CODE),
          new Field(
              "bps_code",
              FieldType.TEXT,
              false,
              "",
              "Kode BPS; kosong bila tidak diketahui.",
              "BPS code; empty where not known."),
          new Field("type", FieldType.TEXT, true, "", "Kabupaten atau Kota.", "Kabupaten or Kota."),
          NAME,
          PROVINCE_CODE,
          new Field(
              "established_year",
              FieldType.INTEGER,
              false,
              "year",
              "Tahun dibentuk bila sejak 2007; kosong bila lebih dahulu.",
              "Year of formation if since 2007; empty if before."),
          new Field(
              "population",
              FieldType.INTEGER,
              false,
              "persons",
              "Penduduk (Dukcapil, semester II 2024).",
              "Population (Dukcapil, second half of 2024)."));

  /** The provinces of today. */
  public static final Table PROVINCES =
      Table.keyFirst(
          "provinces",
          "Provinsi yang ada sekarang.",
          "The provinces of today.",
          List.of(PROVINCE_CODE),
          NAME,
          new Field("island_group", FieldType.TEXT, true, "", "Gugus pulau.", "Island group."));

  /** The calendar years of the programme. */
  public static final Table EDITIONS =
      Table.keyFirst(
          "editions",
          "Tahun-tahun program: ada penghargaan atau tidak.",
          "The years of the programme: whether awards were held.",
          List.of(AWARD_YEAR),
          new Field("held", FieldType.TEXT, true, "", "yes atau no.", "yes or no."),
          new Field(
              "awarded_on",
              FieldType.TEXT,
              false,
              "",
              "Tanggal penghargaan (tahun-bulan-hari); kosong bila tidak diketahui atau tidak ada.",
              "Day of the ceremony (year-month-day); empty where unknown or none."),
          NOTE,
          SOURCE_URL);

  /** All tables of a release, in the order in which they are made. */
  public static final List<Table> ALL =
      List.of(
          INPUTS,
          CLAIMS,
          NON_RECIPIENTS,
          COMPLETE_LISTS,
          REJECTS,
          SUPERSEDED,
          NOTICES,
          RESULTS,
          TRAJECTORIES,
          SHARES,
          COVERAGE,
          MOVES,
          TRANSITIONS,
          TRANSITION_PAIRS,
          CONTRADICTIONS,
          OFFICIAL_TOTALS,
          PROVILA,
          DISTRICTS,
          PROVINCES,
          EDITIONS);

  private static Field rows(String name, String id, String en) {
    return new Field(name, FieldType.INTEGER, true, "rows", id, en);
  }

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
