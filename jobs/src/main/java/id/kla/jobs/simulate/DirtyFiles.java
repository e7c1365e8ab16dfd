package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Stage;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.RegionRegister;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Files of their own that have one fault as a whole, or that hold rows of layouts which a
 * simulation does not use otherwise. What they say beside their fault is replaced by later
 * versions.
 */
final class DirtyFiles {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Nation nation;
  private final Settings settings;
  private final Planter planter;
  private final Random draws;

  DirtyFiles(Nation nation, Settings settings, Planter planter) {
    this.nation = nation;
    this.settings = settings;
    this.planter = planter;
    this.draws = Draws.of(settings.seed(), "dirty files");
  }

  /** Makes a kind of file under a name without extension; none when it is not possible. */
  private interface Kind {
    List<MadeFile> make(String stem);
  }

  /** Files for a share of so many clean ones. */
  List<MadeFile> make(int files) {
    int wanted = (int) StrictMath.ceil(files * settings.dirt());
    List<Kind> kinds = new ArrayList<>(kinds());
    Collections.shuffle(kinds, draws);
    List<MadeFile> made = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      String stem = String.format(java.util.Locale.ROOT, "%srusak_%03d", SentCells.PREFIX, i + 1);
      made.addAll(kinds.get(i % kinds.size()).make(stem));
    }
    return made;
  }

  private List<Kind> kinds() {
    List<Kind> kinds =
        new ArrayList<>(
            List.of(
                stem -> whole(stem + ".csv", NoticeCode.FILE_EMPTY, "berkas 0 bita", new byte[0]),
                this::headerOnly,
                stem ->
                    whole(
                        stem + ".csv",
                        NoticeCode.FILE_NOT_TEXT,
                        "buku kerja dinamai csv",
                        early(stem, Look.WORKBOOK).bytes()),
                stem ->
                    whole(
                        stem + ".xlsx",
                        NoticeCode.WORKBOOK_NOT_ZIP,
                        "CSV dinamai xlsx",
                        early(stem, Look.PLAIN).bytes()),
                stem ->
                    whole(
                        stem + ".xlsx",
                        NoticeCode.WORKBOOK_OLD_FORMAT,
                        "Excel lama dinamai xlsx",
                        WorkbookStubs.oldFormat()),
                stem ->
                    whole(
                        stem + ".xlsx",
                        NoticeCode.WORKBOOK_PASSWORD,
                        "buku kerja berkata sandi",
                        WorkbookStubs.locked()),
                this::cutOff,
                stem ->
                    whole(
                        stem + ".xlsx",
                        NoticeCode.WORKBOOK_WITHOUT_SHEETS,
                        "ZIP dinamai xlsx",
                        WorkbookStubs.zip("catatan.txt", "simulasi")),
                stem ->
                    whole(
                        stem + ".xlsx",
                        NoticeCode.WORKBOOK_UNSAFE_XML,
                        "entitas di dalam XML",
                        WorkbookStubs.zip(
                            "xl/workbook.xml",
                            "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>")),
                stem ->
                    whole(
                        stem + ".docx",
                        NoticeCode.FILE_TYPE_UNKNOWN,
                        "bukan CSV atau Excel",
                        "simulasi".getBytes(StandardCharsets.UTF_8)),
                this::unknownLayout,
                this::repeatedTitle,
                this::unknownColumn,
                this::sentTwice,
                this::withNotes,
                this::inOldEncoding,
                stem -> List.of(MadeFile.of(OtherLayouts.publishedScores(stem))),
                stem -> List.of(MadeFile.of(OtherLayouts.openData(stem, verified(2017)))),
                stem -> List.of(MadeFile.of(OtherLayouts.nonRecipients(stem))),
                stem -> List.of(MadeFile.of(OtherLayouts.completeLists(stem))),
                this::unknownInstrument));
    if (settings.form() == Settings.Form.LONG) {
      kinds.add(this::anotherLevel);
    }
    return kinds;
  }

  private static List<MadeFile> whole(String name, NoticeCode notice, String what, byte[] bytes) {
    Mark mark = new Mark(notice, "", what);
    return List.of(new MadeFile(name, bytes, 0, List.of(Planted.of(mark, name, "", null))));
  }

  /** A submission in its earliest version, which any other version replaces. */
  private Draft early(String stem, Look look) {
    CycleScores scores = any();
    LongForm form = new LongForm(look, false);
    Group group =
        form.group(
            scores,
            nation.earlier(scores, scores.selfAssessment(), 0),
            Times.sent(scores.cycle(), Stage.EM, draws).minusDays(60),
            0,
            false,
            false);
    return Draft.of(stem, look, List.of(), form.header(), group.rows());
  }

  private CycleScores any() {
    return some(scores -> true)
        .orElseThrow(() -> new IllegalStateException("Nobody takes part in this simulation"));
  }

  /** A submission that was verified, in a cycle from this year on; empty when there is none. */
  private Optional<CycleScores> verified(int fromCycle) {
    return some(
        scores ->
            scores.cycle().cycleYear() >= fromCycle
                && scores.stage(Stage.VA).isPresent()
                && hadItsBpsCode(scores)
                && planter.keepsItsTotal(scores, Stage.EM)
                && planter.keepsItsTotal(scores, Stage.VA));
  }

  /** Some districts of Papua have another code now, and some of those codes were another's. */
  private static boolean hadItsBpsCode(CycleScores scores) {
    String code = scores.district().bpsCode();
    return RegionRegister.standard()
        .districtIn(CodeSystem.BPS, code, scores.cycle().cycleYear())
        .filter(scores.district()::equals)
        .isPresent();
  }

  private Optional<CycleScores> some(java.util.function.Predicate<CycleScores> wanted) {
    int districts = settings.districts().size();
    int cycles = settings.cycles().size();
    int start = draws.nextInt(districts * cycles);
    for (int i = 0; i < districts * cycles; i++) {
      int at = (start + i) % (districts * cycles);
      Optional<CycleScores> scores =
          nation.scores(settings.districts().get(at / cycles), settings.cycles().get(at % cycles));
      if (scores.filter(wanted).isPresent()) {
        return scores;
      }
    }
    return Optional.empty();
  }

  private List<MadeFile> headerOnly(String stem) {
    Draft draft = early(stem, Look.PLAIN);
    Draft empty = Draft.of(stem, draft.look(), List.of(), draft.header(), List.of());
    return whole(empty.name(), NoticeCode.FILE_WITHOUT_ROWS, "hanya judul kolom", empty.bytes());
  }

  private List<MadeFile> cutOff(String stem) {
    byte[] bytes = early(stem, Look.WORKBOOK).bytes();
    return whole(
        stem + ".xlsx",
        NoticeCode.WORKBOOK_BROKEN,
        "buku kerja terpotong",
        Arrays.copyOf(bytes, bytes.length / 2));
  }

  private List<MadeFile> unknownLayout(String stem) {
    Mark mark = new Mark(NoticeCode.LAYOUT_UNKNOWN, "", "judul kolom yang tidak dikenal");
    List<DraftRow> rows =
        List.of(
            DraftRow.of(List.of("Simulasi", "12", "Jalan Mawar")).marked(mark),
            DraftRow.of(List.of("Simulasi", "14", "Jalan Melati")).marked(mark));
    return List.of(
        MadeFile.of(
            Draft.of(stem, Look.PLAIN, List.of(), List.of("Panggilan", "Umur", "Alamat"), rows)
                .markedAtHeader(mark)));
  }

  private List<MadeFile> repeatedTitle(String stem) {
    Mark mark = new Mark(NoticeCode.COLUMN_REPEATED, LongForm.SCORE, "judul kolom dua kali");
    Draft draft = early(stem, Look.PLAIN);
    return List.of(
        MadeFile.of(
            widened(
                    draft,
                    LongForm.SCORE,
                    draft.rows().stream().map(row -> row.marked(mark)).toList())
                .markedAtHeader(mark)));
  }

  private List<MadeFile> unknownColumn(String stem) {
    String title = "kolom tambahan";
    Draft draft = early(stem, Look.SEMICOLON);
    return List.of(
        MadeFile.of(
            widened(draft, title, draft.rows())
                .markedAtHeader(
                    new Mark(NoticeCode.COLUMN_UNKNOWN, title, "kolom yang tidak dikenal"))));
  }

  private static Draft widened(Draft draft, String title, List<DraftRow> rows) {
    List<String> header = new ArrayList<>(draft.header());
    header.add(title);
    List<DraftRow> wider = new ArrayList<>();
    for (DraftRow row : rows) {
      List<String> cells = new ArrayList<>(row.cells());
      cells.add("1");
      wider.add(new DraftRow(cells, null, row.marks()));
    }
    return new Draft(
        draft.name(), draft.look(), draft.sheet(), draft.above(), header, wider, List.of());
  }

  private List<MadeFile> sentTwice(String stem) {
    Draft first = early(stem + "_a", Look.PLAIN);
    String again = stem + "_b.csv";
    Mark mark = new Mark(NoticeCode.FILE_REPEATED, "", "isi yang sama dengan " + first.name());
    return List.of(
        MadeFile.of(first),
        new MadeFile(
            again, first.bytes(), first.rows().size(), List.of(Planted.of(mark, again, "", null))));
  }

  private List<MadeFile> withNotes(String stem) {
    Draft draft = early(stem, Look.WORKBOOK);
    Mark mark = new Mark(NoticeCode.SHEET_SKIPPED, "", "lembar tanpa data");
    return List.of(
        new MadeFile(
            draft.name(),
            WorkbookFile.withNotes(draft),
            draft.rows().size(),
            List.of(Planted.of(mark, draft.name(), WorkbookFile.notes(), null))));
  }

  /** A no-break space, which is one byte in the encoding of an old Excel and none in UTF-8. */
  private List<MadeFile> inOldEncoding(String stem) {
    Mark mark = new Mark(NoticeCode.ENCODING_NOT_UTF8, LongForm.NAME, "bukan UTF-8");
    Draft draft = early(stem, Look.PLAIN);
    List<DraftRow> rows = new ArrayList<>(draft.rows());
    int at = draws.nextInt(rows.size());
    int name = draft.header().indexOf(LongForm.NAME);
    DraftRow row = rows.get(at);
    rows.set(at, row.with(name, row.cells().get(name).replace(' ', NO_BREAK_SPACE)).marked(mark));
    Draft changed = Draft.of(stem, draft.look(), List.of(), draft.header(), rows);
    byte[] bytes =
        new String(changed.bytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
    return List.of(new MadeFile(changed.name(), bytes, rows.size(), changed.planted()));
  }

  /** The first indicators, which all instruments have, in a cycle whose instrument is not known. */
  private List<MadeFile> unknownInstrument(String stem) {
    Mark mark =
        new Mark(NoticeCode.INSTRUMENT_UNKNOWN, LongForm.INDICATOR, "instrumen tidak jelas");
    Draft draft = early(stem, Look.PLAIN);
    int cycle = draft.header().indexOf(LongForm.CYCLE);
    int sent = draft.header().indexOf(LongForm.SENT);
    List<DraftRow> rows =
        draft.rows().subList(0, 3).stream()
            .map(row -> row.with(cycle, "2026").with(sent, "2026-03-02 09:00").marked(mark))
            .toList();
    return List.of(MadeFile.of(Draft.of(stem, draft.look(), List.of(), draft.header(), rows)));
  }

  private List<MadeFile> anotherLevel(String stem) {
    return verified(RecapForm.FIRST_CYCLE)
        .map(
            scores ->
                List.of(
                    MadeFile.of(
                        Draft.of(
                            stem + "_" + scores.cycle().cycleYear(),
                            Look.SEMICOLON,
                            List.of(),
                            RecapForm.HEADER,
                            List.of(
                                Planter.withAnotherLevel(
                                    scores, RecapForm.row(1, scores, Look.SEMICOLON)))))))
        .orElse(List.of());
  }
}
