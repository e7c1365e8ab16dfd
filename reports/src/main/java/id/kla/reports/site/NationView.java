package id.kla.reports.site;

import id.kla.reports.site.Stories.ContradictionLine;
import id.kla.reports.site.Stories.CoverageLine;
import id.kla.reports.site.Stories.MoveLine;
import id.kla.reports.site.Stories.NationStory;
import id.kla.reports.site.Stories.PairLine;
import id.kla.reports.site.Stories.ProvilaLine;
import id.kla.reports.site.Stories.ShareLine;
import id.kla.reports.site.Stories.Shared;
import id.kla.reports.site.Stories.TotalLine;
import id.kla.reports.site.Stories.TransitionLine;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.reference.OfficialTotal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The national page's questions to the national story. */
public final class NationView {
  private final NationStory story;
  private final Shared shared;

  NationView(NationStory story, Shared shared) {
    this.story = story;
    this.shared = shared;
  }

  /** The levels, highest first. */
  public List<Predikat> ladder() {
    return Arrays.stream(Predikat.values())
        .sorted(Comparator.comparing(Predikat::level).reversed())
        .toList();
  }

  /** The levels that somebody holds by the latest totals, highest first. */
  public List<Predikat> held() {
    return ladder().stream()
        .filter(predikat -> count(shared.latest(), predikat.label()) != null)
        .toList();
  }

  /** The standing of a holder of a level. */
  public Standing standing(Predikat predikat) {
    return Standing.of(predikat);
  }

  /** The edition before the latest. */
  public int previous() {
    List<Integer> editions = shared.editions();
    return editions.get(editions.size() - 2);
  }

  /** An official total; null when there is none. */
  public TotalLine total(int year, String measure) {
    return story.totals().stream()
        .filter(total -> total.year() == year && total.measure().equals(measure))
        .findFirst()
        .orElse(null);
  }

  /** An official number; null when it is not known. */
  public Integer count(int year, String measure) {
    TotalLine total = total(year, measure);
    return total == null ? null : total.count();
  }

  /**
   * The official number of holders of a level; zero when it is not stated but the others add up to
   * all recipients, null when it is not known.
   */
  public Integer level(int year, Predikat predikat) {
    Integer stated = count(year, predikat.label());
    if (stated != null) {
      return stated;
    }
    int others =
        Arrays.stream(Predikat.values())
            .map(other -> count(year, other.label()))
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum();
    Integer awarded = awarded(year);
    return awarded != null && awarded == others ? Integer.valueOf(0) : null;
  }

  /** The official number of recipients; null when it is not known. */
  public Integer awarded(int year) {
    return count(year, OfficialTotal.AWARDED);
  }

  /**
   * Change of an official number from the edition before the latest to the latest; null when one is
   * not known.
   */
  public Integer change(String measure) {
    Integer now = count(shared.latest(), measure);
    Integer before = count(previous(), measure);
    return now == null || before == null ? null : Integer.valueOf(now - before);
  }

  /** Sources of the totals of a year. */
  public List<SourceLink> sources(int year) {
    return story.totals().stream()
        .filter(total -> total.year() == year && total.count() != null)
        .flatMap(total -> SourceLink.in(total.url()).stream())
        .distinct()
        .toList();
  }

  /** What the claims cover of a category in a year. */
  public CoverageLine coverage(int year, String category) {
    return story.coverage().stream()
        .filter(line -> line.year() == year && line.category().equals(category))
        .findFirst()
        .orElseThrow();
  }

  /** Districts that existed at an edition. */
  public int existing(int year) {
    return story.shares().stream()
        .filter(share -> share.year() == year)
        .map(ShareLine::existing)
        .findFirst()
        .orElseThrow();
  }

  /** Standings of the provinces in the latest edition. */
  public List<ShareLine> latestProvinces() {
    return story.provinceShares().stream()
        .filter(share -> share.year() == shared.latest())
        .toList();
  }

  /** The pairs of editions, latest first. */
  public List<PairLine> pairs() {
    return story.pairs().stream()
        .sorted(Comparator.comparing(PairLine::toYear).reversed())
        .toList();
  }

  /** A cell of a transition matrix; null when nothing was observed between the two editions. */
  public TransitionLine cell(int toYear, Predikat from, Predikat to) {
    Optional<TransitionLine> cell =
        story.transitions().stream()
            .filter(line -> line.toYear() == toYear && line.from() == from && line.to() == to)
            .findFirst();
    return cell.orElse(null);
  }

  /** Moves of one kind into the latest edition, by district. */
  public List<MoveLine> moves(String kind) {
    return story.moves().stream()
        .filter(move -> move.toYear() == shared.latest() && move.move().equals(kind))
        .toList();
  }

  /** Provinces announced as Provila or Pelopor in a year. */
  public List<ProvilaLine> provila(int year) {
    return story.provila().stream()
        .filter(line -> line.year() == year && !line.award().equals("Penggerak"))
        .filter(distinctProvince())
        .toList();
  }

  private static java.util.function.Predicate<ProvilaLine> distinctProvince() {
    java.util.Set<String> seen = new java.util.HashSet<>();
    return line -> seen.add(line.provinceCode());
  }

  /** The contradictions, latest first. */
  public List<ContradictionLine> contradictions() {
    return story.contradictions().stream()
        .sorted(
            Comparator.comparing(ContradictionLine::year)
                .reversed()
                .thenComparing(ContradictionLine::subject))
        .toList();
  }
}
