package id.kla.jobs.normalize;

import id.kla.jobs.store.SparkSchema;
import id.kla.jobs.store.Store;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.reference.OfficialTotal;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.FactTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Puts the facts that the project carries into the release, so that a release can be read without
 * the program.
 */
public final class FactsJob {
  private FactsJob() {}

  /** Writes the tables of facts, notes in this language. */
  public static void run(Store store, Language language) {
    RegionRegister register = RegionRegister.standard();
    Map<Table, List<Row>> facts = new LinkedHashMap<>();
    facts.put(
        FactTables.OFFICIAL_TOTALS,
        OfficialTotal.all().stream()
            .map(
                total ->
                    RowFactory.create(
                        total.awardYear(),
                        total.measure(),
                        total.count(),
                        total.certainty(),
                        orNull(total.sourceUrl())))
            .toList());
    facts.put(
        FactTables.PROVILA,
        ProvilaAward.all().stream()
            .map(
                award ->
                    RowFactory.create(
                        award.provinceCode(), award.awardYear(), award.award(), award.sourceUrl()))
            .toList());
    facts.put(
        FactTables.DISTRICTS,
        register.districts().stream()
            .map(
                district ->
                    RowFactory.create(
                        district.code(),
                        district.bpsCode(),
                        district.type().label(),
                        district.name(),
                        district.provinceCode(),
                        district.establishedYear(),
                        district.population()))
            .toList());
    facts.put(
        FactTables.PROVINCES,
        register.provinces().stream()
            .map(
                province ->
                    RowFactory.create(province.code(), province.name(), province.islandGroup()))
            .toList());
    facts.put(
        FactTables.EDITIONS,
        Editions.standard().years().stream()
            .map(
                year ->
                    RowFactory.create(
                        year.year(),
                        year.held() ? "yes" : "no",
                        year.awardedOn() == null ? null : year.awardedOn().toString(),
                        orNull(language == Language.ID ? year.noteId() : year.noteEn()),
                        year.sourceUrl()))
            .toList());
    facts.putAll(InstrumentFacts.rows());
    Map<Table, Supplier<Dataset<Row>>> tables = new LinkedHashMap<>();
    facts.forEach(
        (table, rows) ->
            tables.put(table, () -> store.spark().createDataFrame(rows, SparkSchema.of(table))));
    store.writeAll(tables);
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
