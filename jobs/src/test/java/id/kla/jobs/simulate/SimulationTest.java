package id.kla.jobs.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.Claim;
import id.kla.jobs.ingest.FileIngest;
import id.kla.jobs.ingest.FileReading;
import id.kla.jobs.ingest.Place;
import id.kla.jobs.ingest.Reject;
import id.kla.jobs.ingest.SourceFile;
import id.kla.jobs.submission.Settled;
import id.kla.jobs.submission.Settlement;
import id.kla.jobs.submission.Superseded;
import id.kla.jobs.testing.PublishedRun;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.notice.Severity;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The files of a simulation, read and settled as a run does it. */
class SimulationTest {
  private static final FileIngest INGEST = new FileIngest(NoticeTexts.in(Language.ID));

  private static Settings settings(
      String provinces, long seed, double dirt, int scale, Settings.Form form, boolean awards) {
    List<String> codes = List.of(provinces.split(","));
    List<District> districts =
        RegionRegister.standard().districts().stream()
            .filter(district -> codes.contains(district.provinceCode()))
            .toList();
    return new Settings(districts, Settings.possibleCycles(), seed, dirt, scale, form, awards);
  }

  /** All that became of the rows of an inbox. */
  private static final class Outcomes {
    private final List<MadeFile> files = new ArrayList<>();
    private final Simulation.Made made;
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Set<String> found = new HashSet<>();
    private final Set<Place> rejected = new HashSet<>();
    private final Set<Place> superseded = new HashSet<>();

    Outcomes(Settings settings) {
      this(settings, List.of());
    }

    Outcomes(Settings settings, List<Accepted> published) {
      made = Simulation.run(settings, NationTest.FACTS, files::add);
      accepted.addAll(published);
      for (MadeFile file : files) {
        FileReading reading = read(file);
        accepted.addAll(reading.accepted());
        reading.notices().forEach(this::say);
        reading.rejects().forEach(this::reject);
        Set<Place> kept =
            reading.accepted().stream().map(Accepted::place).collect(Collectors.toSet());
        assertThat(reading.rowsRead())
            .as("rows of %s", file.name())
            .isEqualTo(kept.size() + reading.rejects().size());
      }
      for (Settled settled : Settlement.ofAll(accepted)) {
        settled.notices().forEach(this::say);
        settled.rejects().forEach(this::reject);
        for (Superseded one : settled.superseded()) {
          found.add(key(one.reason().code(), one.place()));
          superseded.add(one.place());
        }
      }
    }

    private static FileReading read(MadeFile file) {
      return FileIngest.reads(file.name())
          ? INGEST.read(new SourceFile(file.name(), file.bytes()))
          : FileIngest.skipped(file.name(), NoticeCode.FILE_TYPE_UNKNOWN);
    }

    private void say(Notice notice) {
      notices.add(notice);
      found.add(key(notice.code(), notice.sourceFile(), notice.sheet(), notice.line()));
    }

    private void reject(Reject reject) {
      found.add(key(reject.reason().code(), reject.place()));
      rejected.add(reject.place());
    }

    private static String key(NoticeCode code, Place place) {
      return key(code, place.file(), place.sheet(), place.line());
    }

    private static String key(NoticeCode code, String file, String sheet, Integer line) {
      return code.code() + "|" + where(file, sheet, line);
    }

    private static String where(String file, String sheet, Integer line) {
      return String.join("|", file, sheet, String.valueOf(line));
    }

    List<Planted> lost() {
      // Files with the same content are found by a run, which sees all of them.
      return made.planted().stream()
          .filter(one -> one.notice() != NoticeCode.FILE_REPEATED)
          .filter(
              one -> !found.contains(key(one.notice(), one.sourceFile(), one.sheet(), one.line())))
          .toList();
    }

