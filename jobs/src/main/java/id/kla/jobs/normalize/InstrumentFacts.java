package id.kla.jobs.normalize;

import id.kla.schemas.instrument.EntryRule;
import id.kla.schemas.instrument.ExpectedInstrument;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.ScoreBands;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.table.FactTables;
import id.kla.schemas.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The facts about instruments, cycles and bands as rows of their tables. */
final class InstrumentFacts {
  private InstrumentFacts() {}

  static Map<Table, List<Row>> rows() {
    return Map.of(
        FactTables.CYCLES,
        Cycles.all().stream().map(InstrumentFacts::cycle).toList(),
        FactTables.INSTRUMENTS,
        instruments(),
        FactTables.SCORE_BANDS,
        ScoreBands.published().stream().map(InstrumentFacts::band).toList());
  }

  private static Row cycle(Cycle cycle) {
    ExpectedInstrument expected = Instruments.standard().ofCycle(cycle.cycleYear()).orElse(null);
    EntryRule rule = EntryRule.ofCycle(cycle.cycleYear()).orElse(null);
    return RowFactory.create(
        cycle.cycleYear(),
        cycle.awardYear(),
        expected == null ? null : expected.instrument().version(),
        expected == null ? null : yesNo(expected.assumed()),
        rule == null ? null : rule.mustExceed(),
        rule == null ? null : yesNo(rule.assumed()),
        cycle.sourceUrl());
  }

  private static List<Row> instruments() {
    List<Row> rows = new ArrayList<>();
    for (Instrument instrument : Instruments.standard().all()) {
      for (Indicator indicator : instrument.indicators()) {
        rows.add(
            RowFactory.create(
                instrument.version(),
                indicator.key(),
                indicator.number(),
                indicator.klaster().code(),
                indicator.name(),
                indicator.maxScore(),
                indicator.questions(),
                indicator.opd().isEmpty() ? null : String.join("; ", indicator.opd()),
                indicator.certainty(),
                indicator.sourceUrl()));
      }
    }
    return rows;
  }

  private static Row band(ScoreBands.PublishedBand band) {
    return RowFactory.create(
        band.fromCycle(),
        band.variant() ? "variant" : "rule",
        band.start().predikat().label(),
        band.start().bound(),
        band.toCycle(),
        yesNo(band.start().inclusive()),
        band.start().printed(),
        band.upper(),
        band.certainty(),
        band.sourceUrl());
  }

  private static String yesNo(boolean yes) {
    return yes ? "yes" : "no";
  }
}
