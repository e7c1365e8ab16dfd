package id.kla.reports.site;

import id.kla.reports.site.Letters.ToldLine;
import id.kla.reports.site.ScoreStories.CheckLine;
import id.kla.reports.site.ScoreStories.Mismatch;
import id.kla.reports.site.Stories.InputLine;
import java.io.Serializable;
import java.util.List;

/** What the page of data quality tells. */
public final class Quality {
  private Quality() {}

  /**
   * How often a notice was given.
   *
   * @param examples the first of them, by file and line
   */
  public record NoticeCount(String notice, String severity, int count, List<ToldLine> examples)
      implements Serializable {}

  /** A stated total of a district that is not the sum of its parts. */
  public record DistrictMismatch(String districtCode, Mismatch mismatch) implements Serializable {}

  /**
   * How many rows were replaced, for one reason.
   *
   * @param notice the reason, as a code
   */
  public record ReplacedCount(String notice, int count, List<ReplacedLine> examples)
      implements Serializable {}

  /**
   * A row that another one replaces.
   *
   * @param place where it stands
   * @param by where the row stands that counts
   * @param value what it says
   */
  public record ReplacedLine(String place, String by, String value) implements Serializable {}

  /**
   * Some of a kind, and how many there are in all.
   *
   * @param shown the first of them
   */
  public record Some<T extends Serializable>(List<T> shown, int count) implements Serializable {}

  /**
   * Everything on the page.
   *
   * @param notices by weight, then most frequent first
   * @param mismatches totals that do not agree
   * @param checked totals that were compared in all
   * @param predikat provisional predikat that differ from the awarded one, or whose district was
   *     verified against the entry rule
   * @param replaced rows replaced by another
   * @param letters codes of the districts and provinces that have a letter
   */
  public record QualityStory(
      List<InputLine> inputs,
      List<NoticeCount> notices,
      Some<DistrictMismatch> mismatches,
      int checked,
      Some<CheckLine> predikat,
      List<ReplacedCount> replaced,
      List<String> letters)
      implements Serializable {}
}
