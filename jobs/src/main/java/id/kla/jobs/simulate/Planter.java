package id.kla.jobs.simulate;

import id.kla.jobs.simulate.GroupFault.Place;
import id.kla.jobs.simulate.RowFault.Reach;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.notice.NoticeCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Plants faults into the rows of files. A fault of a whole submission has the submission for
 * itself, so that no other fault hides it; everywhere else, a share of the rows gets one fault
 * each.
 */
final class Planter {
  /** So many kinds are tried on a row before it is left clean. */
  private static final int TRIES = 30;

  private static final double MOST_HOSTS = 0.25;

  /** With fewer rows, one cell with the other decimal mark may speak for the whole file. */
  private static final int ROWS_THAT_SHOW_A_MARK = 8;

  private static final int ROWS_THAT_TELL_AN_INSTRUMENT = 2;

  private final PublishedFacts facts;
  private final double dirt;
  private final Set<String> touched = new HashSet<>();
  private final Set<String> hosts = new HashSet<>();
  private final Map<GroupFault, Integer> hosted = new HashMap<>();

  Planter(PublishedFacts facts, double dirt) {
    this.facts = facts;
    this.dirt = dirt;
  }

  /** Whether the total of a submission is as simulated or unknown: its rows state no other. */
  boolean keepsItsTotal(CycleScores scores, Stage stage) {
    return isSettled(scores) && !hosts.contains(Group.key(scores, stage));
  }

  /** Simulated scores give way to published ones, so that a fault in them would not be seen. */
  private boolean isSettled(CycleScores scores) {
    return !facts.hasScores(scores.district(), scores.cycle());
  }

  private boolean isSettled(Group group) {
    return group.counts() && isSettled(group.scores());
  }

  /** The rows of one district and cycle in the long form. */
  List<DraftRow> cycle(List<String> header, Look look, List<Group> cycle, Random draws) {
    Map<Integer, List<DraftRow>> rows = new HashMap<>();
    for (int at = cycle.size() - 1; at >= 0; at--) {
      if (!rows.containsKey(at)
          && isSettled(cycle.get(at))
          && Draws.happens(draws, Math.min(MOST_HOSTS, 2 * dirt))) {
        host(new Place(header, look, cycle, at, draws), rows);
      }
    }
    List<DraftRow> all = new ArrayList<>();
    for (int at = 0; at < cycle.size(); at++) {
      Group group = cycle.get(at);
      all.addAll(
          rows.containsKey(at)
              ? rows.get(at)
              : rows(LongFaults.ALL, header, look, group, draws, group.rows().size()));
    }
    return all;
  }

  /** Kinds that few submissions can have come first where they can. */
  private void host(Place place, Map<Integer, List<DraftRow>> rows) {
    List<GroupFault> rarestFirst =
        GroupFaults.ALL.stream()
            .sorted(Comparator.comparing(fault -> hosted.getOrDefault(fault, 0)))
            .toList();
    for (GroupFault fault : rarestFirst) {
      Map<Integer, List<DraftRow>> changed = fault.change().apply(place);
      if (!changed.isEmpty() && changed.keySet().stream().noneMatch(rows::containsKey)) {
        rows.putAll(changed);
        hosted.merge(fault, 1, Integer::sum);
        for (int at : changed.keySet()) {
          touched.add(place.cycle().get(at).key());
          hosts.add(place.cycle().get(at).key());
        }
        return;
      }
    }
  }

  /** A row of the wide form, which is a submission of its own. */
  List<DraftRow> wide(List<String> header, Look look, Group group, Random draws, int rowsOfFile) {
    return rows(WideFaults.ALL, header, look, group, draws, rowsOfFile);
  }

  private List<DraftRow> rows(
      List<RowFault> faults,
      List<String> header,
      Look look,
      Group group,
      Random draws,
      int rowsOfFile) {
    List<DraftRow> rows = new ArrayList<>();
    Set<NoticeCode> once = EnumSet.noneOf(NoticeCode.class);
    for (int i = 0; i < group.rows().size(); i++) {
      Spot spot = new Spot(header, look, group, i, group.rows().get(i), draws);
      List<DraftRow> planted = List.of();
      if (Draws.happens(draws, dirt) && !tellsTheInstrument(group, i)) {
        planted = planted(faults, spot, isSettled(group), once, rowsOfFile);
      }
      if (!planted.isEmpty()) {
        touched.add(group.key());
      }
      rows.addAll(planted.isEmpty() ? List.of(spot.row()) : planted);
    }
    if (once.contains(NoticeCode.STATED_SCORES_DIFFER)) {
      hosts.add(group.key());
    }
    return rows;
  }

