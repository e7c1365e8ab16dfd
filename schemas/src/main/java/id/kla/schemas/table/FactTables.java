package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;

import java.util.List;

/** The tables of facts that the project carries, so that a release can be read without it. */
public final class FactTables {
  private FactTables() {}

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

  /** All of them. */
  static final List<Table> ALL = List.of(OFFICIAL_TOTALS, PROVILA, DISTRICTS, PROVINCES, EDITIONS);
}
