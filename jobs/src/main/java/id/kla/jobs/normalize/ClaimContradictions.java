package id.kla.jobs.normalize;

import id.kla.schemas.ladder.Editions;
import id.kla.schemas.ladder.Evidence;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.Columns;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** Contradictions in which claims are a side. */
final class ClaimContradictions {
  private final Texts texts;
  private final Language language;

  ClaimContradictions(Language language) {
    this.language = language;
    this.texts = Texts.read("text/contradictions", language);
  }

  /** Claims for a year without awards, or before the district was formed. */
  List<Contradiction> uncounted(List<Row> claims) {
    RegionRegister register = RegionRegister.standard();
    List<Contradiction> found = new ArrayList<>();
    for (Row claim : claims) {
      int year = claim.getAs(Columns.AWARD_YEAR.name());
      String district = claim.getAs(Columns.DISTRICT_CODE.name());
      Editions.Year edition = Editions.standard().year(year).orElseThrow();
      String says = texts.get("claim_for_year", Map.of("predikat", level(claim), "year", year));
      if (!edition.held()) {
        String why = language == Language.ID ? edition.noteId() : edition.noteEn();
        found.add(
            new Contradiction(
                year,
                "year_without_award",
                district,
                says,
                texts.get("year_without_award.other", Map.of("year", year, "why", why)),
                texts.get("year_without_award.treatment"),
                source(claim),
                edition.sourceUrl(),
                isSimulated(claim)));
      } else {
        Integer formed =
            register.district(CodeSystem.KEMENDAGRI, district).orElseThrow().establishedYear();
        found.add(
            new Contradiction(
                year,
                "before_formation",
                district,
                says,
                texts.get("before_formation.other", Map.of("formed", String.valueOf(formed))),
                texts.get("before_formation.treatment"),
                source(claim),
                texts.get("district_register"),
                isSimulated(claim)));
      }
    }
    return found;
  }

  /**
   * Claims about one district and edition that differ, or that are graded disputed.
   *
   * @param claims all claims of the results that are disputed or were decided by better evidence
   * @param decided predikat by district and year of those that were decided
   */
  List<Contradiction> disagreeing(List<Row> claims, Map<String, String> decided) {
    Map<String, List<Row>> byResult =
        claims.stream()
            .collect(
                Collectors.groupingBy(ClaimContradictions::key, TreeMap::new, Collectors.toList()));
    List<Contradiction> found = new ArrayList<>();
    byResult.forEach(
        (key, members) ->
            found.addAll(disagreeing(members, Optional.ofNullable(decided.get(key)))));
    return found;
  }

  /** District and year of a row, as one text. */
  static String key(Row row) {
    return row.getAs(Columns.DISTRICT_CODE.name()) + "/" + row.getAs(Columns.AWARD_YEAR.name());
  }

  private List<Contradiction> disagreeing(List<Row> claims, Optional<String> decided) {
    List<Row> stated =
        claims.stream()
            .filter(claim -> claim.getAs(Columns.PREDIKAT.name()) != null)
            .sorted(
                Comparator.comparing((Row claim) -> -rank(claim))
                    .thenComparing(claim -> claim.<String>getAs(Columns.SOURCE_FILE.name()))
                    .thenComparing(claim -> claim.<Integer>getAs(Columns.LINE.name())))
            .toList();
    Row first = stated.get(0);
    List<Contradiction> found = new ArrayList<>();
    for (Row other : stated.subList(1, stated.size())) {
      if (!level(other).equals(level(first))) {
        String treatment =
            decided
                .map(predikat -> texts.get("claims_disagree.decided", Map.of("predikat", predikat)))
                .orElseGet(() -> texts.get("claims_disagree.open"));
        found.add(
            contradiction(
                "claims_disagree",
                first,
                says(first),
                says(other),
                treatment,
                source(other),
                isSimulated(first) || isSimulated(other)));
      }
    }
    if (found.isEmpty()) {
      String note = first.getAs(Columns.NOTE.name());
      found.add(
          contradiction(
              "graded_disputed",
              first,
              says(first),
              texts.get("graded_disputed.other", Map.of("note", note == null ? "–" : note)),
              texts.get("graded_disputed.treatment"),
              source(first),
              isSimulated(first)));
    }
    return found;
  }

