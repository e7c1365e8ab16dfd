package id.kla.jobs.command;

import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.notice.Severity;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;

/** What a run says on the terminal. */
final class Console {
  private static final int MOST_REASONS = 5;

  private final PrintWriter out;
  private final Language language;
  private final Texts texts;

  Console(PrintWriter out, Language language) {
    this.out = out;
    this.language = language;
    this.texts = Texts.read("text/console", language);
  }

  /** A folder that an earlier run left. */
  void leftBehind(String folder) {
    say("left_behind", Map.of("folder", folder));
  }

  /** The run begins. */
  void begin(int files, String release) {
    say("begin", Map.of("files", files, "release", release));
  }

  /**
   * The run has ended: what came in, what went out, what was refused and why, and where to look.
   */
  void end(RunSummary summary, Path folder, Timings timings) {
    out.println();
    say("in", Map.of("files", summary.files(), "read", summary.read()));
    say(
        "account",
        Map.of(
            "accepted",
            summary.accepted(),
            "rejected",
            summary.rejected(),
            "superseded",
            summary.superseded()));
    reasons("reasons", summary.rejectReasons(), Severity.ERROR);
    reasons("warnings", summary.noticeCounts(), Severity.WARNING);
    reasons("infos", summary.noticeCounts(), Severity.INFO);
    Map<String, Integer> rows = summary.tableRows();
    say(
        "out",
        Map.of(
            "tables", rows.size(),
            "claims", rows.get("claims"),
            "results", rows.get("results"),
            "contradictions", rows.get("contradictions")));
    say("time", Map.of("parts", parts(timings)));
    out.println();
    say("report", Map.of("path", new Path(folder, "site/index.html").toUri().getPath()));
    say("data", Map.of("path", new Path(folder, "data").toUri().getPath()));
    out.flush();
  }

  private void reasons(String key, Map<String, Integer> counts, Severity severity) {
    NoticeTexts notices = NoticeTexts.in(language);
    Map<NoticeCode, Integer> wanted =
        counts.entrySet().stream()
            .map(entry -> Map.entry(NoticeCode.ofCode(entry.getKey()), entry.getValue()))
            .filter(entry -> entry.getKey().severity() == severity)
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    Map.Entry::getValue,
                    Integer::sum,
                    java.util.LinkedHashMap::new));
    if (!wanted.isEmpty()) {
      say(key, Map.of());
      wanted.entrySet().stream()
          .limit(MOST_REASONS)
          .forEach(
              entry ->
                  out.println(
                      String.format(
                          Locale.ROOT,
                          "  %6d  %s",
                          entry.getValue(),
                          notices.title(entry.getKey()))));
      if (wanted.size() > MOST_REASONS) {
        say("more", Map.of("number", wanted.size() - MOST_REASONS));
      }
    }
  }

  private static String parts(Timings timings) {
    return String.format(Locale.ROOT, "%.1f s (", timings.total())
        + timings.seconds().entrySet().stream()
            .map(part -> String.format(Locale.ROOT, "%s %.1f", part.getKey(), part.getValue()))
            .collect(Collectors.joining(", "))
        + ")";
  }

  private void say(String key, Map<String, ?> values) {
    out.println(texts.get(key, values));
    out.flush();
  }
}
