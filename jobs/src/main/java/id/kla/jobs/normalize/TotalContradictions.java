package id.kla.jobs.normalize;

import id.kla.schemas.ladder.Editions;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.reference.OfficialTotal;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.reference.Statement;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contradictions among the official totals, and between them and the claims. */
final class TotalContradictions {
  private static final String NATION = "nation";

  private final Language language;
  private final Texts texts;
  private final Map<String, OfficialTotal> totals = new HashMap<>();

  TotalContradictions(Language language, List<OfficialTotal> totals) {
    this.language = language;
    this.texts = Texts.read("text/contradictions", language);
    totals.forEach(total -> this.totals.put(key(total.awardYear(), total.measure()), total));
  }

  /** Totals against their parts, restatements, other units and other counts. */
  List<Contradiction> amongTotals(List<ProvilaAward> provila, List<Statement> statements) {
    List<Contradiction> found = new ArrayList<>();
    for (int year : Editions.standard().held()) {
      partsAgainstTotal(year).ifPresent(found::add);
      restated(year).ifPresent(found::add);
      withProvinces(year).ifPresent(found::add);
      twoCounts(year, "self_assessed", "evaluated", "evaluated_against_assessed")
          .ifPresent(found::add);
      twoCounts(year, OfficialTotal.PROVILA, "provila_other_count", "provila_counts")
          .ifPresent(found::add);
      provilaNames(year, provila).ifPresent(found::add);
    }
    for (Statement statement : statements) {
      notTheHighest(statement).ifPresent(found::add);
    }
    return found;
  }

  /**
   * How many recipients of a category the claims name.
   *
   * @param simulated whether one of them is not real
   */
  record Covered(int count, boolean simulated) {
    Covered plus(Covered other) {
      return new Covered(count + other.count, simulated || other.simulated);
    }
  }

  /**
   * Claims that name more recipients than were announced.
   *
   * @param covered what the claims name, by year and category as {@link #key} writes them
   */
  List<Contradiction> againstClaims(Map<String, Covered> covered) {
    List<Contradiction> found = new ArrayList<>();
    covered.forEach(
        (key, named) -> {
          OfficialTotal official = totals.get(key);
          if (official != null && official.count() != null && named.count > official.count()) {
            Map<String, Object> values =
                Map.of(
                    "category",
                    official.measure(),
                    "official",
                    official.count(),
                    "covered",
                    named.count);
            found.add(
                contradiction(
                    official,
                    "more_than_official",
                    values,
                    official.sourceUrl(),
                    "claims",
                    named.simulated));
          }
        });
    found.sort(
        Comparator.comparing(Contradiction::awardYear).thenComparing(Contradiction::oneSays));
    return found;
  }

  /** A year and a measure as one text. */
  static String key(int year, String measure) {
    return year + "/" + measure;
  }

  private Optional<Contradiction> partsAgainstTotal(int year) {
    int parts = 0;
    for (Predikat predikat : Predikat.values()) {
      Integer count = count(year, predikat.label());
      if (count == null && predikat != Predikat.KLA) {
        return Optional.empty();
      }
      parts += count == null ? 0 : count;
    }
    Integer total = count(year, OfficialTotal.AWARDED);
    if (total == null || total == parts) {
      return Optional.empty();
    }
    OfficialTotal awarded = total(year, OfficialTotal.AWARDED);
    return Optional.of(
        contradiction(
            awarded,
            "parts_against_total",
            Map.of("parts", parts, "total", total),
            total(year, Predikat.PRATAMA.label()).sourceUrl(),
            awarded.sourceUrl()));
  }

  private Optional<Contradiction> restated(int year) {
    Integer total = count(year, OfficialTotal.AWARDED);
    Integer restated = count(year, OfficialTotal.AWARDED_RESTATED);
    if (total == null || restated == null || total.equals(restated)) {
      return Optional.empty();
    }
    OfficialTotal awarded = total(year, OfficialTotal.AWARDED);
    return Optional.of(
        contradiction(
            awarded,
            "total_restated",
            Map.of("total", total, "restated", restated),
            awarded.sourceUrl(),
            total(year, OfficialTotal.AWARDED_RESTATED).sourceUrl()));
  }

