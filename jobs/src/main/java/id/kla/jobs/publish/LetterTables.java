package id.kla.jobs.publish;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.reports.site.Letters.FileLine;
import id.kla.reports.site.Letters.LetterStory;
import id.kla.reports.site.Letters.MissingLine;
import id.kla.reports.site.Letters.ToldLine;
import id.kla.schemas.notice.Severity;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.Province;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.ScoreColumns;
import id.kla.schemas.table.SenderTables;
import id.kla.schemas.table.SubmissionTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The tables of senders as letters: one for every district and province with a submission. Of what
 * is said to one of them, the first are held and the rest is counted.
 */
final class LetterTables {
  /** So many of what is refused, and as many of what is doubtful, are held for a letter. */
  private static final int MOST_HELD = 1000;

  private final RegionRegister register = RegionRegister.standard();
  private final TreeMap<String, List<FileLine>> files;
  private final Map<String, Told> refused = new HashMap<>();
  private final Map<String, Told> doubtful = new HashMap<>();
  private final Map<String, List<MissingLine>> missing = new HashMap<>();

  /** The first of what is said, and how much it is in all. */
  private static final class Told {
    private final List<ToldLine> first = new ArrayList<>();
    private int count;

    void add(ToldLine line) {
      count++;
      if (first.size() < MOST_HELD) {
        first.add(line);
      }
    }
  }

  LetterTables(Store store) {
    this.files =
        store.rows(SenderTables.SENDER_FILES).stream()
            .map(LetterTables::file)
            .collect(groupingBy(FileLine::regionCode, TreeMap::new, toList()));
    store.each(SenderTables.SENDER_NOTICES, this::hear);
    if (!files.isEmpty()) {
      store.each(SubmissionTables.COMPLETENESS, this::miss);
    }
  }

  private void hear(TableRow row) {
    ToldLine line =
        new ToldLine(
            row.text(SenderTables.REGION_CODE),
            row.text(Columns.NOTICE),
            row.text(Columns.SEVERITY),
            row.text(Columns.SOURCE_FILE),
            row.text(Columns.SHEET),
            row.number(Columns.LINE),
            row.text(Columns.COLUMN),
            row.text(Columns.VALUE),
            row.text(Columns.MESSAGE));
    var told = line.severity().equals(Severity.ERROR.code()) ? refused : doubtful;
    String province = line.regionCode().substring(0, 2);
    told.computeIfAbsent(line.regionCode(), code -> new Told()).add(line);
    if (!province.equals(line.regionCode())) {
      told.computeIfAbsent(province, code -> new Told()).add(line);
    }
  }

  /** Keeps what is blank by office in the latest cycle of each district, which comes last. */
  private void miss(TableRow row) {
    String district = row.text(Columns.DISTRICT_CODE);
    if (!row.text("grouping").equals("opd") || !files.containsKey(district)) {
      return;
    }
    int cycle = row.number(ScoreColumns.CYCLE_YEAR);
    List<MissingLine> lines = missing.computeIfAbsent(district, code -> new ArrayList<>());
    if (!lines.isEmpty() && lines.get(0).cycle() != cycle) {
      lines.clear();
    }
    lines.add(
        new MissingLine(
            1,
            cycle,
            row.text(ScoreColumns.STAGE),
            row.text("group_name"),
            row.number(ScoreColumns.ANSWERED),
            row.number(ScoreColumns.REQUIRED),
            row.number("blank_indicators"),
            row.decimal("blank_max"),
            row.text(Columns.SIMULATED).equals("yes")));
  }

  private static FileLine file(TableRow row) {
    return new FileLine(
        row.text(SenderTables.REGION_CODE),
        row.text(Columns.SOURCE_FILE),
        1,
        row.number("accepted"),
        row.number("rejected"),
        row.number("superseded"),
        row.text(Columns.SIMULATED).equals("yes"));
  }

  /** All letters, provinces first. */
  List<LetterStory> letters() {
    List<LetterStory> letters = new ArrayList<>();
    for (Province province : register.provinces()) {
      List<FileLine> ofProvince =
          files.entrySet().stream()
              .filter(entry -> entry.getKey().startsWith(province.code()))
              .map(entry -> together(entry.getKey(), entry.getValue()))
              .toList();
      if (!ofProvince.isEmpty()) {
        letters.add(
            letter(province.code(), province.name(), ofProvince, byOffice(province.code())));
      }
    }
    files.forEach(
        (code, ofDistrict) ->
            register
                .district(CodeSystem.KEMENDAGRI, code)
                .ifPresent(
                    district ->
                        letters.add(
                            letter(
                                code,
                                district.fullName(),
                                ofDistrict,
                                blank(missing.getOrDefault(code, List.of()))))));
    return letters;
  }

  private LetterStory letter(
      String code, String name, List<FileLine> ofRegion, List<MissingLine> lacking) {
    Told no = refused.getOrDefault(code, new Told());
    Told doubt = doubtful.getOrDefault(code, new Told());
    return new LetterStory(
        code, name, ofRegion, no.first, no.count, doubt.first, doubt.count, lacking);
  }

  private static FileLine together(String code, List<FileLine> ofDistrict) {
    return new FileLine(
        code,
        null,
        ofDistrict.size(),
        ofDistrict.stream().mapToInt(FileLine::accepted).sum(),
        ofDistrict.stream().mapToInt(FileLine::rejected).sum(),
        ofDistrict.stream().mapToInt(FileLine::superseded).sum(),
        ofDistrict.stream().anyMatch(FileLine::simulated));
  }

  private static List<MissingLine> blank(List<MissingLine> lines) {
    return lines.stream()
        .filter(line -> line.blankIndicators() > 0)
        .sorted(
            Comparator.comparing(MissingLine::stage)
                .thenComparing(MissingLine::stake, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(MissingLine::office))
        .toList();
  }

  /** What the offices of a province's districts have left blank, each kind of office together. */
  private List<MissingLine> byOffice(String province) {
    Map<String, List<MissingLine>> offices = new TreeMap<>();
    missing.forEach(
        (code, lines) -> {
          if (code.startsWith(province)) {
            firstStage(blank(lines))
                .forEach(
                    line ->
                        offices
                            .computeIfAbsent(line.office(), name -> new ArrayList<>())
                            .add(line));
          }
        });
    return blank(offices.values().stream().map(LetterTables::sum).toList());
  }

  /** What the district itself sent. */
  private static List<MissingLine> firstStage(List<MissingLine> lines) {
    return lines.stream().filter(line -> line.stage().equals(lines.get(0).stage())).toList();
  }

  private static MissingLine sum(List<MissingLine> ofOffice) {
    boolean known = ofOffice.stream().map(MissingLine::stake).noneMatch(Objects::isNull);
    return new MissingLine(
        ofOffice.size(),
        null,
        "",
        ofOffice.get(0).office(),
        null,
        null,
        ofOffice.stream().mapToInt(MissingLine::blankIndicators).sum(),
        known
            ? ofOffice.stream().map(MissingLine::stake).reduce(BigDecimal.ZERO, BigDecimal::add)
            : null,
        ofOffice.stream().anyMatch(MissingLine::simulated));
  }
}
