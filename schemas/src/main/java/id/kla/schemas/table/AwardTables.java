package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;

import java.util.List;

/**
 * The tables about awards as published: claims, results, and where sources contradict each other.
 */
public final class AwardTables {
  private AwardTables() {}

  /** One row per accepted row of a list of published results. */
  public static final Table CLAIMS =
      Table.inOrder(
          "claims",
          "Satu baris per baris hasil terbitan yang diterima: siapa dikabarkan memegang predikat apa, pada tahun mana, menurut siapa.",
          "One row per accepted row of published results: who was reported to hold which predikat, in which year, by whom.",
          List.of(DISTRICT_CODE, AWARD_YEAR, SOURCE_FILE, SHEET, LINE),
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
          SHEET,
          LINE,
          SOURCE_KIND,
          PREDIKAT_TEXT,
          NAME_READ_AS,
          NOTE,
          SIMULATED);

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
          DECIDED_BY,
          SIMULATED);

  /** Districts that a source says received nothing. */
  public static final Table NON_RECIPIENTS =
      Table.keyFirst(
          "non_recipients",
          "Daerah yang menurut suatu sumber tidak menerima predikat pada edisi itu.",
          "Districts that a source says received no predikat at that edition.",
          List.of(DISTRICT_CODE, AWARD_YEAR, SOURCE_FILE, SHEET, LINE),
          SOURCE_PUBLISHER,
          SOURCE_URL,
          NOTE,
          SIMULATED);

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
              SHEET,
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
          COUNT.meaning(
              "Penerima yang ada dalam klaim; klaim simulasi hanya dihitung untuk daftar simulasi.",
              "Recipients that the claims hold; simulated claims count for simulated lists alone."),
          new Field(
              "holds",
              FieldType.TEXT,
              true,
              "",
              "yes bila klaim memuat semuanya; no bila kurang dari yang disebut, sehingga ketiadaan tidak berarti apa-apa.",
              "yes if the claims hold all of them; no if fewer than stated, so that absence means nothing."),
          NOTE,
          SIMULATED);

  /** Where sources contradict each other or themselves. */
  public static final Table CONTRADICTIONS =
      Table.keyFirst(
          "contradictions",
          "Pertentangan yang ditemukan: klaim lawan klaim, daftar lebih pendek dari jumlahnya, jumlah yang tidak cocok, daftar Provila yang tidak cocok dengan hasil daerahnya.",
          "Contradictions found: claims against claims, lists shorter than their totals, totals that do not add up, lists of Provila that do not agree with the results of districts.",
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
              "Source of the other."),
          SIMULATED.meaning(
              "yes bila salah satu klaim atau berkas di baliknya simulasi; selain itu no.",
              "yes if one of the claims or files behind it is simulated; otherwise no."));

  /** All of them. */
  static final List<Table> ALL =
      List.of(CLAIMS, RESULTS, NON_RECIPIENTS, COMPLETE_LISTS, CONTRADICTIONS);
}
