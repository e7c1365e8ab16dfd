package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;

import java.util.List;

/** The tables about the files that came in: what was read, refused, replaced and said. */
public final class FileTables {
  private FileTables() {}

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
          SIMULATED,
          rows("rows_read", "Baris data yang dibaca.", "Rows of data that were read."),
          rows("accepted", "Baris yang diterima.", "Rows that were accepted."),
          rows("rejected", "Baris yang ditolak.", "Rows that were refused."),
          rows("superseded", "Baris yang digantikan baris lain.", "Rows replaced by another row."));

  /** Rows that were refused. */
  public static final Table REJECTS =
      Table.inOrder(
          "rejects",
          "Baris yang ditolak, masing-masing dengan sebab pertamanya; semua sebab ada di notices.",
          "Rows that were refused, each with its first reason; all reasons are in notices.",
          List.of(SOURCE_FILE, SHEET, LINE),
          NOTICE,
          SEVERITY,
          SOURCE_FILE,
          SHEET,
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
          List.of(SOURCE_FILE, SHEET, LINE),
          NOTICE,
          SOURCE_FILE,
          SHEET,
          LINE,
          new Field(
              "kept_file",
              FieldType.TEXT,
              true,
              "",
              "Berkas yang memuat baris yang dihitung.",
              "File with the row that counts."),
          new Field(
              "kept_sheet",
              FieldType.TEXT,
              true,
              "",
              "Lembar dengan baris yang dihitung; teks kosong untuk CSV.",
              "Sheet with the row that counts; empty text for CSV."),
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
          SHEET,
          LINE.optional(),
          COLUMN,
          VALUE,
          MESSAGE,
          ITEM);

  /** All of them. */
  static final List<Table> ALL = List.of(INPUTS, REJECTS, SUPERSEDED, NOTICES);

  private static Field rows(String name, String id, String en) {
    return new Field(name, FieldType.INTEGER, true, "rows", id, en);
  }
}
