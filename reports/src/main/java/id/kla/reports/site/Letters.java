package id.kla.reports.site;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** What the letters to districts and provinces tell about the files that came in. */
public final class Letters {
  private Letters() {}

  /**
   * The rows of a district in one file; in the letter to a province, in all files together.
   *
   * @param regionCode the district; the province where the rows do not show which district
   * @param file name of the file; null for all files together
   * @param files number of files
   */
  public record FileLine(
      String regionCode,
      String file,
      int files,
      int accepted,
      int rejected,
      int superseded,
      boolean simulated)
      implements Serializable {}

  /**
   * Something to say about one place of one file.
   *
   * @param regionCode whose row it is
   * @param sheet empty for a file without sheets
   * @param line null when the file as a whole is meant
   * @param column null when no single column is meant
   * @param value null when nothing was read
   */
  public record ToldLine(
      String regionCode,
      String notice,
      String severity,
      String file,
      String sheet,
      Integer line,
      String column,
      String value,
      String message)
      implements Serializable {}

  /**
   * What an office has not filled in.
   *
   * @param districts number of districts that this is the sum of
   * @param cycle the cycle; null for the latest of each district
   * @param stage code of the stage; null for all
   * @param answered questions answered; null when not said
   * @param required questions asked; null when not known
   * @param blankIndicators indicators that are blank or were not sent
   * @param stake maximum points of these; null when not known
   */
  public record MissingLine(
      int districts,
      Integer cycle,
      String stage,
      String office,
      Integer answered,
      Integer required,
      int blankIndicators,
      BigDecimal stake,
      boolean simulated)
      implements Serializable {}

  /**
   * A letter.
   *
   * @param code of the district or province
   * @param name full name
   * @param files what came in
   * @param refused rows and files that were refused, the first of them
   * @param refusedCount how many notices of refusal there are in all
   * @param doubtful what to look at, the first of them
   * @param doubtfulCount how many there are in all
   * @param missing what is missing, most points at stake first
   */
  public record LetterStory(
      String code,
      String name,
      List<FileLine> files,
      List<ToldLine> refused,
      int refusedCount,
      List<ToldLine> doubtful,
      int doubtfulCount,
      List<MissingLine> missing)
      implements Serializable {

    /** Whether it goes to a province. */
    public boolean province() {
      return !code.contains(".");
    }

    /** Rows accepted in all files. */
    public int accepted() {
      return files.stream().mapToInt(FileLine::accepted).sum();
    }

    /** Rows refused in all files. */
    public int rejected() {
      return files.stream().mapToInt(FileLine::rejected).sum();
    }

    /** Rows replaced in all files. */
    public int superseded() {
      return files.stream().mapToInt(FileLine::superseded).sum();
    }

    /** Whether anything in it is simulated. */
    public boolean simulated() {
      return files.stream().anyMatch(FileLine::simulated);
    }
  }
}
