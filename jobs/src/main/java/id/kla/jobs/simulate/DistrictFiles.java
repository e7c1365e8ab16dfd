package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.region.District;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The files that districts send in the long form: one each, some of them a second one later that
 * corrects a self-assessment, and with a scale the same file as often.
 */
final class DistrictFiles {
  private static final int ONE_IN_CORRECTS = 12;
  private static final int ONE_IN_STATES_MAXIMA = 3;

  private final Nation nation;
  private final Settings settings;
  private final Planter planter;
  private final Set<Stage> stages;

  /**
   * Files of a simulation.
   *
   * @param stages the stages that are sent in this form
   */
  DistrictFiles(Nation nation, Settings settings, Planter planter, Set<Stage> stages) {
    this.nation = nation;
    this.settings = settings;
    this.planter = planter;
    this.stages = stages;
  }

  /** The files of a district; none when it never took part. */
  List<MadeFile> make(District district) {
    Random draws = Draws.of(settings.seed(), "files", district.code());
    LongForm form = new LongForm(Look.draw(draws), draws.nextInt(ONE_IN_STATES_MAXIMA) == 0);
    boolean corrects = draws.nextInt(ONE_IN_CORRECTS) == 0;
    List<CycleScores> cycles =
        settings.cycles().stream()
            .flatMap(cycle -> nation.scores(district, cycle).stream())
            .toList();
    if (cycles.isEmpty()) {
      return List.of();
    }
    CycleScores corrected = corrects ? cycles.get(cycles.size() - 1) : null;
    List<MadeFile> files = new ArrayList<>();
    for (int revision = 1; revision <= settings.scale(); revision++) {
      String again = revision == settings.scale() ? "" : "_kiriman_" + revision;
      files.add(file(form, district, cycles, new Version(revision, again, corrected), draws));
    }
    if (corrected != null) {
      files.add(correction(form, corrected, draws));
    }
    return files;
  }

  /**
   * One sending of a file.
   *
   * @param revision its number
   * @param suffix what its name ends in
   * @param corrected the cycle whose self-assessment is sent once more later; null for none
   */
  private record Version(int revision, String suffix, CycleScores corrected) {}

  private MadeFile file(
      LongForm form, District district, List<CycleScores> cycles, Version version, Random draws) {
    List<DraftRow> rows = new ArrayList<>();
    for (CycleScores scores : cycles) {
      List<Group> groups = new ArrayList<>();
      for (StageScores stage : scores.stages()) {
        if (stages.contains(stage.stage())) {
          groups.add(group(form, scores, stage, version));
        }
      }
      rows.addAll(planter.cycle(form.header(), form.look(), groups, draws));
    }
    return MadeFile.of(
        Draft.of(
            SentCells.stem(district) + version.suffix(),
            form.look(),
            SentCells.titles("kiriman penilaian KLA", district.fullName()),
            form.header(),
            rows));
  }

  private Group group(LongForm form, CycleScores scores, StageScores stage, Version version) {
    boolean counts =
        version.revision() == settings.scale()
            && !(scores.equals(version.corrected()) && stage.stage() == Stage.EM);
    return form.group(
        scores,
        counts ? stage : nation.earlier(scores, stage, version.revision()),
        time(scores.cycle(), scores.district(), stage.stage()).plusDays(version.revision() - 1L),
        version.revision(),
        counts,
        isRecapped(scores.cycle()));
  }

  private MadeFile correction(LongForm form, CycleScores corrected, Random draws) {
    int revision = settings.scale() + 1;
    Group group =
        form.group(
            corrected,
            corrected.selfAssessment(),
            time(corrected.cycle(), corrected.district(), Stage.EM).plusDays(revision + 2L),
            revision,
            true,
            isRecapped(corrected.cycle()));
    return MadeFile.of(
        Draft.of(
            SentCells.stem(corrected.district()) + "_perbaikan",
            form.look(),
            SentCells.titles("perbaikan penilaian KLA", corrected.district().fullName()),
            form.header(),
            planter.cycle(form.header(), form.look(), List.of(group), draws)));
  }

  private boolean isRecapped(Cycle cycle) {
    return settings.form() == Settings.Form.MIXED && cycle.cycleYear() >= RecapForm.FIRST_CYCLE;
  }

  /** When a district sent a stage for the first time. */
  LocalDateTime time(Cycle cycle, District district, Stage stage) {
    return Times.sent(
        cycle, stage, Draws.of(settings.seed(), "time", district.code(), cycle.cycleYear(), stage));
  }

  /** The recap of answers of a district; empty where the questions of the cycle are not known. */
  Optional<MadeFile> answers(District district, Cycle cycle) {
    return nation
        .scores(district, cycle)
        .filter(scores -> !scores.answered().isEmpty())
        .map(
            scores -> {
              Random draws = Draws.of(settings.seed(), "answers", district.code());
              Look look = Look.SEMICOLON;
              List<DraftRow> rows = AnswerForm.rows(scores, time(cycle, district, Stage.EM), draws);
              return MadeFile.of(
                  Draft.of(
                      SentCells.PREFIX + "isian_" + district.code() + "_" + cycle.cycleYear(),
                      look,
                      List.of(),
                      AnswerForm.HEADER,
                      planter.list(ListFaults.ANSWERS, AnswerForm.HEADER, look, rows, draws)));
            });
  }
}
