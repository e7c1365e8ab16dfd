package id.kla.reports.site;

import id.kla.reports.site.ScoreStories.AnswerLine;
import id.kla.reports.site.ScoreStories.CheckLine;
import id.kla.reports.site.ScoreStories.CompleteLine;
import id.kla.reports.site.ScoreStories.DistrictScores;
import id.kla.reports.site.ScoreStories.IndicatorLine;
import id.kla.reports.site.ScoreStories.KlasterLine;
import id.kla.reports.site.ScoreStories.LossLine;
import id.kla.reports.site.ScoreStories.Mismatch;
import id.kla.reports.site.ScoreStories.Place;
import id.kla.reports.site.ScoreStories.Profile;
import id.kla.reports.site.ScoreStories.StageLine;
import id.kla.schemas.instrument.Block;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the page of a district says of its scores. */
public final class ScoreView {
  private final DistrictScores scores;
  private final Words words;

  ScoreView(DistrictScores scores, Words words) {
    this.scores = scores;
    this.words = words;
  }

  /**
   * A stage of a cycle.
   *
   * @param loss to the next stage that has a score; null when there is none
   */
  public record StageRow(StageLine line, LossLine loss) {}

  /**
   * A cycle with its stages.
   *
   * @param awardYear null when not known yet
   * @param check of the last verified stage with the award; null without a verified score
   */
  public record CycleRows(int year, Integer awardYear, CheckLine check, List<StageRow> stages) {}

  /**
   * A figure at the self-assessment and at the last stage; null when not known or blank.
   *
   * @param self null when the profile has no self-assessment
   * @param last null when the self-assessment is the only stage
   */
  public record KlasterRow(
      Klaster klaster, BigDecimal self, BigDecimal last, BigDecimal max, boolean simulated) {}

  /**
   * An indicator, with the places that its scores come from.
   *
   * @param number in its instrument
   */
  public record IndicatorRow(
      String number,
      String name,
      Klaster klaster,
      BigDecimal self,
      BigDecimal last,
      BigDecimal max,
      String opd,
      List<Place> places,
      boolean simulated) {}

  /**
   * A stated total that differs, its level in words.
   *
   * @param printed whether the level is an indicator, named as the instrument prints it
   */
  public record MismatchRow(Mismatch line, String level, boolean printed) {}

  /** A question without an accepted answer, its indicator in words. */
  public record AnswerRow(AnswerLine line, String indicator) {}

  /** Whether anything is known. */
  public boolean any() {
    return !scores.equals(DistrictScores.NONE);
  }

  /** The cycles with a stage, latest first; the stages in the order of the evaluation. */
  public List<CycleRows> cycles() {
    Map<Integer, List<StageLine>> byCycle = new TreeMap<>(Comparator.reverseOrder());
    for (StageLine line : scores.stages()) {
      byCycle.computeIfAbsent(line.cycle(), cycle -> new ArrayList<>()).add(line);
    }
    List<CycleRows> rows = new ArrayList<>();
    byCycle.forEach(
        (cycle, lines) ->
            rows.add(
                new CycleRows(
                    cycle,
                    lines.get(0).awardYear(),
                    scores.checks().stream()
                        .filter(check -> check.cycle() == cycle)
                        .findFirst()
                        .orElse(null),
                    lines.stream()
                        .sorted(Comparator.comparing(StageLine::stage))
                        .map(this::row)
                        .toList())));
    return rows;
  }

  private StageRow row(StageLine line) {
    return new StageRow(
        line,
        scores.losses().stream()
            .filter(loss -> loss.cycle() == line.cycle() && loss.from() == line.stage())
            .findFirst()
            .orElse(null));
  }

  /** The scores of all cycles and stages. */
  List<StageLine> stages() {
    return scores.stages();
  }

  /** The stated totals that differ, latest cycle first. */
  public List<MismatchRow> mismatches() {
    return scores.mismatches().stream()
        .sorted(Comparator.comparing(Mismatch::cycle).reversed())
        .map(line -> new MismatchRow(line, level(line.level()), isIndicator(line.level())))
        .toList();
  }

