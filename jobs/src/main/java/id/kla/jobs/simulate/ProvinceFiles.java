package id.kla.jobs.simulate;

import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.region.District;
import id.kla.schemas.region.Province;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The files that provinces send: the verified stages of their districts, one row each, a file per
 * instrument; and recaps of stages, a file per cycle.
 */
final class ProvinceFiles {
  private final Nation nation;
  private final Settings settings;
  private final Planter planter;
  private final DistrictFiles districtFiles;

  ProvinceFiles(Nation nation, Settings settings, Planter planter, DistrictFiles districtFiles) {
    this.nation = nation;
    this.settings = settings;
    this.planter = planter;
    this.districtFiles = districtFiles;
  }

  /** The files of a province about these of its districts. */
  List<MadeFile> make(Province province, List<District> districts) {
    List<MadeFile> files = new ArrayList<>();
    Map<Instrument, List<CycleScores>> byInstrument = new LinkedHashMap<>();
    for (Cycle cycle : settings.cycles()) {
      for (District district : districts) {
        nation
            .scores(district, cycle)
            .filter(scores -> scores.stages().size() > 1)
            .ifPresent(
                scores ->
                    byInstrument
                        .computeIfAbsent(scores.instrument(), none -> new ArrayList<>())
                        .add(scores));
      }
    }
    byInstrument.forEach((instrument, scores) -> files.add(verified(province, instrument, scores)));
    for (Cycle cycle : settings.cycles()) {
      if (cycle.cycleYear() >= RecapForm.FIRST_CYCLE) {
        recap(province, districts, cycle).ifPresent(files::add);
      }
    }
    return files;
  }

  private MadeFile verified(Province province, Instrument instrument, List<CycleScores> all) {
    String stem =
        SentCells.stem(province, "provinsi") + "_" + instrument.indicators().size() + "_indikator";
    Random draws = Draws.of(settings.seed(), "files", stem);
    Look look = Look.draw(draws);
    WideForm form = new WideForm(look, instrument);
    List<Group> groups = new ArrayList<>();
    for (CycleScores scores : all) {
      for (StageScores stage : scores.stages()) {
        if (stage.stage() != Stage.EM) {
          groups.add(group(form, scores, stage));
        }
      }
    }
    List<DraftRow> rows = new ArrayList<>();
    for (Group group : groups) {
      rows.addAll(planter.wide(form.header(), look, group, draws, groups.size()));
    }
    return MadeFile.of(
        Draft.of(
            stem,
            look,
            SentCells.titles("hasil verifikasi KLA", "Provinsi " + province.shortName()),
            form.header(),
            rows));
  }

  private Group group(WideForm form, CycleScores scores, StageScores stage) {
    return form.group(
        scores,
        stage,
        districtFiles.time(scores.cycle(), scores.district(), stage.stage()),
        1,
        stage.stage() == Stage.VA && scores.cycle().cycleYear() >= RecapForm.FIRST_CYCLE);
  }

  private Optional<MadeFile> recap(Province province, List<District> districts, Cycle cycle) {
    List<CycleScores> all =
        districts.stream().flatMap(one -> nation.scores(one, cycle).stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String stem = SentCells.stem(province, "rekap_tahap") + "_" + cycle.cycleYear();
    Random draws = Draws.of(settings.seed(), "files", stem);
    List<DraftRow> rows = new ArrayList<>();
    for (CycleScores scores : all) {
      DraftRow row = RecapForm.row(rows.size() + 1, scores, Look.SEMICOLON);
      rows.addAll(planter.recap(scores, row, Look.SEMICOLON, draws, all.size()));
    }
    return Optional.of(
        MadeFile.of(Draft.of(stem, Look.SEMICOLON, List.of(), RecapForm.HEADER, rows)));
  }
}