  /**
   * Claims of an award to districts that another source calls non-recipients; each row holds both
   * sides.
   */
  List<Contradiction> againstNonRecipients(List<Row> pairs) {
    List<Contradiction> found = new ArrayList<>();
    for (Row pair : pairs) {
      String otherPublisher = pair.getAs("other_publisher");
      String otherUrl = pair.getAs("other_url");
      String place = pair.getAs("other_file") + ":" + pair.getAs("other_line");
      found.add(
          contradiction(
              "claim_against_non_recipient",
              pair,
              says(pair),
              texts.get("claim_against_non_recipient.other"),
              texts.get("claim_against_non_recipient.treatment"),
              source(otherPublisher, otherUrl, place),
              isSimulated(pair) || pair.getAs("other_simulated").equals("yes")));
    }
    return found;
  }

  /** Complete lists whose claims are fewer or more than their source states. */
  List<Contradiction> lists(List<Row> completeLists) {
    List<Contradiction> found = new ArrayList<>();
    for (Row list : completeLists) {
      Integer stated = list.getAs("stated_recipients");
      int count = list.getAs(Columns.COUNT.name());
      if (stated != null && stated != count) {
        String kind = count < stated ? "list_shorter_than_stated" : "list_longer_than_stated";
        String predikat = list.getAs(Columns.PREDIKAT.name());
        String place =
            list.getAs(Columns.SOURCE_FILE.name()) + ":" + list.getAs(Columns.LINE.name());
        Map<String, Object> values =
            Map.of(
                "stated",
                stated,
                "count",
                count,
                "predikat",
                predikat == null ? "" : " " + predikat);
        found.add(
            new Contradiction(
                list.getAs(Columns.AWARD_YEAR.name()),
                kind,
                list.getAs(Columns.PROVINCE_CODE.name()),
                texts.get("list_shorter_than_stated.one", values),
                texts.get("list_shorter_than_stated.other", values),
                texts.get(kind + ".treatment"),
                place,
                "claims",
                isSimulated(list)));
      }
    }
    return found;
  }

  private static Contradiction contradiction(
      String kind,
      Row claim,
      String one,
      String other,
      String treatment,
      String otherSource,
      boolean simulated) {
    return new Contradiction(
        claim.getAs(Columns.AWARD_YEAR.name()),
        kind,
        claim.getAs(Columns.DISTRICT_CODE.name()),
        one,
        other,
        treatment,
        source(claim),
        otherSource,
        simulated);
  }

  private static boolean isSimulated(Row row) {
    return row.getAs(Columns.SIMULATED.name()).equals("yes");
  }

  private String says(Row claim) {
    return texts.get(
        "claim",
        Map.of(
            "predikat",
            level(claim),
            "evidence",
            texts.get("evidence." + claim.<String>getAs(Columns.EVIDENCE.name()))));
  }

  private String level(Row claim) {
    String predikat = claim.getAs(Columns.PREDIKAT.name());
    return predikat == null ? texts.get("level_not_stated") : predikat;
  }

  private static int rank(Row claim) {
    return Evidence.ofCode(claim.getAs(Columns.EVIDENCE.name())).orElseThrow().rank();
  }

  private static String source(Row claim) {
    return source(
        claim.getAs(Columns.SOURCE_PUBLISHER.name()),
        claim.getAs(Columns.SOURCE_URL.name()),
        claim.getAs(Columns.SOURCE_FILE.name()) + ":" + claim.getAs(Columns.LINE.name()));
  }

  private static String source(String publisher, String url, String place) {
    String who = publisher == null ? url : publisher;
    return who == null ? place : who + " (" + place + ")";
  }
}