  /** What is behind the scores; null when nothing is known. */
  public Profile profile() {
    return scores.profile();
  }

  /** The stages that the profile shows: the self-assessment and the last one. */
  public List<Stage> profileStages() {
    EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
    Profile profile = scores.profile();
    if (profile.indicators().isEmpty()) {
      profile.klaster().forEach(line -> stages.add(line.stage()));
    } else {
      profile.indicators().forEach(line -> stages.add(line.stage()));
    }
    Stage last = stages.stream().reduce((earlier, later) -> later).orElseThrow();
    return stages.contains(Stage.EM) && last != Stage.EM ? List.of(Stage.EM, last) : List.of(last);
  }

  /** The klaster, in order. */
  public List<KlasterRow> klaster() {
    List<Stage> stages = profileStages();
    Map<Klaster, Map<Stage, KlasterLine>> byKlaster = new TreeMap<>();
    for (KlasterLine line : scores.profile().klaster()) {
      byKlaster
          .computeIfAbsent(line.klaster(), key -> new LinkedHashMap<>())
          .put(line.stage(), line);
    }
    List<KlasterRow> rows = new ArrayList<>();
    byKlaster.forEach(
        (klaster, lines) -> {
          KlasterLine first = lines.get(stages.get(0));
          KlasterLine last = lines.get(stages.get(stages.size() - 1));
          KlasterLine any = last == null ? first : last;
          if (any != null) {
            rows.add(
                new KlasterRow(
                    klaster,
                    first == null ? null : first.score(),
                    last == null ? null : last.score(),
                    any.max(),
                    any.simulated() || (first != null && first.simulated())));
          }
        });
    return rows;
  }

  /** The indicators that were sent or belong to the instrument, in its order. */
  public List<IndicatorRow> indicators() {
    List<Stage> stages = profileStages();
    return instrument().indicators().stream()
        .map(
            indicator -> {
              IndicatorLine first = line(indicator, stages.get(0));
              IndicatorLine last = line(indicator, stages.get(stages.size() - 1));
              return row(indicator, first, last);
            })
        .toList();
  }

  private IndicatorRow row(Indicator indicator, IndicatorLine first, IndicatorLine last) {
    List<IndicatorLine> sent = new ArrayList<>();
    if (first != null) {
      sent.add(first);
    }
    if (last != null && !last.equals(first)) {
      sent.add(last);
    }
    String opd =
        sent.stream()
            .map(IndicatorLine::opd)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(indicator.opd().isEmpty() ? null : String.join("; ", indicator.opd()));
    BigDecimal max =
        sent.stream()
            .map(IndicatorLine::max)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(indicator.maxScore());
    return new IndicatorRow(
        indicator.number(),
        indicator.name(),
        indicator.klaster(),
        first == null ? null : first.score(),
        last == null ? null : last.score(),
        max,
        opd,
        sent.stream().map(IndicatorLine::place).toList(),
        sent.stream().anyMatch(IndicatorLine::simulated));
  }

  /** The stage whose completeness is shown; null when it is not known. */
  public Stage completeStage() {
    return completeness().stream().map(CompleteLine::stage).findFirst().orElse(null);
  }

  private List<CompleteLine> completeness() {
    return scores.profile() == null ? List.of() : scores.profile().complete();
  }

  private Stream<CompleteLine> completeness(String grouping) {
    return completeness().stream().filter(line -> line.grouping().equals(grouping));
  }

