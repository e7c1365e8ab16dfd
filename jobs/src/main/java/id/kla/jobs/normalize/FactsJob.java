package id.kla.jobs.normalize;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.reference.OfficialTotal;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.FactTables;
import id.kla.schemas.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the facts that the project carries into the release, so that a release can be read without
 * the program.
 */
public final class FactsJob {
  private FactsJob() {}

  /** Writes the tables of facts, notes in this language. */
  public static void run(Store store, Language language) {
    RegionRegister register = RegionRegister.standard();
    List<TableRows> facts = new ArrayList<>(InstrumentFacts.rows());
    facts.add(
        TableRows.of(
            FactTables.OFFICIAL_TOTALS,
            OfficialTotal.all(),
            total ->
                new Object[] {
                  total.awardYear(),
                  total.measure(),
                  total.count(),
                  total.certainty(),
                  orNull(total.sourceUrl())
                }));
    facts.add(
        TableRows.of(
            FactTables.PROVILA,
            ProvilaAward.all(),
            award ->
                new Object[] {
                  award.provinceCode(), award.awardYear(), award.award(), award.sourceUrl()
                }));
    facts.add(
        TableRows.of(
            FactTables.DISTRICTS,
            register.districts(),
            district ->
                new Object[] {
                  district.code(),
                  district.bpsCode(),
                  district.type().label(),
                  district.name(),
                  district.provinceCode(),
                  district.establishedYear(),
                  district.population()
                }));
    facts.add(
        TableRows.of(
            FactTables.PROVINCES,
            register.provinces(),
            province -> new Object[] {province.code(), province.name(), province.islandGroup()}));
    facts.add(
        TableRows.of(
            FactTables.EDITIONS,
            Editions.standard().years(),
            year ->
                new Object[] {
                  year.year(),
                  year.held(),
                  year.awardedOn() == null ? null : year.awardedOn().toString(),
                  orNull(language == Language.ID ? year.noteId() : year.noteEn()),
                  year.sourceUrl()
                }));
    facts.forEach(rows -> store.write(rows.table(), rows.rows()));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
