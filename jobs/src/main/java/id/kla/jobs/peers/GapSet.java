package id.kla.jobs.peers;

import id.kla.jobs.store.SparkSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets of indicators whose gains together close a gap. */
final class GapSet {
  private static final Comparator<Part> ORDER =
      Comparator.comparing(Part::gain).reversed().thenComparing(Part::indicator);

  private GapSet() {}

  /**
   * A gain in one indicator.
   *
   * @param indicator its key
   * @param gain points, above 0
   */
  record Part(String indicator, BigDecimal gain) {}

  /**
   * The fewest indicators that close a gap: those with most room, the last one only as far as
   * needed. No smaller set can do, since any other of that size has less room.
   *
   * @return none where the room is not enough or not known
   */
  static List<Part> smallest(Sheet sheet, BigDecimal gap) {
    List<Part> parts = new ArrayList<>();
    sheet
        .indicators()
        .forEach(
            (key, cell) -> {
              if (cell.headroom() != null && cell.headroom().signum() > 0) {
                parts.add(new Part(key, cell.headroom()));
              }
            });
    return cut(parts, gap);
  }

  /**
   * The set whose least attainable gain is as attainable as can be, then with the fewest
   * indicators: for a share of comparable districts, every indicator may give what at least that
   * share once gained in it; the largest share whose gains close the gap decides.
   *
   * @param level of the district now
   * @return none where no gains that were ever seen close it
   */
  static List<Part> attainable(
      Sheet sheet, BigDecimal gap, int level, Attainability attainability) {
    List<Room> rooms = new ArrayList<>();
    sheet
        .indicators()
        .forEach(
            (key, cell) -> {
              if (cell.headroom() != null && cell.headroom().signum() > 0) {
                rooms.add(
                    new Room(
                        key,
                        Attainability.thousandths(cell.headroom()),
                        attainability.once(sheet.instrument(), level, key, cell.headroom()),
                        attainability.steps(sheet.instrument(), level, key)));
              }
            });
    double[] whole =
        rooms.stream()
            .mapToDouble(Room::share)
            .filter(share -> share > 0)
            .map(share -> -share)
            .sorted()
            .map(share -> -share)
            .toArray();
    int needed = Attainability.thousandths(gap);
    double share =
        Math.max(
            largest(attainability.shares(sheet.instrument(), level), rooms, needed),
            largest(whole, rooms, needed));
    return share > 0 ? cut(parts(rooms, share), gap) : List.of();
  }

  /**
   * What an indicator has left, in whole thousandths of a point.
   *
   * @param whole the chance to gain all of it
   * @param steps the gains that were seen in it
   */
  private record Room(String indicator, int points, Attainability.Chance whole, GainSteps steps) {
    /** Of comparable districts that once gained all of it; 0 if none did. */
    double share() {
      return whole.reached() == 0 ? 0 : whole.share();
    }

    /** What it may give where at least this share once gained it. */
    int gives(double share) {
      return share() >= share ? points : steps.largest(points, share);
    }
  }

  /**
   * The first of some falling shares at which the rooms together give what is needed. The lower the
   * share, the more each may give, so that it is found by halving; 0 if there is none.
   */
  private static double largest(double[] shares, List<Room> rooms, int needed) {
    int from = 0;
    int to = shares.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      long given = 0;
      for (Room room : rooms) {
        given += room.gives(shares[middle]);
      }
      if (given < needed) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < shares.length ? shares[from] : 0;
  }

  private static List<Part> parts(List<Room> rooms, double share) {
    List<Part> parts = new ArrayList<>();
    for (Room room : rooms) {
      int gain = room.gives(share);
      if (gain > 0) {
        parts.add(new Part(room.indicator(), BigDecimal.valueOf(gain, SparkSchema.SCORE_SCALE)));
      }
    }
    return parts;
  }

  /** The largest parts until they add up to the gap; none if all together do not. */
  private static List<Part> cut(List<Part> parts, BigDecimal gap) {
    List<Part> set = new ArrayList<>();
    BigDecimal left = gap;
    for (Part part : parts.stream().sorted(ORDER).toList()) {
      if (left.signum() <= 0) {
        break;
      }
      BigDecimal gain = part.gain().min(left);
      set.add(new Part(part.indicator(), gain));
      left = left.subtract(gain);
    }
    return left.signum() > 0 ? List.of() : set;
  }
}
