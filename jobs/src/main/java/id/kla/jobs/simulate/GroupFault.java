package id.kla.jobs.simulate;

import id.kla.schemas.notice.NoticeCode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * A kind of fault of a whole submission, which is found only when no other fault touches it.
 *
 * @param notice the notice that must name it
 * @param change the rows of the groups that it occupies, by their place in the cycle, those at
 *     fault marked; none when the submission cannot have the fault
 */
record GroupFault(NoticeCode notice, Function<Place, Map<Integer, List<DraftRow>>> change) {

  /**
   * A submission that is to get a fault.
   *
   * @param header titles of its file
   * @param look how its file is written
   * @param cycle the submissions of its district and cycle in this file, in the order of stages
   * @param at which of them
   * @param draws for the choice of the fault's details
   */
  record Place(List<String> header, Look look, List<Group> cycle, int at, Random draws) {
    Group group() {
      return cycle.get(at);
    }

    int total() {
      return group().stage().total();
    }

    /** One of its rows. */
    Spot spot(int index) {
      return new Spot(header, look, group(), index, group().rows().get(index), draws);
    }

    /** Any of its rows but the first. */
    int anyButFirst() {
      return 1 + draws.nextInt(group().rows().size() - 1);
    }
  }
}
