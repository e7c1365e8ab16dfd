package id.kla.jobs.ingest;

import id.kla.schemas.ladder.Editions;
import id.kla.schemas.ladder.Evidence;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.PredikatReading;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the rows of the layouts about awards. Each function looks at every cell and says everything
 * that is wrong; what it gives back counts only when the row was not refused.
 */
final class AwardRows {
  private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");
  private static final String LEVELS =
      Arrays.stream(Predikat.values()).map(Predikat::label).collect(Collectors.joining(", "));
  private static final String GRADES =
      Arrays.stream(Evidence.values()).map(Evidence::code).collect(Collectors.joining(", "));

  private final RegionRegister register = RegionRegister.standard();
  private final Editions editions = Editions.standard();
  private final NoticeTexts texts;
  private final DistrictCells districts;

  AwardRows(NoticeTexts texts, DistrictCells districts) {
    this.texts = texts;
    this.districts = districts;
  }

  Claim claim(RowReading row) {
    int year = year(row, "award_year");
    Predikat predikat = predikat(row);
    Evidence evidence = evidence(row);
    DistrictCells.Named named = districts.named(row, year);
    if (row.cell("source_publisher").isEmpty() && row.cell("source_url").isEmpty()) {
      row.say(NoticeCode.SOURCE_MISSING, "source_publisher", null, Map.of());
    }
    if (row.refusal() != null) {
      return null;
    }
    sayWhenNotFormed(row, named.district(), year);
    return new Claim(
        named.district().code(),
        year,
        predikat,
        evidence,
        row.cellOrNull("region_type"),
        row.cell("region_name"),
        row.cellOrNull("province"),
        row.cellOrNull("source_publisher"),
        row.cellOrNull("source_url"),
        row.place(),
        row.cellOrNull("source_kind"),
        row.cell("predikat"),
        named.how(),
        row.cellOrNull("note"));
  }

  /** A predikat as an open-data portal gives it, its districts by code; empty when refused. */
  Optional<Claim> openDataClaim(RowReading row, DistrictCells coded) {
    int year = year(row, "year");
    if (row.cell("predikat").isEmpty()) {
      row.say(NoticeCode.NOTHING_STATED, "predikat", null, Map.of());
    }
    Predikat predikat = row.refusal() == null ? predikat(row) : null;
    District district = coded.coded(row, year == 0 ? null : year);
    if (row.refusal() != null) {
      return Optional.empty();
    }
    sayWhenNotFormed(row, district, year);
    return Optional.of(
        new Claim(
            district.code(),
            year,
            predikat,
            Evidence.STATED,
            null,
            row.cell("district_name"),
            row.cellOrNull("province"),
            null,
            null,
            row.place(),
            "open_data",
            row.cell("predikat"),
            "code",
            null));
  }

  NonRecipient nonRecipient(RowReading row) {
    int year = year(row, "award_year");
    String code = row.cell("non_recipient_code");
    Optional<District> district = register.district(CodeSystem.KEMENDAGRI, code);
    if (district.isEmpty()) {
      row.say(NoticeCode.DISTRICT_CODE_UNKNOWN, "non_recipient_code", code, Map.of());
    }
    if (row.refusal() != null) {
      return null;
    }
    return new NonRecipient(
        district.orElseThrow().code(),
        year,
        row.place(),
        row.cellOrNull("source_publisher"),
        row.cellOrNull("source_url"),
        row.cellOrNull("note"));
  }

  CompleteList completeList(RowReading row) {
    int year = year(row, "award_year");
    String code = row.cell("complete_province_code");
    if (register.province(CodeSystem.KEMENDAGRI, code).isEmpty()) {
      row.say(NoticeCode.PROVINCE_CODE_UNKNOWN, "complete_province_code", code, Map.of());
    }
    String text = row.cell("complete_predikat");
    Predikat predikat =
        text.toLowerCase(Locale.ROOT).equals("semua")
            ? null
            : level(row, NoticeCode.COMPLETE_PREDIKAT_UNKNOWN, "complete_predikat", text);
    Integer stated = number(row, "stated_recipients");
    if (row.refusal() != null) {
      return null;
    }
    return new CompleteList(code, year, row.place(), predikat, stated, row.cellOrNull("note"));
  }

  /** The award year; 0 when the row is refused for it. */
  private int year(RowReading row, String column) {
    String text = row.cell(column);
    if (!FOUR_DIGITS.matcher(text).matches()) {
      row.say(NoticeCode.AWARD_YEAR_INVALID, column, text, Map.of());
      return 0;
    }
    int year = Integer.parseInt(text);
    Optional<Editions.Year> known = editions.year(year);
    if (known.isEmpty()) {
      List<Editions.Year> all = editions.years();
      row.say(
          NoticeCode.AWARD_YEAR_UNKNOWN,
          column,
          text,
          Map.of(
              "first", String.valueOf(all.get(0).year()),
              "last", String.valueOf(all.get(all.size() - 1).year())));
    } else if (!known.get().held()) {
      String held = editions.held().stream().map(String::valueOf).collect(Collectors.joining(", "));
      row.say(
          NoticeCode.AWARD_YEAR_NOT_HELD,
          column,
          text,
          Map.of(
              "why",
              texts.language() == Language.ID ? known.get().noteId() : known.get().noteEn(),
              "held",
              held));
    }
    return year;
  }

  private Predikat predikat(RowReading row) {
    String text = row.cell("predikat");
    if (text.isEmpty()) {
      row.say(NoticeCode.PREDIKAT_BLANK, "predikat", text, Map.of("levels", LEVELS));
      return null;
    }
    if (PredikatReading.of(text) instanceof PredikatReading.NotStated) {
      return null;
    }
    return level(row, NoticeCode.PREDIKAT_UNKNOWN, "predikat", text);
  }

  private static Predikat level(RowReading row, NoticeCode unknown, String column, String text) {
    if (!(PredikatReading.of(text) instanceof PredikatReading.Level level)) {
      row.say(unknown, column, text, Map.of("levels", LEVELS));
      return null;
    }
    if (level.respelled()) {
      row.say(
          NoticeCode.PREDIKAT_RESPELLED, column, text, Map.of("read_as", level.predikat().label()));
    }
    if (level.predikat() == Predikat.KLA) {
      row.say(NoticeCode.PREDIKAT_UNPRECEDENTED, column, text, Map.of());
    }
    return level.predikat();
  }

  private static Evidence evidence(RowReading row) {
    String text = row.cell("evidence");
    Optional<Evidence> evidence = Evidence.ofCode(text);
    if (evidence.isEmpty()) {
      row.say(NoticeCode.EVIDENCE_UNKNOWN, "evidence", text, Map.of("allowed", GRADES));
    }
    return evidence.orElse(null);
  }

  private static Integer number(RowReading row, String column) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!WHOLE_NUMBER.matcher(text).matches()) {
      row.say(NoticeCode.NUMBER_INVALID, column, text, Map.of());
      return null;
    }
    return Integer.valueOf(text);
  }

  private void sayWhenNotFormed(RowReading row, District district, int year) {
    if (!register.existedIn(district, year)) {
      row.say(
          NoticeCode.DISTRICT_NOT_FORMED,
          "award_year",
          String.valueOf(year),
          Map.of(
              "district",
              district.fullName(),
              "formed",
              String.valueOf(district.establishedYear())));
    }
  }
}