  /** Completeness by office, most points at stake first. */
  public List<CompleteLine> offices() {
    return completeness("opd")
        .sorted(
            Comparator.comparing(
                    CompleteLine::stake, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(CompleteLine::blankIndicators, Comparator.reverseOrder())
                .thenComparing(CompleteLine::name))
        .toList();
  }

  /** Completeness of all together; null when it is not known. */
  public CompleteLine complete() {
    return completeness("total").findFirst().orElse(null);
  }

  /**
   * A part of the instrument in words.
   *
   * @param within whether it is a part of the klaster before it
   */
  public record PartRow(CompleteLine line, String name, boolean within) {}

  /** Completeness by klaster, in order; kecamatan and desa apart after the klaster of both. */
  public List<PartRow> parts() {
    List<PartRow> parts = new ArrayList<>();
    completeness("klaster")
        .sorted(Comparator.comparing(CompleteLine::name))
        .forEach(
            line ->
                parts.add(
                    new PartRow(
                        line,
                        Klaster.ofNumber(Integer.parseInt(line.name()))
                            .map(words::klaster)
                            .orElse(line.name()),
                        false)));
    for (Block block : List.of(Block.KECAMATAN, Block.DESA_KELURAHAN)) {
      completeness("block")
          .filter(line -> line.name().equals(block.code()))
          .forEach(line -> parts.add(new PartRow(line, words.t("block." + block.code()), true)));
    }
    return parts;
  }

  /** The indicators without a score at the stage of completeness, most points first. */
  public List<IndicatorRow> blanks() {
    Stage stage = completeStage();
    return instrument().indicators().stream()
        .map(
            indicator -> {
              IndicatorLine sent = line(indicator, stage);
              return row(indicator, sent, sent);
            })
        .filter(row -> row.last() == null)
        .sorted(
            Comparator.comparing(
                IndicatorRow::max, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  /** The recap of answers: the questions without an accepted answer. */
  public List<AnswerRow> openAnswers() {
    return answers().stream()
        .filter(line -> !line.answered() || line.refused())
        .map(line -> new AnswerRow(line, level(line.indicator())))
        .toList();
  }

  /** All questions of the latest recap of answers. */
  public List<AnswerLine> answers() {
    return scores.answers() == null ? List.of() : scores.answers().lines();
  }

  /** The cycle of the recap of answers. */
  public int answersCycle() {
    return scores.answers().cycle();
  }

  /** Which parts of the page are simulated, in words. */
  List<String> simulatedParts() {
    List<String> parts = new ArrayList<>();
    if (stagesSimulated()) {
      parts.add(words.t("sim.part.stages"));
    }
    if (profileSimulated()) {
      parts.add(words.t("sim.part.profile"));
    }
    if (officesSimulated() || answers().stream().anyMatch(AnswerLine::simulated)) {
      parts.add(words.t("sim.part.completeness"));
    }
    return parts;
  }

  boolean stagesSimulated() {
    return scores.stages().stream().anyMatch(StageLine::simulated)
        || scores.checks().stream().anyMatch(CheckLine::simulated)
        || scores.mismatches().stream().anyMatch(Mismatch::simulated);
  }

  boolean profileSimulated() {
    return scores.profile() != null
        && (scores.profile().klaster().stream().anyMatch(KlasterLine::simulated)
            || scores.profile().indicators().stream().anyMatch(IndicatorLine::simulated));
  }

  boolean officesSimulated() {
    return completeness().stream().anyMatch(CompleteLine::simulated);
  }

  /** A level of totals in words. */
  private String level(String level) {
    if (level.equals("total")) {
      return words.t("scores.level.total");
    }
    if (!isIndicator(level)) {
      return Klaster.ofNumber(Integer.parseInt(level)).map(words::klaster).orElse(level);
    }
    for (Instrument instrument : latestFirst()) {
      var indicator = instrument.byKey(level);
      if (indicator.isPresent()) {
        return indicator.get().name();
      }
    }
    return level;
  }

  private static boolean isIndicator(String level) {
    return !level.equals("total") && !level.matches("[0-9]");
  }

  private static List<Instrument> latestFirst() {
    List<Instrument> all = new ArrayList<>(Instruments.standard().all());
    java.util.Collections.reverse(all);
    return all;
  }

  /** The instrument of the profile: that of the indicators of its last stage. */
  private Instrument instrument() {
    String version =
        new TreeSet<>(
                scores.profile().indicators().stream().map(IndicatorLine::instrument).toList())
            .last();
    return Instruments.standard().version(version).orElseThrow();
  }

  private IndicatorLine line(Indicator indicator, Stage stage) {
    return scores.profile().indicators().stream()
        .filter(line -> line.stage() == stage && line.key().equals(indicator.key()))
        .findFirst()
        .orElse(null);
  }
}
