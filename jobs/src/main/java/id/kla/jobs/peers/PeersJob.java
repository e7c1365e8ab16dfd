package id.kla.jobs.peers;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.TrendTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From trajectories and scores to the tables about peers and the way to the next level. */
public final class PeersJob {
  private PeersJob() {}

  /** Makes them. */
  public static void run(Store store) {
    Sheets sheets = Sheets.read(store::each);
    Units units = Units.of(store.rows(TrendTables.TRAJECTORIES), sheets, RegionRegister.standard());
    tables(units, sheets).forEach(rows -> store.write(rows.table(), rows.rows()));
  }

  /** The rows of all tables. */
  static List<TableRows> tables(Units units, Sheets sheets) {
    List<Integer> years = units.years();
    List<TableRows> made =
        new ArrayList<>(
            PeerSearch.of(
                years,
                units.units(),
                IntStream.range(0, years.size()),
                (district, from, to, simulated) ->
                    sheets.pair(district, from, to, simulated).isPresent()));
    made.add(SimilarSearch.of(years, units.units(), made.get(2)));
    Set<String> touched =
        units.units().stream().filter(Unit::touched).map(Unit::code).collect(Collectors.toSet());
    made.add(RecipeRows.of(made.get(0), years.get(years.size() - 1), sheets, touched));
    made.addAll(
        GapRows.of(
            sheets, units.units().stream().collect(Collectors.toMap(Unit::code, Unit::province))));
    made.add(Calibration.of(sheets));
    return made;
  }
}
