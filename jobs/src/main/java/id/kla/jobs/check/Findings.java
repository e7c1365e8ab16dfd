package id.kla.jobs.check;

import id.kla.jobs.submission.Line;
import id.kla.schemas.notice.Severity;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What checking some files found.
 *
 * @param files the files, in the order in which they were named
 * @param totals the rows of the table of stage scores that all files together amount to
 */
public record Findings(List<CheckedFile> files, List<Line> totals) {

  /** Whether the files may be sent. */
  public enum Outcome {
    /** Nothing is wrong. */
    CLEAN,
    /** Nothing is refused, but somebody should look at something first. */
    LOOK_FIRST,
    /** Something is refused. */
    NOT_YET,
    /** Not one row counts. */
    NOTHING;

    /** The written form in files. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Whether the files may be sent. */
  public Outcome outcome() {
    if (count(Severity.ERROR) > 0) {
      return Outcome.NOT_YET;
    }
    if (accepted() == 0) {
      return Outcome.NOTHING;
    }
    return count(Severity.WARNING) > 0 ? Outcome.LOOK_FIRST : Outcome.CLEAN;
  }

  /** Rows of data read. */
  public int rowsRead() {
    return sum(file -> file.reading().rowsRead());
  }

  /** Rows that count. */
  public int accepted() {
    return sum(CheckedFile::accepted);
  }

  /** Rows refused. */
  public int rejected() {
    return sum(CheckedFile::rejected);
  }

  /** Lines of which only a part is refused: a cell of a row that counts, or a column. */
  public int partlyRefused() {
    return sum(CheckedFile::partlyRefused);
  }

  /** Rows that another one replaces. */
  public int superseded() {
    return sum(CheckedFile::superseded);
  }

  /** Rows that count, but that somebody should look at. */
  public int toLookAt() {
    return sum(CheckedFile::toLookAt);
  }

  /** How many notices have this weight. */
  public long count(Severity severity) {
    return files.stream().mapToLong(file -> file.count(severity)).sum();
  }

  private int sum(ToIntFunction<CheckedFile> number) {
    return files.stream().mapToInt(number).sum();
  }
}
