package id.kla.reports.site;

import id.kla.reports.chart.AwardTotalsChart;
import id.kla.reports.chart.AwardTotalsChart.AwardYear;
import id.kla.reports.chart.ChartText;
import id.kla.reports.chart.Drawing;
import id.kla.reports.chart.EditionStripChart;
import id.kla.reports.chart.House;
import id.kla.reports.chart.StandingSharesChart;
import id.kla.reports.chart.TrajectoryStepChart;
import id.kla.reports.chart.TransitionFlowChart;
import id.kla.reports.site.Stories.ClaimLine;
import id.kla.reports.site.Stories.CoverageLine;
import id.kla.reports.site.Stories.DistrictStory;
import id.kla.reports.site.Stories.NationStory;
import id.kla.reports.site.Stories.PairLine;
import id.kla.reports.site.Stories.ProvinceStory;
import id.kla.reports.site.Stories.ShareLine;
import id.kla.reports.site.Stories.Shared;
import id.kla.reports.site.Stories.StateLine;
import id.kla.reports.site.Stories.TotalLine;
import id.kla.reports.site.Stories.TransitionLine;
import id.kla.reports.site.Stories.YearLine;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.reference.OfficialTotal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The charts of the pages: stories in, drawings out, every number as the story has it. */
final class Charts {
  private final Shared shared;
  private final Words words;
  private final House house;

  Charts(Shared shared, Words words, House house) {
    this.shared = shared;
    this.words = words;
    this.house = house;
  }

  /** Official totals by edition, years without awards as gaps. */
  Drawing totals(NationStory story) {
    List<AwardYear> years = new ArrayList<>();
    for (YearLine year : shared.years()) {
      Map<Predikat, Integer> counts = new EnumMap<>(Predikat.class);
      for (Predikat predikat : Predikat.values()) {
        official(story, year.year(), predikat.label())
            .filter(count -> count > 0)
            .ifPresent(count -> counts.put(predikat, count));
      }
      years.add(
          year.held()
              ? new AwardYear(
                  year.year(),
                  true,
                  official(story, year.year(), OfficialTotal.AWARDED).orElse(null),
                  counts,
                  covered(story, year.year()))
              : new AwardYear(year.year(), false, null, Map.of(), null));
    }
    int latest = shared.latest();
    String total = official(story, latest, OfficialTotal.AWARDED).map(String::valueOf).orElse("?");
    return AwardTotalsChart.draw(
        new AwardTotalsChart.Totals(years),
        words.chart(
            words.t("chart.totals.title"),
            words.t("chart.totals.subtitle"),
            words.t("chart.totals.source"),
            words.t("chart.totals.alt", Map.of("year", latest, "total", total))),
        house);
  }

  /** Standings of the latest edition, a bar for each province. */
  Drawing provinces(NationStory story) {
    int latest = shared.latest();
    List<StandingSharesChart.Row> rows = new ArrayList<>();
    int known = 0;
    int existing = 0;
    for (ShareLine share : story.provinceShares()) {
      if (share.year() == latest) {
        rows.add(
            new StandingSharesChart.Row(
                shared.nameOf(share.scope()), share.counts(), share.existing()));
        known += share.known();
        existing += share.existing();
      }
    }
    Map<String, ?> values = Map.of("year", latest, "known", known, "existing", existing);
    return StandingSharesChart.draw(
        new StandingSharesChart.Shares(rows, true),
        marked(
            story.provinceShares().stream()
                .anyMatch(share -> share.year() == latest && share.simulated()),
            words.chart(
                words.t("chart.provinces.title", values),
                words.t("chart.provinces.subtitle", values),
                words.t("chart.claims.source", values),
                words.t("chart.provinces.alt", values))),
        house);
  }

  /** Observed transitions between the latest two editions; empty when there is no pair. */
  Optional<Drawing> flow(NationStory story) {
    int latest = shared.latest();
    Optional<PairLine> pair =
        story.pairs().stream().filter(line -> line.toYear() == latest).findFirst();
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    List<TransitionFlowChart.Flow> flows = new ArrayList<>();
    for (TransitionLine cell : story.transitions()) {
      if (cell.toYear() == latest) {
        flows.add(
            new TransitionFlowChart.Flow(
                Standing.of(cell.from()), Standing.of(cell.to()), cell.count()));
      }
    }
    Map<String, ?> values =
        Map.of(
            "from", pair.get().fromYear(),
            "to", latest,
            "pairs", pair.get().pairs(),
            "existing", pair.get().existing(),
            "year", latest);
    return Optional.of(
        TransitionFlowChart.draw(
            new TransitionFlowChart.Flows(
                String.valueOf(pair.get().fromYear()), String.valueOf(latest), flows),
            marked(
                pair.get().simulated(),
                words.chart(
                    words.t("chart.flow.title", values),
                    words.t("chart.flow.subtitle", values),
                    words.t("chart.claims.source", values),
                    words.t("chart.flow.alt", values))),
            house));
  }

