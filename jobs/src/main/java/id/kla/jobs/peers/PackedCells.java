package id.kla.jobs.peers;

import id.kla.jobs.store.SparkSchema;
import id.kla.schemas.instrument.Klaster;
import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * The indicators of a sheet by key, in a few bytes each: all sheets of a nation lie in memory at
 * once. What sheets have in common is kept once, and a cell is made when it is asked for.
 */
final class PackedCells extends AbstractMap<String, Sheet.Cell> {
  /** A score is never as low. */
  private static final int BLANK = Integer.MIN_VALUE;

  private final Trait[] traits;
  private final int[] scores;

  private PackedCells(Trait[] traits, int[] scores) {
    this.traits = traits;
    this.scores = scores;
  }

  /** What is not its score. */
  private record Trait(String indicator, Klaster klaster, BigDecimal max, List<String> opd) {}

  /** Packs sheets, one after another. */
  static final class Packing {
    private final Map<Trait, Trait> traits = new HashMap<>();

    /** The same cells. */
    Map<String, Sheet.Cell> packed(SortedMap<String, Sheet.Cell> cells) {
      Trait[] own = new Trait[cells.size()];
      int[] scores = new int[cells.size()];
      int place = 0;
      for (Map.Entry<String, Sheet.Cell> entry : cells.entrySet()) {
        Sheet.Cell cell = entry.getValue();
        Trait trait = new Trait(entry.getKey(), cell.klaster(), cell.max(), cell.opd());
        own[place] = traits.computeIfAbsent(trait, one -> one);
        scores[place++] = cell.score() == null ? BLANK : Attainability.thousandths(cell.score());
      }
      return new PackedCells(own, scores);
    }
  }

  private Sheet.Cell cell(int place) {
    Trait trait = traits[place];
    BigDecimal score =
        scores[place] == BLANK ? null : BigDecimal.valueOf(scores[place], SparkSchema.SCORE_SCALE);
    return new Sheet.Cell(trait.klaster(), score, trait.max(), trait.opd());
  }

  @Override
  public Sheet.Cell get(Object indicator) {
    int place =
        Arrays.binarySearch(traits, indicator, (one, other) -> key(one).compareTo(key(other)));
    return place < 0 ? null : cell(place);
  }

  private static String key(Object traitOrKey) {
    return traitOrKey instanceof Trait trait ? trait.indicator() : (String) traitOrKey;
  }

  @Override
  public boolean containsKey(Object indicator) {
    return get(indicator) != null;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Sheet.Cell> taker) {
    for (int place = 0; place < traits.length; place++) {
      taker.accept(traits[place].indicator(), cell(place));
    }
  }

  @Override
  public Set<Entry<String, Sheet.Cell>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Sheet.Cell>> iterator() {
        return IntStream.range(0, traits.length)
            .<Entry<String, Sheet.Cell>>mapToObj(
                place -> new SimpleImmutableEntry<>(traits[place].indicator(), cell(place)))
            .iterator();
      }

      @Override
      public int size() {
        return traits.length;
      }
    };
  }
}
