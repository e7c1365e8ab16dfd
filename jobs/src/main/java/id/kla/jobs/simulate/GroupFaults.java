package id.kla.jobs.simulate;

import id.kla.jobs.simulate.GroupFault.Place;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.notice.NoticeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Faults of a whole submission in the long form. */
final class GroupFaults {
  private static final int MOST = 100_000;
  private static final int HOLE = 50;

  static final List<GroupFault> ALL =
      List.of(
          fault(NoticeCode.INDICATORS_MISSING, "", "satu indikator dihapus", GroupFaults::missing),
          fault(
              NoticeCode.INDICATORS_BLANK, LongForm.SCORE, "satu nilai kosong", GroupFaults::blank),
          fault(
              NoticeCode.TOTAL_DIFFERS,
              LongForm.SCORE,
              "jumlah yang bukan jumlah nilainya",
              GroupFaults::wrongTotal),
          fault(
              NoticeCode.TOTAL_DIFFERS,
              LongForm.SCORE,
              "jumlah klaster yang bukan jumlah nilainya",
              GroupFaults::wrongKlaster),
          fault(
              NoticeCode.TOTAL_OUT_OF_RANGE,
              LongForm.SCORE,
              "nilai semuanya lebih dari seribu",
              GroupFaults::overThousand),
          fault(
              NoticeCode.STAGE_RISES,
              LongForm.SCORE,
              "nilai naik setelah diverifikasi",
              GroupFaults::rising),
          fault(
              NoticeCode.ENTRY_NOT_MET,
              "",
              "diverifikasi walaupun nilai mandiri tidak di atas 500",
              GroupFaults::notAdmitted),
          fault(
              NoticeCode.SCORE_IN_BAND_HOLE,
              LongForm.SCORE,
              "nilai di antara dua rentang predikat",
              GroupFaults::inHole));

  private GroupFaults() {}

  private static GroupFault fault(
      NoticeCode notice,
      String column,
      String what,
      BiFunction<Place, Mark, Map<Integer, List<DraftRow>>> change) {
    Mark mark = new Mark(notice, column, what);
    return new GroupFault(notice, place -> change.apply(place, mark));
  }

  private static Map<Integer, List<DraftRow>> missing(Place place, Mark mark) {
    List<DraftRow> rows = new ArrayList<>(place.group().rows());
    rows.remove(place.anyButFirst());
    rows.set(0, rows.get(0).marked(mark));
    return Map.of(place.at(), rows);
  }

  private static Map<Integer, List<DraftRow>> blank(Place place, Mark mark) {
    int index = place.anyButFirst();
    List<DraftRow> rows = new ArrayList<>(place.group().rows());
    rows.set(index, place.spot(index).with(LongForm.SCORE, ""));
    rows.set(0, rows.get(0).marked(mark));
    return Map.of(place.at(), rows);
  }

  /** Only where no recap states the total too; there the two would contradict each other. */
  private static Map<Integer, List<DraftRow>> wrongTotal(Place place, Mark mark) {
    if (place.group().recapped()) {
      return Map.of();
    }
    return withLast(
        place, LongFaults.total(last(place), "total", off(place, place.total())).marked(mark));
  }

  private static Map<Integer, List<DraftRow>> wrongKlaster(Place place, Mark mark) {
    Klaster klaster = Klaster.KLASTER_III;
    int sum = 0;
    for (int i = 0; i < place.group().rows().size(); i++) {
      Spot spot = place.spot(i);
      sum += spot.indicator().klaster() == klaster ? spot.hundredths() : 0;
    }
    return withLast(
        place, LongFaults.total(last(place), "Klaster III", off(place, sum)).marked(mark));
  }

  private static Spot last(Place place) {
    return place.spot(place.group().rows().size() - 1);
  }

  private static Map<Integer, List<DraftRow>> withLast(Place place, DraftRow row) {
    List<DraftRow> rows = new ArrayList<>(place.group().rows());
    rows.add(row);
    return Map.of(place.at(), rows);
  }

  /** Another number, further away than rounding can explain. */
  private static int off(Place place, int hundredths) {
    int distance = Draws.between(place.draws(), 500, 4_000);
    return hundredths > distance ? hundredths - distance : hundredths + distance;
  }

  private static Map<Integer, List<DraftRow>> overThousand(Place place, Mark mark) {
    int more = MOST - place.total() + 300;
    Spot spot = place.spot(place.anyButFirst());
    boolean possible =
        place.group().stage().stage() == Stage.EM
            && spot.max() == null
            && spot.hundredths() + more < MOST;
    return possible ? raised(place, spot, more, mark) : Map.of();
  }

  private static Map<Integer, List<DraftRow>> rising(Place place, Mark mark) {
    Spot spot = place.spot(place.anyButFirst());
    if (place.at() == 0 || spot.max() != null) {
      return Map.of();
    }
    int before = place.cycle().get(place.at() - 1).stage().total();
    int more = before - place.total() + 700;
    if (before + 700 > MOST || !place.cycle().get(place.at() - 1).counts()) {
      return Map.of();
    }
    List<DraftRow> untouched = place.cycle().get(place.at() - 1).rows();
    return Map.of(
        place.at() - 1, untouched, place.at(), raised(place, spot, more, mark).get(place.at()));
  }

  private static Map<Integer, List<DraftRow>> raised(Place place, Spot spot, int more, Mark mark) {
    List<DraftRow> rows = new ArrayList<>(place.group().rows());
    rows.set(spot.index(), spot.with(LongForm.SCORE, spot.look().points(spot.hundredths() + more)));
    rows.set(0, rows.get(0).marked(mark));
    return Map.of(place.at(), rows);
  }

  /** A verification with the same scores, which the entry rule does not allow. */
  private static Map<Integer, List<DraftRow>> notAdmitted(Place place, Mark mark) {
    if (place.group().scores().stages().size() != 1) {
      return Map.of();
    }
    List<DraftRow> rows = new ArrayList<>(place.group().rows());
    for (int i = 0; i < place.group().rows().size(); i++) {
      DraftRow verified = place.spot(i).with(LongForm.STAGE, Stage.VA.code());
      rows.add(i == 0 ? verified.marked(mark) : verified);
    }
    return Map.of(place.at(), rows);
  }

  /** The final score lowered by a little, to where no published band is. */
  private static Map<Integer, List<DraftRow>> inHole(Place place, Mark mark) {
    int above = place.total() % 10_000;
    Spot spot = place.spot(place.anyButFirst());
    boolean possible =
        place.group().stage().stage() == Stage.FINAL
            && place.group().scores().cycle().cycleYear() >= RecapForm.FIRST_CYCLE
            && place.total() > 60_000
            && above >= 100
            && spot.hundredths() >= above - HOLE;
    return possible ? raised(place, spot, HOLE - above, mark) : Map.of();
  }
}
