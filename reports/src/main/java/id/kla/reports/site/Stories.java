package id.kla.reports.site;

import id.kla.reports.site.ScoreStories.DistrictScores;
import id.kla.reports.site.ScoreStories.ScopeScores;
import id.kla.reports.site.TrendStories.DistrictTrends;
import id.kla.reports.site.TrendStories.NationTrends;
import id.kla.reports.site.TrendStories.ProvinceTrends;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What pages are made of: records that hold what the tables of a release say, and nothing else. */
public final class Stories {
  private Stories() {}

  /**
   * A calendar year of the programme.
   *
   * @param year the year
   * @param held whether awards were given
   * @param awardedOn day of the ceremony as ISO date; null when not known
   * @param note why no awards were given; null when they were
   * @param sourceUrl link to the source
   */
  public record YearLine(int year, boolean held, String awardedOn, String note, String sourceUrl)
      implements Serializable {}

  /** A district or province to link to. */
  public record Ref(String code, String name) implements Serializable {}

  /**
   * A claim; see the columns of the claims table.
   *
   * @param predikat null when the source gives no level
   */
  public record ClaimLine(
      String districtCode,
      int year,
      Predikat predikat,
      String evidence,
      String regionType,
      String regionName,
      String publisher,
      String url,
      String file,
      int line,
      String predikatText,
      String note,
      boolean simulated)
      implements Serializable {

    /** The link to its source. */
    public SourceLink source() {
      return SourceLink.of(publisher, url);
    }

    /** What the claim says of the district. */
    public Standing standing() {
      return predikat == null ? Standing.LEVEL_UNKNOWN : Standing.of(predikat);
    }
  }

  /** A source that says a district received nothing. */
  public record DenialLine(
      String districtCode,
      int year,
      String publisher,
      String url,
      String file,
      int line,
      String note,
      boolean simulated)
      implements Serializable {

    /** The link to its source. */
    public SourceLink source() {
      return SourceLink.of(publisher, url);
    }
  }

  /** What is known of a district in one edition. */
  public record StateLine(int year, Standing standing, String provinceCodeThen, boolean simulated)
      implements Serializable {}

  /**
   * What a district did between one edition and the next.
   *
   * @param simulated whether one of both results is simulated
   */
  public record MoveLine(
      String districtCode,
      int fromYear,
      int toYear,
      Standing from,
      Standing to,
      String move,
      boolean simulated)
      implements Serializable {}

  /**
   * Two statements that cannot both hold.
   *
   * @param simulated whether one of the claims or files behind it is simulated
   */
  public record ContradictionLine(
      int year,
      String kind,
      String subject,
      String oneSays,
      String otherSays,
      String treatment,
      String oneSource,
      String otherSource,
      boolean simulated)
      implements Serializable {}

  /**
   * One district.
   *
   * @param bpsCode null when not known
   * @param formed day or year of formation; null when before 2006
   * @param parents the districts it was taken from
   * @param formerNames names it bore before, oldest first
   * @param trends where it stands; null on pages of many districts
   */
  public record DistrictStory(
      String code,
      String bpsCode,
      String fullName,
      Ref province,
      String islandGroup,
      int population,
      int populationYear,
      String formed,
      List<Ref> parents,
      List<String> formerNames,
      List<StateLine> states,
      List<ClaimLine> claims,
      List<DenialLine> denials,
      List<MoveLine> moves,
      List<ContradictionLine> contradictions,
      DistrictTrends trends,
      DistrictScores scores)
      implements Serializable {

    DistrictStory nameOnly() {
      return new DistrictStory(
          code,
          bpsCode,
          fullName,
          province,
          islandGroup,
          population,
          populationYear,
          formed,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
          DistrictScores.NONE);
    }

    /** The same without scores, for pages of many districts. */
    public DistrictStory withoutScores() {
      return new DistrictStory(
          code,
          bpsCode,
          fullName,
          province,
          islandGroup,
          population,
          populationYear,
          formed,
          parents,
          formerNames,
          states,
          claims,
          denials,
          moves,
          contradictions,
          null,
          DistrictScores.NONE);
    }

    /** The standing in an edition. */
    public Standing standing(int year) {
      return states.stream()
          .filter(state -> state.year() == year)
          .map(StateLine::standing)
          .findFirst()
          .orElse(Standing.UNKNOWN);
    }
  }

  /**
   * Counts of one scope in one edition.
   *
   * @param simulated whether a simulated result is among them
   */
  public record ShareLine(
      String scope,
      int year,
      Map<Standing, Integer> counts,
      int known,
      int existing,
      boolean simulated)
      implements Serializable {

    /** The count of a standing. */
    public int count(Standing standing) {
      return counts.getOrDefault(standing, 0);
    }
  }