    Set<Place> rejectedWithoutFault() {
      Set<String> planted =
          made.planted().stream()
              .filter(one -> one.line() != null)
              .map(one -> where(one.sourceFile(), one.sheet(), one.line()))
              .collect(Collectors.toSet());
      return rejected.stream()
          .filter(place -> !planted.contains(where(place.file(), place.sheet(), place.line())))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void without_dirt_nothing_is_refused_and_nothing_is_wrong() {
    for (Settings.Form form : Settings.Form.values()) {
      Outcomes outcomes = new Outcomes(settings("16,17", 3, 0, 1, form, true));
      assertThat(outcomes.made.planted()).isEmpty();
      assertThat(outcomes.rejected).isEmpty();
      assertThat(outcomes.notices)
          .filteredOn(notice -> notice.code().severity() != Severity.INFO)
          .isEmpty();
      assertThat(outcomes.files)
          .allSatisfy(file -> assertThat(file.name()).startsWith("SIMULASI_"));
      assertThat(outcomes.accepted).allSatisfy(one -> assertThat(one.place().simulated()).isTrue());
    }
  }

  @Test
  void every_planted_fault_is_found_and_no_row_without_one_is_refused() {
    Set<NoticeCode> codes = new HashSet<>();
    for (long seed = 1; seed <= 4; seed++) {
      for (Settings.Form form : Settings.Form.values()) {
        Outcomes outcomes =
            new Outcomes(settings(seed % 2 == 0 ? "17,65" : "36,94", seed, 0.3, 1, form, true));
        assertThat(outcomes.lost()).as("lost with seed %s, form %s", seed, form).isEmpty();
        assertThat(outcomes.rejectedWithoutFault())
            .as("refused without a fault with seed %s, form %s", seed, form)
            .isEmpty();
        assertThat(outcomes.made.planted()).hasSizeGreaterThan(outcomes.made.rows() / 6);
        outcomes.made.planted().forEach(one -> codes.add(one.notice()));
      }
    }
    assertThat(codes).hasSizeGreaterThan(65);
  }

  @Test
  void a_published_score_hides_no_fault() throws IOException {
    Path scores = PublishedRun.samples().resolve("published").resolve("stage_scores.csv");
    List<Accepted> published =
        INGEST.read(new SourceFile("stage_scores.csv", Files.readAllBytes(scores))).accepted();
    Outcomes outcomes =
        new Outcomes(settings("33,52,62", 8, 0.3, 1, Settings.Form.LONG, false), published);
    assertThat(outcomes.superseded)
        .anySatisfy(place -> assertThat(place.file()).contains("33.21_kabupaten_demak"));
    assertThat(outcomes.lost()).isEmpty();
  }

  @Test
  void even_where_all_is_dirt_every_fault_is_found() {
    Outcomes outcomes = new Outcomes(settings("32", 104, 1, 1, Settings.Form.LONG, false));
    assertThat(outcomes.lost()).isEmpty();
    assertThat(outcomes.rejectedWithoutFault()).isEmpty();
  }

  @Test
  void a_recap_contradicts_submissions_that_are_otherwise_clean() {
    Outcomes outcomes = new Outcomes(settings("35", 5, 0.08, 1, Settings.Form.MIXED, false));
    assertThat(outcomes.lost()).isEmpty();
    assertThat(outcomes.rejectedWithoutFault()).isEmpty();
    assertThat(outcomes.made.planted())
        .extracting(Planted::notice)
        .contains(NoticeCode.TOTAL_DIFFERS, NoticeCode.PREDIKAT_NOT_OF_BAND);
  }

  @Test
  void the_two_files_with_the_same_content_are_the_same() {
    Outcomes outcomes = new Outcomes(settings("36", 1, 0.9, 1, Settings.Form.LONG, false));
    Planted again =
        outcomes.made.planted().stream()
            .filter(one -> one.notice() == NoticeCode.FILE_REPEATED)
            .findFirst()
            .orElseThrow();
    Map<String, byte[]> files = new HashMap<>();
    outcomes.files.forEach(file -> files.put(file.name(), file.bytes()));
    assertThat(files.get(again.sourceFile()))
        .isEqualTo(files.get(again.sourceFile().replace("_b.csv", "_a.csv")));
  }

  @Test
  void all_rows_of_an_earlier_version_are_superseded_and_no_others() {
    Outcomes outcomes = new Outcomes(settings("33", 1, 0, 1, Settings.Form.LONG, false));
    List<String> corrections =
        outcomes.files.stream()
            .map(MadeFile::name)
            .filter(name -> name.contains("_perbaikan"))
            .toList();
    assertThat(corrections).isNotEmpty();
    int corrected =
        outcomes.files.stream()
            .filter(file -> corrections.contains(file.name()))
            .mapToInt(MadeFile::rows)
            .sum();
    assertThat(outcomes.superseded)
        .hasSize(corrected)
        .allSatisfy(place -> assertThat(place.file()).doesNotContain("_perbaikan"));
  }

  @Test
  void a_scale_sends_every_file_as_often_and_the_last_sending_counts() {
    Outcomes once = new Outcomes(settings("34", 1, 0, 1, Settings.Form.LONG, false));
    Outcomes thrice = new Outcomes(settings("34", 1, 0, 3, Settings.Form.LONG, false));
    int kept = once.made.rows() - once.superseded.size();
    assertThat(thrice.made.rows() - thrice.superseded.size()).isEqualTo(kept);
    assertThat(thrice.made.rows()).isGreaterThanOrEqualTo(3 * kept);
    assertThat(thrice.rejected).isEmpty();
  }

  @Test
  void awards_are_written_only_where_no_source_reports_one() {
    Outcomes outcomes = new Outcomes(settings("32,33", 1, 0, 1, Settings.Form.LONG, true));
    List<Claim> claims =
        outcomes.accepted.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
    Map<String, District> byCode = new HashMap<>();
    RegionRegister.standard().districts().forEach(one -> byCode.put(one.code(), one));
    assertThat(claims)
        .isNotEmpty()
        .allSatisfy(
            claim ->
                assertThat(
                        NationTest.FACTS.isReported(
                            byCode.get(claim.districtCode()), claim.awardYear()))
                    .isFalse());
  }

  @Test
  void the_same_settings_give_the_same_bytes() {
    List<MadeFile> first = new ArrayList<>();
    List<MadeFile> second = new ArrayList<>();
    Settings settings = settings("19,75", 9, 0.1, 1, Settings.Form.MIXED, true);
    Simulation.Made made = Simulation.run(settings, NationTest.FACTS, first::add);
    Simulation.Made again = Simulation.run(settings, NationTest.FACTS, second::add);
    assertThat(again).isEqualTo(made);
    assertThat(second).hasSameSizeAs(first);
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i).name()).isEqualTo(first.get(i).name());
      assertThat(second.get(i).bytes()).as(first.get(i).name()).isEqualTo(first.get(i).bytes());
    }
    assertThat(
            new String(PlantedList.bytes(made.planted()), java.nio.charset.StandardCharsets.UTF_8))
        .startsWith("notice,source_file,sheet,line,column,what\n");
  }

  @Test
  void a_district_has_the_same_files_whichever_others_are_simulated() {
    List<MadeFile> alone = new ArrayList<>();
    List<MadeFile> among = new ArrayList<>();
    Simulation.run(
        settings("75", 4, 0, 1, Settings.Form.LONG, false), NationTest.FACTS, alone::add);
    Simulation.run(
        settings("19,75", 4, 0, 1, Settings.Form.LONG, false), NationTest.FACTS, among::add);
    Map<String, byte[]> byName = new HashMap<>();
    among.forEach(file -> byName.put(file.name(), file.bytes()));
    assertThat(alone)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(byName.get(file.name())).isEqualTo(file.bytes()));
  }
}