  /**
   * The first rows of a submission that no other instrument has stay clean: without them, a stray
   * indicator of another instrument would speak for all the others.
   */
  private static boolean tellsTheInstrument(Group group, int row) {
    if (group.rows().size() == 1) {
      return false;
    }
    List<Indicator> lettered =
        group.scores().instrument().indicators().stream()
            .filter(one -> !Character.isDigit(one.number().charAt(one.number().length() - 1)))
            .limit(ROWS_THAT_TELL_AN_INSTRUMENT)
            .toList();
    return lettered.contains(group.scores().instrument().indicators().get(row));
  }

  private static List<DraftRow> planted(
      List<RowFault> faults, Spot spot, boolean settled, Set<NoticeCode> once, int rowsOfFile) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      RowFault fault = faults.get(spot.draws().nextInt(faults.size()));
      boolean possible =
          (settled || fault.reach() == Reach.ROW)
              && !once.contains(fault.notice())
              && (rowsOfFile >= ROWS_THAT_SHOW_A_MARK
                  || fault.notice() != NoticeCode.SCORE_WRONG_MARK);
      List<DraftRow> rows = possible ? fault.change().apply(spot) : List.of();
      if (!rows.isEmpty()) {
        if (fault.reach() == Reach.SETTLED_ONCE) {
          once.add(fault.notice());
        }
        return rows;
      }
    }
    return List.of();
  }

  /** Rows of a list that are read one by one. */
  List<DraftRow> list(
      List<RowFault> faults, List<String> header, Look look, List<DraftRow> rows, Random draws) {
    List<DraftRow> all = new ArrayList<>();
    for (DraftRow row : rows) {
      all.addAll(listed(faults, header, look, row, draws, rows.size()));
    }
    return all;
  }

  private List<DraftRow> listed(
      List<RowFault> faults,
      List<String> header,
      Look look,
      DraftRow row,
      Random draws,
      int rowsOfFile) {
    return Draws.happens(draws, dirt)
        ? faulty(faults, header, look, row, draws, rowsOfFile)
        : List.of(row);
  }

  private static List<DraftRow> faulty(
      List<RowFault> faults,
      List<String> header,
      Look look,
      DraftRow row,
      Random draws,
      int rowsOfFile) {
    Spot spot = new Spot(header, look, null, 0, row, draws);
    List<DraftRow> planted =
        planted(faults, spot, true, EnumSet.noneOf(NoticeCode.class), rowsOfFile);
    return planted.isEmpty() ? List.of(row) : planted;
  }

  /** A row of a recap of stages, whose totals and level can contradict what was sent. */
  List<DraftRow> recap(CycleScores scores, DraftRow row, Look look, Random draws, int rowsOfFile) {
    if (!Draws.happens(draws, dirt)) {
      return List.of(row);
    }
    boolean level = scores.stage(Stage.VA).isPresent() && keepsItsTotal(scores, Stage.VA);
    if (level && draws.nextBoolean()) {
      return List.of(withAnotherLevel(scores, row));
    }
    if (draws.nextBoolean() && isUntouched(scores, Stage.EM)) {
      return List.of(withAnotherTotal(scores, row, look));
    }
    return faulty(ListFaults.RECAPS, RecapForm.HEADER, look, row, draws, rowsOfFile);
  }

  private boolean isUntouched(CycleScores scores, Stage stage) {
    return isSettled(scores) && !touched.contains(Group.key(scores, stage));
  }

  private static DraftRow withAnotherTotal(CycleScores scores, DraftRow row, Look look) {
    int another = scores.selfAssessment().total() - 1_000;
    return row.with(RecapForm.HEADER.indexOf(RecapForm.EM), look.points(another))
        .marked(
            new Mark(
                NoticeCode.TOTAL_DIFFERS,
                RecapForm.EM,
                "jumlah yang bukan jumlah nilai kirimannya"));
  }

  /** The row of a recap with a level that is not that of the band. */
  static DraftRow withAnotherLevel(CycleScores scores, DraftRow row) {
    String level = RecapForm.level(scores, scores.stage(Stage.VA).orElseThrow());
    String other =
        (level.equals(Predikat.UTAMA.label()) ? Predikat.PRATAMA : Predikat.UTAMA).label();
    return row.with(RecapForm.HEADER.indexOf(RecapForm.LEVEL), other)
        .marked(
            new Mark(
                NoticeCode.PREDIKAT_NOT_OF_BAND,
                RecapForm.LEVEL,
                "peringkat yang bukan menurut nilainya"));
  }
}
