package id.kla.jobs.submission;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.Place;
import id.kla.jobs.ingest.Reject;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of everything that was sent. A row may say several things, as one column per
 * indicator does: it counts as accepted when one of them counts, otherwise as refused when one of
 * them is refused, otherwise as superseded.
 */
final class Fates {
  private final IdentityHashMap<Accepted, Fate> fates = new IdentityHashMap<>();
  private final List<Notice> notices = new ArrayList<>();

  void keep(Accepted sent) {
    fates.put(sent, new Fate.Kept());
  }

  void refuse(Accepted sent, Notice reason) {
    fates.put(sent, new Fate.Refused(reason));
  }

  void replace(Accepted sent, NoticeCode why, String shown, Accepted by) {
    Place place = by.place();
    String other =
        place.file() + (place.sheet().isEmpty() ? "" : " › " + place.sheet()) + ":" + place.line();
    fates.put(
        sent, new Fate.Replaced(notice(why, sent, null, shown, Map.of("other", other)), place));
  }

  void say(Notice notice) {
    notices.add(notice);
  }

  boolean kept(Accepted sent) {
    return fates.get(sent) instanceof Fate.Kept;
  }

  /** Whether anything has been said of its fate yet. */
  boolean open(Accepted sent) {
    return !fates.containsKey(sent);
  }

  static Notice notice(
      NoticeCode code, Accepted about, String column, String value, Map<String, String> details) {
    Place place = about.place();
    return Notice.of(code, place.file(), place.line(), column, value, details)
        .inSheet(place.sheet());
  }

  /** The outcome for all that was sent, in its order. */
  Settled settled(List<? extends Accepted> sent, List<Line> lines) {
    Map<Place, List<Accepted>> rows = new LinkedHashMap<>();
    for (Accepted one : sent) {
      rows.computeIfAbsent(one.place(), place -> new ArrayList<>()).add(one);
    }
    List<Reject> rejects = new ArrayList<>();
    List<Superseded> superseded = new ArrayList<>();
    List<Notice> said = new ArrayList<>(notices);
    rows.forEach(
        (place, things) -> {
          Fate row = ofRow(things);
          if (row instanceof Fate.Refused refused) {
            rejects.add(new Reject(refused.reason(), place));
          } else if (row instanceof Fate.Replaced replaced) {
            superseded.add(new Superseded(replaced.reason(), place, replaced.by()));
          }
          for (Accepted thing : things) {
            if (fates.get(thing) instanceof Fate.Refused refused) {
              said.add(refused.reason());
            }
          }
        });
    return new Settled(lines, rejects, superseded, said);
  }

  private Fate ofRow(List<Accepted> things) {
    Fate worst = null;
    for (Accepted thing : things) {
      Fate fate = fates.get(thing);
      if (fate == null) {
        throw new IllegalStateException("Nothing was decided about " + thing);
      }
      if (fate instanceof Fate.Kept) {
        return fate;
      }
      if (worst == null || (worst instanceof Fate.Replaced && fate instanceof Fate.Refused)) {
        worst = fate;
      }
    }
    return worst;
  }
}
