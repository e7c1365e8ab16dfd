package id.kla.jobs.normalize;

import id.kla.jobs.store.TableRow;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.TrendColumns;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.util.List;
import java.util.Map;

/** Lists of Provila that do not agree with the results of the districts. */
final class ProvilaContradictions {
  private final Texts texts;

  ProvilaContradictions(Language language) {
    this.texts = Texts.read("text/contradictions", language);
  }

  /**
   * One for each province and edition that disagree, in the borders of then: those that the list
   * was announced for. What cannot be compared contradicts nothing.
   *
   * @param monitor rows of provila_monitor
   */
  List<Contradiction> of(List<TableRow> monitor, List<ProvilaAward> awards) {
    return monitor.stream()
        .filter(row -> row.text(TrendColumns.BORDERS).equals("then"))
        .filter(row -> row.text("agreement").equals("disagree"))
        .map(row -> contradiction(row, awards))
        .toList();
  }

  private Contradiction contradiction(TableRow row, List<ProvilaAward> awards) {
    int year = row.number(Columns.AWARD_YEAR);
    String province = row.text(Columns.PROVINCE_CODE);
    boolean named = row.text("announced").equals("yes");
    return new Contradiction(
        year,
        "provila_against_districts",
        province,
        texts.get("provila_against_districts." + (named ? "named" : "not_named")),
        texts.get(
            "provila_against_districts.other",
            Map.of(
                "holding",
                row.number("holding"),
                "existing",
                row.number(Columns.EXISTING),
                "lacking",
                row.number("lacking"),
                "unknown",
                row.number("unknown"))),
        texts.get("provila_against_districts.treatment"),
        source(province, year, awards),
        "provila_monitor",
        row.text(Columns.SIMULATED).equals("yes"));
  }

  /** Where the province is named; for one that is not, where that edition's list stands. */
  private static String source(String province, int year, List<ProvilaAward> awards) {
    List<ProvilaAward> list =
        awards.stream()
            .filter(award -> award.awardYear() == year && !award.award().equals("Penggerak"))
            .toList();
    return list.stream()
        .filter(award -> award.provinceCode().equals(province))
        .findFirst()
        .orElse(list.get(0))
        .sourceUrl();
  }
}
