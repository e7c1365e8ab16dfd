package id.kla.jobs.normalize;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.DECIDED_BY;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.PREDIKAT;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.Columns.STATUS;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import id.kla.jobs.store.Store;
import id.kla.schemas.reference.OfficialTotal;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.reference.Statement;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.StatusTables;
import id.kla.schemas.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What sources say against each other, and lists of Provila against the results of districts. */
public final class ContradictionsJob {
  private ContradictionsJob() {}

  /** Makes the table of contradictions, in this language, from those of claims and of Provila. */
  public static void run(Store store, Language language) {
    store.write(AwardTables.CONTRADICTIONS, contradictions(store, language));
  }

  /** The contradictions; what is collected here is as small as they are few. */
  private static Dataset<Row> contradictions(Store store, Language language) {
    Dataset<Row> claims = store.read(AwardTables.CLAIMS);
    Dataset<Row> results = store.read(AwardTables.RESULTS);
    Dataset<Row> differing =
        results.filter(
            col(STATUS.name())
                .equalTo(Results.DISPUTED)
                .or(col(DECIDED_BY.name()).equalTo(Results.BETTER_EVIDENCE)));
    Map<String, String> decided = new HashMap<>();
    for (Row row : differing.filter(col(PREDIKAT.name()).isNotNull()).collectAsList()) {
      decided.put(ClaimContradictions.key(row), row.getAs(PREDIKAT.name()));
    }
    ClaimContradictions byClaims = new ClaimContradictions(language);
    TotalContradictions byTotals = new TotalContradictions(language, OfficialTotal.all());
    List<Contradiction> found = new ArrayList<>();
    found.addAll(
        byClaims.uncounted(
            claims
                .join(NormalizeJob.formedSlots(store), NormalizeJob.keys(), "left_anti")
                .orderBy("source_file", "line")
                .collectAsList()));
    found.addAll(
        byClaims.disagreeing(
            claims.join(differing, NormalizeJob.keys(), "left_semi").collectAsList(), decided));
    found.addAll(
        byClaims.againstNonRecipients(
            againstNonRecipients(claims, store.read(AwardTables.NON_RECIPIENTS))));
    found.addAll(byClaims.lists(store.read(AwardTables.COMPLETE_LISTS).collectAsList()));
    found.addAll(byTotals.amongTotals(ProvilaAward.all(), Statement.all()));
    found.addAll(byTotals.againstClaims(covered(results)));
    found.addAll(
        new ProvilaContradictions(language)
            .of(store.rows(StatusTables.PROVILA_MONITOR), ProvilaAward.all()));
    return Contradictions.table(store.spark(), found);
  }

  private static List<Row> againstNonRecipients(Dataset<Row> claims, Dataset<Row> nonRecipients) {
    Dataset<Row> others =
        nonRecipients.select(
            col(DISTRICT_CODE.name()),
            col(AWARD_YEAR.name()),
            col("source_publisher").alias("other_publisher"),
            col("source_url").alias("other_url"),
            col("source_file").alias("other_file"),
            col("line").alias("other_line"),
            col(SIMULATED.name()).alias("other_simulated"));
    return claims
        .join(others, NormalizeJob.keys())
        .orderBy("source_file", "line", "other_file", "other_line")
        .collectAsList();
  }

  /** Recipients by year and category; at most six categories an edition. */
  private static Map<String, TotalContradictions.Covered> covered(Dataset<Row> results) {
    Map<String, TotalContradictions.Covered> covered = new HashMap<>();
    for (Row row :
        results
            .groupBy(AWARD_YEAR.name(), PREDIKAT.name())
            .agg(
                count(lit(1)).alias("count"),
                // "yes" comes after "no".
                max(SIMULATED.name()).alias(SIMULATED.name()))
            .collectAsList()) {
      int year = row.getAs(AWARD_YEAR.name());
      TotalContradictions.Covered named =
          new TotalContradictions.Covered(
              Math.toIntExact(row.<Long>getAs("count")), row.getAs(SIMULATED.name()).equals("yes"));
      String predikat = row.getAs(PREDIKAT.name());
      if (predikat != null) {
        covered.put(TotalContradictions.key(year, predikat), named);
      }
      covered.merge(
          TotalContradictions.key(year, OfficialTotal.AWARDED),
          named,
          TotalContradictions.Covered::plus);
    }
    return covered;
  }
}
