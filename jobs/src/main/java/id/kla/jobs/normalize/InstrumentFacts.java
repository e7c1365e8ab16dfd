package id.kla.jobs.normalize;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.instrument.EntryRule;
import id.kla.schemas.instrument.ExpectedInstrument;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.ScoreBands;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.table.FactTables;
import java.util.List;

/** The facts about instruments, cycles and bands as rows of their tables. */
final class InstrumentFacts {
  private InstrumentFacts() {}

  static List<TableRows> rows() {
    return List.of(
        TableRows.of(FactTables.CYCLES, Cycles.all(), InstrumentFacts::cycle),
        instruments(),
        TableRows.of(FactTables.SCORE_BANDS, ScoreBands.published(), InstrumentFacts::band));
  }

  private static Object[] cycle(Cycle cycle) {
    ExpectedInstrument expected = Instruments.standard().ofCycle(cycle.cycleYear()).orElse(null);
    EntryRule rule = EntryRule.ofCycle(cycle.cycleYear()).orElse(null);
    return new Object[] {
      cycle.cycleYear(),
      cycle.awardYear(),
      expected == null ? null : expected.instrument().version(),
      expected == null ? null : (Boolean) expected.assumed(),
      rule == null ? null : rule.mustExceed(),
      rule == null ? null : (Boolean) rule.assumed(),
      cycle.sourceUrl()
    };
  }

  private static TableRows instruments() {
    TableRows rows = new TableRows(FactTables.INSTRUMENTS);
    for (Instrument instrument : Instruments.standard().all()) {
      for (Indicator indicator : instrument.indicators()) {
        rows.add(
            instrument.version(),
            indicator.key(),
            indicator.number(),
            indicator.klaster().code(),
            indicator.name(),
            indicator.maxScore(),
            indicator.questions(),
            indicator.opd().isEmpty() ? null : String.join("; ", indicator.opd()),
            indicator.certainty(),
            indicator.sourceUrl());
      }
    }
    return rows;
  }

  private static Object[] band(ScoreBands.PublishedBand band) {
    return new Object[] {
      band.fromCycle(),
      band.variant() ? "variant" : "rule",
      band.start().predikat().label(),
      band.start().bound(),
      band.toCycle(),
      band.start().inclusive(),
      band.start().printed(),
      band.upper(),
      band.certainty(),
      band.sourceUrl()
    };
  }
}
