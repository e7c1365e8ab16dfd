package id.kla.jobs.explain;

import id.kla.jobs.peers.Sheet;
import id.kla.jobs.peers.Sheets;
import id.kla.jobs.store.ReleaseTables;
import id.kla.jobs.store.TableRow;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.TrendTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two districts or more side by side: predikat by edition, and the scores of the latest cycle and
 * the last stage that all of them have with one instrument.
 */
public final class Comparison {
  private final List<String> districts;
  private final Map<Integer, Map<String, String>> standings = new TreeMap<>();
  private final Map<Common, Map<String, Scores>> scores = new HashMap<>();
  private Common common;
  private boolean simulated;

  /**
   * A stage of a cycle.
   *
   * @param cycle year of the cycle
   * @param stage what was scored
   * @param instrument its version
   */
  public record Common(int cycle, Stage stage, String instrument) {}

  /**
   * What a district scored there.
   *
   * @param total points
   * @param klaster points by klaster; those not known left out
   * @param lostFromEm points lost since the self-assessment; null where that is not known
   */
  public record Scores(BigDecimal total, Map<Klaster, BigDecimal> klaster, BigDecimal lostFromEm) {
    /** Points of the total that no klaster accounts for; zero for a sum of its klaster. */
    public BigDecimal unaccounted() {
      return total.subtract(klaster.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  private Comparison(List<String> districts) {
    this.districts = List.copyOf(districts);
  }

  /** Of these districts, by code, in their order. */
  public static Comparison of(ReleaseTables tables, List<String> districts) {
    Comparison made = new Comparison(districts);
    tables.each(TrendTables.TRAJECTORIES, made::addStanding);
    Set<String> different = Set.copyOf(districts);
    Sheets sheets = Sheets.totals(tables, different);
    different.forEach(code -> made.addScores(code, sheets));
    made.common =
        made.scores.entrySet().stream()
            .filter(entry -> entry.getValue().size() == different.size())
            .map(Map.Entry::getKey)
            .max(Comparator.comparing(Common::cycle).thenComparing(one -> one.stage().rank()))
            .orElse(null);
    return made;
  }

  private void addStanding(TableRow row) {
    if (districts.contains(row.text(Columns.DISTRICT_CODE))) {
      standings
          .computeIfAbsent(row.number(Columns.AWARD_YEAR), year -> new HashMap<>())
          .put(row.text(Columns.DISTRICT_CODE), row.text(Columns.STANDING));
      simulated |= row.text(Columns.SIMULATED).equals("yes");
    }
  }

  private void addScores(String code, Sheets sheets) {
    for (Sheet sheet : sheets.of(code)) {
      if (isScored(sheet)) {
        BigDecimal first =
            sheets
                .at(code, sheet.cycle(), Stage.EM)
                .filter(Comparison::isScored)
                .map(Sheet::total)
                .orElse(null);
        scores
            .computeIfAbsent(
                new Common(sheet.cycle(), sheet.stage(), sheet.instrument()),
                key -> new HashMap<>())
            .put(
                code,
                new Scores(
                    sheet.total(),
                    sheet.klaster(),
                    first == null ? null : first.subtract(sheet.total())));
        simulated |= sheet.simulated();
      }
    }
  }

  private static boolean isScored(Sheet sheet) {
    return sheet.instrument() != null && sheet.total() != null;
  }

  /** The codes, in the order asked for. */
  public List<String> districts() {
    return districts;
  }

  /** Standing of each district by edition, latest last. */
  public Map<Integer, Map<String, String>> standings() {
    return standings;
  }

  /** The stage that is compared; null where they have none in common. */
  public Common common() {
    return common;
  }

  /** The scores of a district there. */
  public Scores scores(String district) {
    return scores.get(common).get(district);
  }

  /** Whether anything of it is simulated. */
  public boolean simulated() {
    return simulated;
  }

  /**
   * Lines of figures: what is compared, the figure of each district, and its difference to the
   * first. Differences of klaster, with what no klaster accounts for, add up to that of the total.
   *
   * @param item total, unaccounted, lost_from_em or the number of a klaster
   * @param values one per district; null where not known
   */
  public record Line(String item, List<BigDecimal> values) {
    /** Difference of a district to the first one; null where one of both is not known. */
    public BigDecimal difference(int district) {
      BigDecimal first = values.get(0);
      BigDecimal own = values.get(district);
      return first == null || own == null ? null : own.subtract(first);
    }
  }

  /** The lines; none where the districts have no stage in common. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (common == null) {
      return lines;
    }
    for (Klaster klaster : Klaster.values()) {
      Line line = line(klaster.code(), scores -> scores.klaster().get(klaster));
      if (line.values().stream().anyMatch(Objects::nonNull)) {
        lines.add(line);
      }
    }
    Line rest = line("unaccounted", Scores::unaccounted);
    if (rest.values().stream().anyMatch(value -> value.signum() != 0)) {
      lines.add(rest);
    }
    lines.add(line("total", Scores::total));
    lines.add(line("lost_from_em", Scores::lostFromEm));
    return lines;
  }

  private Line line(String item, java.util.function.Function<Scores, BigDecimal> figure) {
    List<BigDecimal> values = new ArrayList<>();
    for (String district : districts) {
      values.add(figure.apply(scores(district)));
    }
    return new Line(item, java.util.Collections.unmodifiableList(values));
  }
}
