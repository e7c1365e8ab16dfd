package id.kla.jobs.explain;

import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A comparison as lines for a terminal, and as rows for a spreadsheet. */
public final class ComparisonText {
  private static final int FIRST = 30;
  private static final int OTHERS = 22;

  private final ReleaseWords words;

  /** In a language. */
  public ComparisonText(Language language) {
    this.words = new ReleaseWords(language);
  }

  /** The lines. */
  public List<String> lines(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    if (comparison.simulated()) {
      lines.add(words.t("simulated"));
    }
    List<String> names = comparison.districts().stream().map(words::name).toList();
    lines.add(row(words.t("compare.edition"), names));
    comparison
        .standings()
        .forEach(
            (year, standings) ->
                lines.add(
                    row(
                        String.valueOf(year),
                        comparison.districts().stream()
                            .map(code -> words.standing(standings.get(code)))
                            .toList())));
    lines.add("");
    if (comparison.common() == null) {
      lines.add(words.t("compare.nothing_common"));
      return lines;
    }
    lines.add(
        words.t(
            "compare.stage",
            Map.of(
                "cycle",
                String.valueOf(comparison.common().cycle()),
                "stage",
                comparison.common().stage().label(words.language()),
                "instrument",
                comparison.common().instrument())));
    lines.add(row("", names));
    for (Comparison.Line line : comparison.lines()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < line.values().size(); i++) {
        String difference = i == 0 ? "" : " (" + words.signed(line.difference(i)) + ")";
        cells.add(words.points(line.values().get(i)) + difference);
      }
      lines.add(row(item(line.item()), cells));
    }
    lines.add(words.t("compare.sum"));
    return lines;
  }

  /** Rows of a CSV file: kind, item, district, value, difference to the first district. */
  public List<List<String>> rows(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("kind", "item", "district_code", "value", "difference", "simulated"));
    String simulated = comparison.simulated() ? "yes" : "no";
    comparison
        .standings()
        .forEach(
            (year, standings) ->
                comparison
                    .districts()
                    .forEach(
                        code ->
                            rows.add(
                                List.of(
                                    "standing",
                                    String.valueOf(year),
                                    code,
                                    standings.get(code),
                                    "",
                                    simulated))));
    for (Comparison.Line line : comparison.lines()) {
      for (int i = 0; i < line.values().size(); i++) {
        rows.add(
            List.of(
                line.item().matches("[0-9]") ? "klaster" : "score",
                line.item(),
                comparison.districts().get(i),
                plain(line.values().get(i)),
                plain(line.difference(i)),
                simulated));
      }
    }
    return rows;
  }

  private static String plain(BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  private String item(String item) {
    return item.matches("[0-9]")
        ? Klaster.ofNumber(Integer.parseInt(item)).orElseThrow().number()
            + " "
            + Klaster.ofNumber(Integer.parseInt(item)).orElseThrow().label(words.language())
        : words.t("compare." + item);
  }

  private static String row(String first, List<String> others) {
    StringBuilder row = new StringBuilder(fitted(first, FIRST));
    others.forEach(other -> row.append(' ').append(fitted(other, OTHERS)));
    return row.toString().stripTrailing();
  }

  private static String fitted(String text, int width) {
    return text.length() > width
        ? text.substring(0, width - 1) + "…"
        : text + " ".repeat(width - text.length());
  }
}
