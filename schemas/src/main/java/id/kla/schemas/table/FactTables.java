package id.kla.schemas.table;

import static id.kla.schemas.table.Columns.*;
import static id.kla.schemas.table.ScoreColumns.*;

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

  /** The evaluation cycles, with what is known of the rules of each. */
  public static final Table CYCLES =
      Table.keyFirst(
          "cycles",
          "Siklus evaluasi: tahun penghargaannya, instrumennya dan syarat masuk verifikasi.",
          "The evaluation cycles: award year, instrument and what a self-assessment must exceed.",
          List.of(CYCLE_YEAR),
          AWARD_YEAR_OF_CYCLE,
          INSTRUMENT.meaning(
              "Versi instrumen yang diharapkan pada siklus itu; kosong bila tidak diketahui.",
              "Version of the instrument that is expected in that cycle; empty where not known."),
          assumed("instrument_assumed", "versi instrumennya", "the version of the instrument"),
          Field.score(
                  "em_must_exceed",
                  "Nilai yang harus dilampaui penilaian mandiri untuk diverifikasi; kosong bila tidak diketahui.",
                  "Points that a self-assessment must exceed to be verified; empty where not known.")
              .optional(),
          assumed("em_assumed", "syarat itu", "that bound"),
          SOURCE_URL);

  /** The indicators of each version of the instrument. */
  public static final Table INSTRUMENTS =
      Table.keyFirst(
          "instruments",
          "Indikator tiap versi instrumen, dengan bobotnya dan seberapa pasti itu diketahui.",
          "The indicators of each version of the instrument, with weights and how certain they are.",
          List.of(
              INSTRUMENT.filled().meaning("Versi instrumen.", "Version of the instrument."),
              INDICATOR),
          Field.text(
              "indicator_no",
              "Nomor dalam versi itu; nomor dapat bertukar antarversi.",
              "Number in that version; numbers trade places between versions."),
          KLASTER,
          NAME,
          MAX_SCORE.meaning(
              "Nilai maksimum; kosong bila tidak diketahui.",
              "Maximum points; empty where not known."),
          Field.integer(
                  "questions",
                  "questions",
                  "Banyaknya pertanyaan; kosong bila tidak diketahui.",
                  "Number of questions; empty where not known.")
              .optional(),
          OPD.meaning(
              "OPD yang menjawab menurut pembagian satu daerah, dipisah “; ”; kosong bila tidak diketahui.",
              "Offices that answer, as one district assigned them, separated by \"; \"; empty where not known."),
          CERTAINTY,
          SOURCE_URL);

  /** The score bands as published. */
  public static final Table SCORE_BANDS =
      Table.keyFirst(
          "score_bands",
          "Rentang nilai per predikat seperti diumumkan; varian disimpan dan tidak menentukan.",
          "Score bands by predikat as published; variants are kept and never decide.",
          List.of(
              Field.integer("from_cycle", "year", "Siklus pertama.", "First cycle."),
              Field.text(
                  "use",
                  "rule (dipakai) atau variant (disebut sumber lain, tidak dipakai).",
                  "rule (used) or variant (said by another source, not used)."),
              PREDIKAT.filled().meaning("Predikat.", "The predikat."),
              Field.score("lower", "Batas bawah.", "Lower bound.")),
          Field.integer("to_cycle", "year", "Siklus terakhir.", "Last cycle."),
          Field.text(
              "lower_inclusive",
              "yes bila batas bawah termasuk; no bila nilainya harus di atasnya.",
              "yes if the lower bound belongs to the band; no if a score must exceed it."),
          Field.score(
              "printed_lower",
              "Batas bawah seperti tertulis, dalam bilangan bulat.",
              "Lower bound as printed, in whole numbers."),
          Field.score(
                  "upper",
                  "Batas atas, termasuk; kosong bila tidak diketahui.",
                  "Upper bound, included; empty where not known.")
              .optional(),
          CERTAINTY,
          SOURCE_URL);

  /** All of them. */
  static final List<Table> ALL =
      List.of(
          OFFICIAL_TOTALS,
          PROVILA,
          DISTRICTS,
          PROVINCES,
          EDITIONS,
          CYCLES,
          INSTRUMENTS,
          SCORE_BANDS);

  private static Field assumed(String name, String id, String en) {
    return Field.text(
            name,
            "yes bila "
                + id
                + " dianggap dari siklus lain; no bila bersumber; kosong bila tidak ada.",
            "yes if "
                + en
                + " is assumed from other cycles; no if sourced; empty if there is none.")
        .optional();
  }
}