  /** Districts of a province by edition. */
  Drawing strip(ProvinceStory story) {
    List<EditionStripChart.Row> rows = new ArrayList<>();
    for (DistrictStory district : story.districts()) {
      Map<Integer, Standing> standings = new HashMap<>();
      district.states().forEach(state -> standings.put(state.year(), state.standing()));
      rows.add(new EditionStripChart.Row(district.fullName(), standings));
    }
    Map<String, ?> values =
        Map.of(
            "name", story.name(), "districts", story.districts().size(), "year", shared.latest());
    return EditionStripChart.draw(
        new EditionStripChart.Strip(shared.editions(), shared.gaps(), rows),
        marked(
            story.districts().stream()
                .flatMap(district -> district.states().stream())
                .anyMatch(StateLine::simulated),
            words.chart(
                words.t("chart.strip.title", values),
                words.t("chart.strip.subtitle", values),
                words.t("chart.claims.source", values),
                words.t("chart.strip.alt", values))),
        house);
  }

  /** Standings of a province, a bar for each edition. */
  Drawing provinceShares(ProvinceStory story) {
    List<StandingSharesChart.Row> rows =
        story.shares().stream()
            .map(
                share ->
                    new StandingSharesChart.Row(
                        String.valueOf(share.year()), share.counts(), share.existing()))
            .toList();
    Map<String, ?> values = Map.of("name", story.name(), "year", shared.latest());
    return StandingSharesChart.draw(
        new StandingSharesChart.Shares(rows, false),
        marked(
            story.shares().stream().anyMatch(ShareLine::simulated),
            words.chart(
                words.t("chart.shares.title", values),
                words.t("chart.shares.subtitle", values),
                words.t("chart.claims.source", values),
                words.t("chart.shares.alt", values))),
        house);
  }

  /** The steps of a district. */
  Drawing steps(DistrictStory story) {
    List<TrajectoryStepChart.Point> points = new ArrayList<>();
    for (StateLine state : story.states()) {
      List<Predikat> claimed =
          story.claims().stream()
              .filter(claim -> claim.year() == state.year())
              .map(ClaimLine::predikat)
              .filter(Objects::nonNull)
              .toList();
      points.add(new TrajectoryStepChart.Point(state.year(), state.standing(), claimed));
    }
    List<YearLine> years = shared.years();
    Map<String, ?> values =
        Map.of(
            "name", story.fullName(),
            "states",
                words.list(
                    story.states().stream()
                        .map(s -> s.year() + " " + words.standing(s.standing()))
                        .toList()),
            "known", story.states().stream().filter(state -> isResult(state.standing())).count(),
            "editions", story.states().size(),
            "year", shared.latest());
    return TrajectoryStepChart.draw(
        new TrajectoryStepChart.Trajectory(
            years.get(0).year(), years.get(years.size() - 1).year(), points, shared.gaps()),
        marked(
            story.states().stream().anyMatch(StateLine::simulated)
                || story.claims().stream().anyMatch(ClaimLine::simulated),
            words.chart(
                words.t("chart.steps.title", values),
                words.t("chart.steps.subtitle", values),
                words.t("chart.claims.source", values),
                words.t("chart.steps.alt", values))),
        house);
  }

  private static ChartText marked(boolean simulated, ChartText text) {
    return simulated ? text.ofSimulatedData() : text;
  }

  /** Whether a standing is a result: a predikat, or none. */
  static boolean isResult(Standing standing) {
    return switch (standing) {
      case PRATAMA, MADYA, NINDYA, UTAMA, KLA, NONE -> true;
      case LEVEL_UNKNOWN, DISPUTED, UNKNOWN, NOT_FORMED -> false;
    };
  }

  private static Optional<Integer> official(NationStory story, int year, String measure) {
    return story.totals().stream()
        .filter(total -> total.year() == year && total.measure().equals(measure))
        .map(TotalLine::count)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Integer covered(NationStory story, int year) {
    return story.coverage().stream()
        .filter(line -> line.year() == year && line.category().equals(OfficialTotal.AWARDED))
        .map(CoverageLine::covered)
        .findFirst()
        .orElse(null);
  }
}