  /** A province announced as Provila, Pelopor or Penggerak. */
  public record ProvilaLine(String provinceCode, int year, String award, String url)
      implements Serializable {}

  /** One province with its districts, in today's borders. */
  public record ProvinceStory(
      String code,
      String name,
      String islandGroup,
      List<DistrictStory> districts,
      List<ShareLine> shares,
      List<ProvilaLine> provila,
      List<ContradictionLine> contradictions,
      ProvinceTrends trends,
      ScopeScores scores)
      implements Serializable {

    /** The province and its districts by name and code alone, for lists of many. */
    public ProvinceStory namesOnly() {
      List<DistrictStory> names = districts.stream().map(DistrictStory::nameOnly).toList();
      ScopeScores none = new ScopeScores(List.of(), List.of(), List.of());
      return new ProvinceStory(
          code,
          name,
          islandGroup,
          names,
          List.of(),
          List.of(),
          List.of(),
          ProvinceTrends.NONE,
          none);
    }
  }

  /**
   * An official total.
   *
   * @param count null when not known
   */
  public record TotalLine(int year, String measure, Integer count, String certainty, String url)
      implements Serializable {}

  /**
   * What the claims cover of an official number.
   *
   * @param official null when not known
   */
  public record CoverageLine(int year, String category, Integer official, int covered)
      implements Serializable {}

  /**
   * A cell of a transition matrix.
   *
   * @param probability from 0 to 1; null when nobody started
   */
  public record TransitionLine(
      int fromYear,
      int toYear,
      Predikat from,
      Predikat to,
      int count,
      int starters,
      Double probability,
      double low,
      double high)
      implements Serializable {}

  /**
   * What a transition matrix rests on.
   *
   * @param simulated whether a simulated result is among the pairs
   */
  public record PairLine(
      int fromYear,
      int toYear,
      int gapYears,
      int existing,
      int pairs,
      int droppedUnknown,
      int droppedDisputed,
      int droppedLevelUnknown,
      int droppedNoPredikat,
      int droppedNotFormed,
      boolean simulated)
      implements Serializable {}

  /** The nation. */
  public record NationStory(
      List<TotalLine> totals,
      List<CoverageLine> coverage,
      List<ShareLine> shares,
      List<ShareLine> provinceShares,
      List<TransitionLine> transitions,
      List<PairLine> pairs,
      List<MoveLine> moves,
      List<ProvilaLine> provila,
      List<ContradictionLine> contradictions,
      NationTrends trends,
      ScopeScores scores)
      implements Serializable {}

  /** One edition with everything that is claimed of it. */
  public record EditionStory(
      YearLine year, List<ClaimLine> claims, List<DenialLine> denials, List<TotalLine> totals)
      implements Serializable {}

  /** A file that came in. */
  public record InputLine(
      String file,
      String layout,
      String sha256,
      int rowsRead,
      int accepted,
      int rejected,
      int superseded,
      boolean simulated)
      implements Serializable {}

  /** A refused row or a notice. */
  public record NoticeLine(
      String notice,
      String severity,
      String file,
      Integer line,
      String column,
      String value,
      String message)
      implements Serializable {}

  /**
   * The data of the release: its tables with their number of rows, what came in, what was refused.
   */
  public record DataStory(
      Map<String, Integer> rowsByTable,
      List<InputLine> inputs,
      List<NoticeLine> rejects,
      List<NoticeLine> notices)
      implements Serializable {}

  /**
   * What all pages share.
   *
   * @param years the years of the programme
   * @param provinces all provinces
   * @param districts all districts with type and name, by code
   * @param aliases further names to search by, district code to words
   * @param letters codes of the districts and provinces with a letter
   * @param contentId fingerprint of the input, the same for the same input
   */
  public record Shared(
      List<YearLine> years,
      List<Ref> provinces,
      List<Ref> districts,
      Map<String, String> aliases,
      Set<String> letters,
      String contentId)
      implements Serializable {

    /** The years in which awards were given. */
    public List<Integer> editions() {
      return years.stream().filter(YearLine::held).map(YearLine::year).toList();
    }

    /** The years in which none were given. */
    public List<Integer> gaps() {
      return years.stream().filter(year -> !year.held()).map(YearLine::year).toList();
    }

    /** Whether a district or province has a letter. */
    public boolean hasLetter(String code) {
      return letters.contains(code);
    }

    /** The latest edition. */
    public int latest() {
      List<Integer> editions = editions();
      return editions.get(editions.size() - 1);
    }

    /** The name of a district or province code; the code itself when it is neither. */
    public String nameOf(String code) {
      return java.util.stream.Stream.concat(districts.stream(), provinces.stream())
          .filter(ref -> ref.code().equals(code))
          .map(Ref::name)
          .findFirst()
          .orElse(code);
    }
  }
}
