package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;

import java.util.List;

/** The tables behind the letters to those who sent files: whose rows came in, and what to say. */
public final class SenderTables {
  private SenderTables() {}

  /** Whose rows these are. */
  public static final Field REGION_CODE =
      Field.text(
          "region_code",
          "Kode daerah pemilik baris; kode provinsi bila daerahnya tidak dapat ditentukan dari barisnya.",
          "Code of the district whose rows these are; of the province where the rows do not show which district.");

  /** One row per district and file in which it has rows. */
  public static final Table SENDER_FILES =
      Table.keyFirst(
          "sender_files",
          "Satu baris per daerah dan berkas kiriman yang memuatnya: barisnya yang diterima, ditolak dan digantikan.",
          "One row per district and submitted file that holds it: its rows accepted, refused and superseded.",
          List.of(REGION_CODE, SOURCE_FILE),
          rows("accepted", "Baris daerah ini yang diterima.", "Rows of the district accepted."),
          rows("rejected", "Baris daerah ini yang ditolak.", "Rows of the district refused."),
          rows(
              "superseded",
              "Baris daerah ini yang digantikan baris lain.",
              "Rows of the district that another row replaces."),
          SIMULATED);

  /** What has to be said to a district about its rows and files, by file and line. */
  public static final Table SENDER_NOTICES =
      Table.keyFirst(
          "sender_notices",
          "Pemberitahuan (error dan warning) menurut daerah: tentang barisnya, dan tentang berkas yang memuatnya.",
          "Notices (errors and warnings) by district: about its rows, and about the files that hold it.",
          List.of(REGION_CODE, ITEM),
          NOTICE,
          SEVERITY,
          SOURCE_FILE,
          SHEET,
          LINE.optional(),
          COLUMN,
          VALUE,
          MESSAGE);

  /** All of them. */
  static final List<Table> ALL = List.of(SENDER_FILES, SENDER_NOTICES);

  private static Field rows(String name, String id, String en) {
    return Field.integer(name, "rows", id, en);
  }
}
