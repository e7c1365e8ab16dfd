package id.kla.jobs.peers;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.table.PeerTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the peers of the latest edition gained when they rose, beside what a district lacks. */
final class RecipeRows {
  private static final int DISTRICT = 0;
  private static final int YEAR = 1;
  private static final int PEER = 5;
  private static final int FROM = 6;
  private static final int TO = 7;

  private RecipeRows() {}

  /**
   * The rows of peer_recipes.
   *
   * @param peers the rows of peers
   * @param latest the latest edition, the only one with recipes
   * @param touched districts with simulated data; the others get no simulated recipes
   */
  static TableRows of(TableRows peers, int latest, Sheets sheets, Set<String> touched) {
    TableRows rows = new TableRows(PeerTables.PEER_RECIPES);
    for (Object[] peer : peers.rows()) {
      if ((int) peer[YEAR] == latest) {
        sheets
            .pair(
                (String) peer[PEER],
                (int) peer[FROM],
                (int) peer[TO],
                touched.contains((String) peer[DISTRICT]))
            .ifPresent(pair -> add(rows, peer, pair, sheets.latest((String) peer[DISTRICT])));
      }
    }
    return rows;
  }

  private static void add(TableRows rows, Object[] peer, List<Sheet> pair, Optional<Sheet> own) {
    Sheet from = pair.get(0);
    Sheet to = pair.get(1);
    Map<String, BigDecimal> lacks = own.map(Headroom::byKlaster).orElse(Map.of());
    BigDecimal all = own.map(Headroom::total).orElse(null);
    Map<String, Map<String, BigDecimal>> gains = new TreeMap<>();
    gains.put("total", Map.of("total", to.total().subtract(from.total())));
    Map<String, BigDecimal> klaster = new TreeMap<>();
    for (Klaster one : Klaster.values()) {
      BigDecimal before = from.klaster().get(one);
      BigDecimal after = to.klaster().get(one);
      if (before != null && after != null) {
        klaster.put(one.code(), after.subtract(before));
      }
    }
    gains.put("klaster", klaster);
    gains.put("indicator", Gains.between(from, to));
    boolean simulated =
        from.simulated() || to.simulated() || own.map(Sheet::simulated).orElse(false);
    gains.forEach(
        (grouping, items) ->
            items.forEach(
                (item, gain) ->
                    rows.add(
                        peer[DISTRICT],
                        peer[YEAR],
                        peer[PEER],
                        grouping,
                        item,
                        peer[FROM],
                        peer[TO],
                        to.stage().code(),
                        to.instrument(),
                        gain,
                        switch (grouping) {
                          case "total" -> all;
                          case "klaster" -> lacks.get(item);
                          default ->
                              own.map(sheet -> sheet.indicators().get(item))
                                  .map(Sheet.Cell::headroom)
                                  .orElse(null);
                        },
                        simulated)));
  }
}
