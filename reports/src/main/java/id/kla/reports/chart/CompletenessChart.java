package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.data.xy.CategoryTableXYDataset;

/**
 * Questions that are answered and those left blank, a lying bar from zero for each office or
 * klaster, those with most points at stake on top.
 */
public final class CompletenessChart {

  private static final double BAR = 0.72;

  /**
   * One office or klaster.
   *
   * @param answered questions with an answer, not negative
   * @param required questions to be answered; null when the instrument's number is not known
   * @param stake points that the blank questions could still bring; null when not known
   */
  public record Row(String label, int answered, Integer required, BigDecimal stake) {

    /** Refuses negative numbers. */
    public Row {
      label = Lettering.clean(label);
      boolean negative = answered < 0 || (required != null && required < 0);
      if (negative || (stake != null && stake.signum() < 0)) {
        throw new IllegalArgumentException("Row " + label + " has a negative number");
      }
    }

    /** Questions left blank; null when it is not known how many there are. */
    Integer blank() {
      return required == null ? null : Math.max(0, required - answered);
    }

    private int knownBlank() {
      return required == null ? 0 : blank();
    }
  }

  /** The rows of one district, cycle and stage. */
  public record Completeness(List<Row> rows) {

    /** Sorts: most points at stake, then most blanks, then by label; unknown points come last. */
    public Completeness {
      rows =
          rows.stream()
              .sorted(
                  Comparator.comparing(Row::stake, Comparator.nullsLast(Comparator.reverseOrder()))
                      .thenComparing(Row::knownBlank, Comparator.reverseOrder())
                      .thenComparing(Row::label))
              .toList();
    }
  }

  private CompletenessChart() {}

  /**
   * Draws the rows. Captions used: ANSWERED, BLANK, ANSWERED_OF, ANSWERED_SHARE, STAKE, NO_DATA.
   */
  public static Drawing draw(Completeness data, ChartText text, House house) {
    List<RowPlot.Line> lines = data.rows().stream().map(r -> RowPlot.Line.row(r.label())).toList();
    RowPlot rows = new RowPlot(lines, 25, scale(data, text), columns(text), house);
    XYPlot plot = rows.plot(dataset(data), Frame.bars());
    StackedXYBarRenderer renderer = (StackedXYBarRenderer) plot.getRenderer();
    renderer.setSeriesPaint(0, Tone.MUTED.colour());
    renderer.setSeriesPaint(1, house.fill(Standing.UNKNOWN));
    plot.addAnnotation(new Overlay((g2, at) -> letters(g2, at, rows, data, text, house)));
    if (data.rows().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken = text.saying(data.rows().stream().map(row -> spoken(row, text)).toList());
    return Frame.around(plot, rows.height(), legend(data, text, house), spoken, house);
  }

  private static RowPlot.Scale scale(Completeness data, ChartText text) {
    int longest = data.rows().stream().mapToInt(r -> r.answered() + r.knownBlank()).max().orElse(0);
    return RowPlot.Scale.upTo(Math.max(5, longest), text.wholeNumbers());
  }

  private static List<RowPlot.Column> columns(ChartText text) {
    return List.of(
        new RowPlot.Column(text.caption(Caption.ANSWERED_OF), 84),
        new RowPlot.Column(text.caption(Caption.ANSWERED_SHARE), 62),
        new RowPlot.Column(text.caption(Caption.STAKE), 104));
  }

  private static CategoryTableXYDataset dataset(Completeness data) {
    CategoryTableXYDataset dataset = new CategoryTableXYDataset();
    dataset.setIntervalWidth(BAR);
    for (int i = 0; i < data.rows().size(); i++) {
      Row row = data.rows().get(i);
      dataset.add(Double.valueOf(i), Double.valueOf(row.answered()), "answered", false);
      dataset.add(Double.valueOf(i), Double.valueOf(row.knownBlank()), "blank", false);
    }
    return dataset;
  }

  private static void letters(
      Graphics2D g2,
      Overlay.Scales at,
      RowPlot rows,
      Completeness data,
      ChartText text,
      House house) {
    for (int i = 0; i < data.rows().size(); i++) {
      Row row = data.rows().get(i);
      double thick = at.domain(BAR) - at.domain(0);
      if (row.required() == null) {
        Rectangle2D end =
            RowPlot.box(at, row.answered(), row.answered(), rows.middle(at, i), thick);
        Tile.open(
            g2, new Rectangle2D.Double(end.getX() + 2, end.getY(), 24, end.getHeight()), house);
      } else if (row.blank() > 0) {
        Rectangle2D rest =
            RowPlot.box(at, row.answered(), row.required(), rows.middle(at, i), thick);
        Tile.ground(g2, rest, Standing.UNKNOWN, house);
      }
      rows.figures(g2, at, i, 0, of(row, text), Tone.INK);
      rows.figures(g2, at, i, 1, share(row, text), Tone.INK);
      rows.figures(g2, at, i, 2, stake(row, text), Tone.INK);
    }
  }

  private static String of(Row row, ChartText text) {
    String required = row.required() == null ? "?" : text.wholeNumbers().format(row.required());
    return text.wholeNumbers().format(row.answered()) + " / " + required;
  }

  private static String share(Row row, ChartText text) {
    return row.required() == null ? "?" : text.share(row.answered(), row.required());
  }

  private static String stake(Row row, ChartText text) {
    return row.stake() == null ? "?" : text.points().format(row.stake());
  }

  private static String spoken(Row row, ChartText text) {
    return row.label()
        + " "
        + of(row, text)
        + ", "
        + text.caption(Caption.STAKE)
        + " "
        + stake(row, text);
  }

  private static List<Swatches.Entry> legend(Completeness data, ChartText text, House house) {
    if (data.rows().isEmpty()) {
      return List.of();
    }
    List<Swatches.Entry> entries = new ArrayList<>();
    entries.add(Swatches.Entry.fill(text.caption(Caption.ANSWERED), Tone.MUTED.colour()));
    entries.add(
        new Swatches.Entry(
            text.caption(Caption.BLANK),
            (g2, box) -> Tile.ground(g2, box, Standing.UNKNOWN, house)));
    if (data.rows().stream().anyMatch(row -> row.required() == null)) {
      entries.add(
          new Swatches.Entry(
              text.caption(Caption.TOTAL_UNKNOWN), (g2, box) -> Tile.open(g2, box, house)));
    }
    return entries;
  }
}