  private Optional<Contradiction> withProvinces(int year) {
    Integer total = count(year, OfficialTotal.AWARDED);
    Integer quoted = count(year, OfficialTotal.AWARDS_WITH_PROVINCES);
    Integer provinces = count(year, OfficialTotal.PROVILA);
    if (total == null || quoted == null || provinces == null || total.equals(quoted)) {
      return Optional.empty();
    }
    return Optional.of(
        contradiction(
            total(year, OfficialTotal.AWARDED),
            "total_with_provinces",
            Map.of("quoted", quoted, "total", total, "provinces", provinces),
            total(year, OfficialTotal.AWARDS_WITH_PROVINCES).sourceUrl(),
            total(year, OfficialTotal.AWARDED).sourceUrl()));
  }

  private Optional<Contradiction> twoCounts(
      int year, String oneMeasure, String otherMeasure, String kind) {
    Integer one = count(year, oneMeasure);
    Integer other = count(year, otherMeasure);
    if (one == null || other == null || one.equals(other)) {
      return Optional.empty();
    }
    return Optional.of(
        contradiction(
            total(year, oneMeasure),
            kind,
            Map.of("one", one, "other", other),
            total(year, oneMeasure).sourceUrl(),
            total(year, otherMeasure).sourceUrl()));
  }

  private Optional<Contradiction> provilaNames(int year, List<ProvilaAward> provila) {
    Integer announced = count(year, OfficialTotal.PROVILA);
    long names =
        provila.stream()
            .filter(award -> award.awardYear() == year && !award.award().equals("Penggerak"))
            .map(ProvilaAward::provinceCode)
            .distinct()
            .count();
    if (announced == null || names == announced) {
      return Optional.empty();
    }
    OfficialTotal official = total(year, OfficialTotal.PROVILA);
    return Optional.of(
        contradiction(
            official,
            "provila_names",
            Map.of("one", announced, "other", names),
            official.sourceUrl(),
            "provila"));
  }

  private Optional<Contradiction> notTheHighest(Statement statement) {
    if (!statement.kind().equals(Statement.HIGHEST_TOTAL)) {
      throw new IllegalStateException("No check for a statement of the kind " + statement.kind());
    }
    OfficialTotal highest =
        totals.values().stream()
            .filter(total -> total.measure().equals(OfficialTotal.AWARDED) && total.count() != null)
            .max(Comparator.comparing(OfficialTotal::count).thenComparing(OfficialTotal::awardYear))
            .orElseThrow();
    if (highest.count() <= statement.value()) {
      return Optional.empty();
    }
    return Optional.of(
        new Contradiction(
            statement.awardYear(),
            "not_the_highest",
            NATION,
            language == Language.ID ? statement.textId() : statement.textEn(),
            texts.get(
                "not_the_highest.other",
                Map.of("year", highest.awardYear(), "total", highest.count())),
            texts.get("not_the_highest.treatment"),
            statement.sourceUrl(),
            highest.sourceUrl(),
            false));
  }

  private Contradiction contradiction(
      OfficialTotal about,
      String kind,
      Map<String, ?> values,
      String oneSource,
      String otherSource) {
    return contradiction(about, kind, values, oneSource, otherSource, false);
  }

  private Contradiction contradiction(
      OfficialTotal about,
      String kind,
      Map<String, ?> values,
      String oneSource,
      String otherSource,
      boolean simulated) {
    return new Contradiction(
        about.awardYear(),
        kind,
        NATION,
        texts.get(kind + ".one", values),
        texts.get(kind + ".other", values),
        texts.get(kind + ".treatment", values),
        oneSource,
        otherSource,
        simulated);
  }

  private OfficialTotal total(int year, String measure) {
    return totals.get(key(year, measure));
  }

  private Integer count(int year, String measure) {
    OfficialTotal total = total(year, measure);
    return total == null ? null : total.count();
  }
}
