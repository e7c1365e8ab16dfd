package id.kla.jobs.peers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Gains with the share of districts that once made them, kept as a tree of largest shares. */
final class GainSteps {
  private final int[] gains;
  private final int leaves;
  private final double[] tree;

  GainSteps(List<Integer> rising, List<Double> shares) {
    this.gains = rising.stream().mapToInt(Integer::intValue).toArray();
    this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * gains.length - 1)));
    this.tree = new double[2 * leaves];
    for (int i = 0; i < gains.length; i++) {
      tree[leaves + i] = shares.get(i);
    }
    for (int node = leaves - 1; node > 0; node--) {
      tree[node] = Math.max(tree[2 * node], tree[2 * node + 1]);
    }
  }

  DoubleStream shares() {
    return Arrays.stream(tree, leaves, leaves + gains.length);
  }

  /** The largest gain below a room whose share is not below the one asked for; 0 if none. */
  int largest(int room, double share) {
    int before = Gained.below(gains, room);
    int found = last(1, 0, leaves, before, share);
    return found < 0 ? 0 : gains[found];
  }

  /** The last leaf under a node, before a place, with such a share; -1 if there is none. */
  private int last(int node, int from, int size, int before, double share) {
    if (from >= before || tree[node] < share) {
      return -1;
    }
    if (size == 1) {
      return from;
    }
    int right = last(2 * node + 1, from + size / 2, size / 2, before, share);
    return right >= 0 ? right : last(2 * node, from, size / 2, before, share);
  }
}
