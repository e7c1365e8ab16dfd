package id.kla.jobs.peers;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRows;
import id.kla.jobs.store.TableWriting;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.PeerTables;
import id.kla.schemas.table.TrendTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From trajectories and scores to the tables about peers and the way to the next level. */
public final class PeersJob {
  private PeersJob() {}

  /** Makes them. */
  public static void run(Store store) {
    Sheets sheets = Sheets.read(store::each);
    Units units = Units.of(store.rows(TrendTables.TRAJECTORIES), sheets, RegionRegister.standard());
    PeerSearch.Outcome found = search(units, sheets);
    found.tables().forEach(rows -> store.write(rows.table(), rows.rows()));
    try (TableWriting recipes = store.writing(PeerTables.PEER_RECIPES)) {
      recipes(units, sheets, found.latest(), recipes::add);
    }
    try (TableWriting gaps = store.writing(PeerTables.GAPS);
        TableWriting items = store.writing(PeerTables.GAP_ITEMS);
        TableWriting sets = store.writing(PeerTables.GAP_SETS)) {
      gaps(
          units,
          sheets,
          rows -> {
            gaps.add(rows.get(0));
            items.add(rows.get(1));
            sets.add(rows.get(2));
          });
    }
    TableRows calibration = Calibration.of(sheets);
    store.write(calibration.table(), calibration.rows());
  }

  /** Peers at all editions, and the districts alike, whose weights stand with theirs. */
  private static PeerSearch.Outcome search(Units units, Sheets sheets) {
    List<Integer> years = units.years();
    PeerSearch.Outcome found =
        PeerSearch.of(
            years,
            units.units(),
            IntStream.range(0, years.size()),
            (district, from, to, simulated) ->
                sheets.pair(district, from, to, simulated).isPresent());
    List<TableRows> tables = new ArrayList<>(found.tables());
    TableRows weights =
        tables.stream()
            .filter(rows -> rows.table().equals(PeerTables.PEER_WEIGHTS))
            .findFirst()
            .orElseThrow();
    tables.add(SimilarSearch.of(years, units.units(), weights));
    return new PeerSearch.Outcome(tables, found.latest());
  }

  /** The recipes of one district after the other. */
  private static void recipes(
      Units units, Sheets sheets, List<PeerSearch.Proposal> proposals, Consumer<TableRows> taker) {
    int latest = units.years().get(units.years().size() - 1);
    Map<String, List<PeerSearch.Proposal>> byDistrict =
        proposals.stream()
            .collect(
                Collectors.groupingBy(
                    PeerSearch.Proposal::district, LinkedHashMap::new, Collectors.toList()));
    byDistrict.values().forEach(own -> taker.accept(RecipeRows.of(own, latest, sheets)));
  }

  private static void gaps(Units units, Sheets sheets, Consumer<List<TableRows>> taker) {
    GapRows.each(
        sheets,
        units.units().stream().collect(Collectors.toMap(Unit::code, Unit::province)),
        taker);
  }
}
