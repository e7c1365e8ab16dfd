package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the files of a simulation, one after the other. */
public final class Simulation {
  private final Settings settings;
  private final Nation nation;
  private final Planter planter;

  private Simulation(Settings settings, PublishedFacts facts) {
    this.settings = settings;
    this.nation = new Nation(facts, settings.seed());
    this.planter = new Planter(facts, settings.dirt());
  }

  /** Takes each file as soon as it is made. */
  @FunctionalInterface
  public interface Sink {
    /** Takes one file. */
    void take(MadeFile file);
  }

  /**
   * What was made.
   *
   * @param files number of files
   * @param rows their rows of data
   * @param planted the faults in them, in the order of the files
   */
  public record Made(int files, int rows, List<Planted> planted) {
    /** Copies the list. */
    public Made {
      planted = List.copyOf(planted);
    }
  }

  /**
   * Makes all files.
   *
   * @param facts what was published, which is kept
   * @param sink where the files go
   */
  public static Made run(Settings settings, PublishedFacts facts, Sink sink) {
    Tally tally = new Tally(sink);
    new Simulation(settings, facts).make(tally);
    return new Made(tally.files, tally.rows, tally.planted);
  }

  /** Counts what goes through. */
  private static final class Tally implements Sink {
    private final Sink sink;
    private final List<Planted> planted = new ArrayList<>();
    private int files;
    private int rows;

    Tally(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void take(MadeFile file) {
      files++;
      rows += file.rows();
      planted.addAll(file.planted());
      sink.take(file);
    }
  }

  private void make(Tally tally) {
    boolean mixed = settings.form() == Settings.Form.MIXED;
    Set<Stage> stages = mixed ? EnumSet.of(Stage.EM) : EnumSet.allOf(Stage.class);
    DistrictFiles districtFiles = new DistrictFiles(nation, settings, planter, stages);
    for (District district : settings.districts()) {
      districtFiles.make(district).forEach(tally::take);
    }
    if (mixed) {
      ofProvinces(districtFiles, tally);
    }
    if (settings.awards()) {
      awards().forEach(tally::take);
    }
    new DirtyFiles(nation, settings, planter).make(tally.files).forEach(tally::take);
  }

  private void ofProvinces(DistrictFiles districtFiles, Tally tally) {
    ProvinceFiles provinceFiles = new ProvinceFiles(nation, settings, planter, districtFiles);
    Map<String, List<District>> byProvince =
        settings.districts().stream()
            .collect(
                Collectors.groupingBy(District::provinceCode, TreeMap::new, Collectors.toList()));
    Cycle last = settings.cycles().get(settings.cycles().size() - 1);
    byProvince.forEach(
        (code, districts) -> {
          provinceFiles
              .make(RegionRegister.standard().province(districts.get(0)), districts)
              .forEach(tally::take);
          districts.stream()
              .flatMap(district -> districtFiles.answers(district, last).stream())
              .limit(1)
              .forEach(tally::take);
        });
  }

  /** The awards that no source reports; none where sources report all. */
  private List<MadeFile> awards() {
    Random draws = Draws.of(settings.seed(), "awards");
    List<DraftRow> rows = new ArrayList<>();
    for (Cycle cycle : settings.cycles()) {
      for (District district : settings.districts()) {
        nation
            .outcome(district, cycle)
            .filter(outcome -> !outcome.reported() && outcome.predikat() != null)
            .ifPresent(
                outcome ->
                    rows.add(AwardForm.row(district, cycle.awardYear(), outcome.predikat())));
      }
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    return List.of(
        MadeFile.of(
            Draft.of(
                SentCells.PREFIX + "penghargaan",
                Look.PLAIN,
                List.of(),
                AwardForm.HEADER,
                planter.list(ListFaults.AWARDS, AwardForm.HEADER, Look.PLAIN, rows, draws))));
  }
}
