package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jfree.data.flow.DefaultFlowDataset;

/** How many districts moved from which standing in one edition to which in a later one. */
public final class TransitionFlowChart {

  private static final double HEADING_PX = 30;
  private static final double LEAST_PX = 150;
  private static final double NODE_PX = 46;

  /**
   * Districts with this standing before and after; several with the same ends add up.
   *
   * @param count districts, not negative
   */
  public record Flow(Standing from, Standing to, int count) {

    /** Refuses a negative count. */
    public Flow {
      if (count < 0) {
        throw new IllegalArgumentException("Flow " + from + " to " + to + " counts " + count);
      }
    }

    Direction direction() {
      return Direction.of(from, to);
    }
  }

  /**
   * All flows between two editions.
   *
   * @param from heading of the left side, for example the year
   * @param to heading of the right side
   */
  public record Flows(String from, String to, List<Flow> flows) {

    /** Copies the flows and leaves out those of no district. */
    public Flows {
      from = Lettering.clean(from);
      to = Lettering.clean(to);
      flows = flows.stream().filter(flow -> flow.count() > 0).toList();
    }
  }

  /** Where a flow leads on the ladder. */
  enum Direction {
    RISE(Caption.RISE, Tone.RISE),
    STAY(Caption.STAY, Tone.STAY),
    FALL(Caption.FALL, Tone.FALL),
    /** One end has no place on the ladder. */
    NONE(Caption.NOT_COMPARABLE, Tone.NO_DIRECTION);

    private final Caption caption;
    private final Tone tone;

    Direction(Caption caption, Tone tone) {
      this.caption = caption;
      this.tone = tone;
    }

    Tone tone() {
      return tone;
    }

    static Direction of(Standing from, Standing to) {
      OptionalInt before = Ladder.level(from);
      OptionalInt after = Ladder.level(to);
      if (before.isEmpty() || after.isEmpty()) {
        return NONE;
      }
      int step = Integer.compare(after.getAsInt(), before.getAsInt());
      return step > 0 ? RISE : step < 0 ? FALL : STAY;
    }
  }

  private TransitionFlowChart() {}

  /** Draws the flows. Captions used: RISE, STAY, FALL, NOT_COMPARABLE, NO_DATA. */
  public static Drawing draw(Flows data, ChartText text, House house) {
    FlowBands plot = new FlowBands(dataset(data), data, text, house);
    long nodes = Math.max(plot.nodes(0), plot.nodes(1));
    double height = HEADING_PX + Math.max(LEAST_PX, nodes * NODE_PX);
    return Frame.around(plot, height, legend(data, text), text, house);
  }

  private static DefaultFlowDataset<Standing> dataset(Flows data) {
    DefaultFlowDataset<Standing> dataset = new DefaultFlowDataset<>();
    for (Standing from : Ladder.allDown()) {
      for (Standing to : Ladder.allDown()) {
        int count =
            data.flows().stream()
                .filter(flow -> flow.from() == from && flow.to() == to)
                .mapToInt(Flow::count)
                .sum();
        if (count > 0) {
          dataset.setFlow(0, from, to, count);
        }
      }
    }
    return dataset;
  }

  private static List<Swatches.Entry> legend(Flows data, ChartText text) {
    Map<Direction, Integer> sums = new EnumMap<>(Direction.class);
    data.flows().forEach(flow -> sums.merge(flow.direction(), flow.count(), Integer::sum));
    List<Swatches.Entry> entries = new ArrayList<>();
    sums.forEach(
        (direction, sum) ->
            entries.add(
                Swatches.Entry.fill(
                    text.caption(direction.caption) + " " + text.wholeNumbers().format(sum),
                    FlowBands.band(direction))));
    return entries;
  }
}
