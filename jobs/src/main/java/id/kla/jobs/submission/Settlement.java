package id.kla.jobs.submission;

import static java.util.stream.Collectors.groupingBy;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.Answer;
import id.kla.jobs.ingest.Place;
import id.kla.schemas.instrument.EntryRule;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.table.SubmissionTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Settles what was sent for one district and cycle, from all files together: versions, instrument,
 * sums, contradictions, losses between stages, completeness.
 */
public final class Settlement {
  private static final Comparator<Accepted> BY_PLACE =
      Comparator.comparing(
          Accepted::place,
          Comparator.comparing(Place::file)
              .thenComparing(Place::sheet)
              .thenComparingInt(Place::line));

  private Settlement() {}

  /**
   * Settles things sent for any districts and cycles, each pair by itself, in the order of their
   * codes and years.
   */
  public static List<Settled> ofAll(List<Accepted> sent) {
    return List.copyOf(
        sent.stream()
            .filter(Sent::isSubmission)
            .collect(
                groupingBy(
                    Sent::districtAndCycle,
                    TreeMap::new,
                    java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toList(), Settlement::of)))
            .values());
  }

  /** Settles what was sent for one district and one cycle. */
  public static Settled of(List<Accepted> sent) {
    List<Accepted> inOrder = sent.stream().sorted(BY_PLACE).toList();
    Fates fates = new Fates();
    Map<Stage, List<Accepted>> byStage = new EnumMap<>(Stage.class);
    List<Answer> answers = new ArrayList<>();
    for (Accepted one : inOrder) {
      if (one instanceof Answer answer) {
        answers.add(answer);
      } else {
        byStage
            .computeIfAbsent(Versions.submission(one).stage(), stage -> new ArrayList<>())
            .add(one);
      }
    }
    List<Line> lines = new ArrayList<>();
    Map<Stage, StageResult> results = new EnumMap<>(Stage.class);
    byStage.forEach(
        (stage, ofStage) ->
            results.put(stage, StageSettlement.of(Versions.latest(ofStage, fates), fates, lines)));
    AnswerSettlement.of(answers, fates, lines);
    betweenStages(List.copyOf(results.values()), fates, lines);
    return fates.settled(inOrder, lines);
  }

  /** Losses from stage to stage, and whether the district was let in to the verification. */
  private static void betweenStages(List<StageResult> stages, Fates fates, List<Line> lines) {
    List<StageResult> scored = stages.stream().filter(stage -> stage.score() != null).toList();
    for (int next = 1; next < scored.size(); next++) {
      StageResult from = scored.get(next - 1);
      StageResult to = scored.get(next);
      BigDecimal loss = from.score().subtract(to.score());
      lines.add(
          Line.of(
              SubmissionTables.STAGE_LOSSES,
              from.submission().districtCode(),
              from.submission().cycleYear(),
              from.submission().stage().code(),
              to.submission().stage().code(),
              loss,
              Sent.yesNo(from.simulated() || to.simulated())));
      if (loss.signum() < 0) {
        fates.say(
            Fates.notice(
                NoticeCode.STAGE_RISES,
                to.first(),
                null,
                SentText.points(to.score()),
                Map.of(
                    "from",
                    from.submission().stage().code(),
                    "to",
                    to.submission().stage().code(),
                    "before",
                    SentText.points(from.score()))));
      }
    }
    sayWhenNotLetIn(scored, fates);
  }

  private static void sayWhenNotLetIn(List<StageResult> scored, Fates fates) {
    Optional<StageResult> self =
        scored.stream().filter(stage -> stage.submission().stage() == Stage.EM).findFirst();
    Optional<StageResult> verified =
        scored.stream().filter(stage -> stage.submission().stage().verified()).findFirst();
    if (self.isEmpty() || verified.isEmpty()) {
      return;
    }
    EntryRule.ofCycle(self.get().submission().cycleYear())
        .filter(rule -> !rule.admits(self.get().score()))
        .ifPresent(
            rule ->
                fates.say(
                    Fates.notice(
                        NoticeCode.ENTRY_NOT_MET,
                        verified.get().first(),
                        null,
                        SentText.points(self.get().score()),
                        Map.of(
                            "stage",
                            verified.get().submission().stage().code(),
                            "bound",
                            SentText.points(rule.mustExceed())))));
  }
}
