package id.kla.jobs.peers;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.table.PeerTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the peers of the latest edition gained when they rose, beside what a district lacks. */
final class RecipeRows {
  private RecipeRows() {}

  /**
   * The rows of peer_recipes of one district.
   *
   * @param latest the latest edition, the only one with recipes
   * @param proposals its peers
   */
  static TableRows of(List<PeerSearch.Proposal> proposals, int latest, Sheets sheets) {
    TableRows rows = new TableRows(PeerTables.PEER_RECIPES);
    for (PeerSearch.Proposal one : proposals) {
      sheets
          .pair(one.peer(), one.fromYear(), one.toYear(), one.simulated())
          .ifPresent(pair -> add(rows, one, latest, pair, sheets.latest(one.district())));
    }
    return rows;
  }

  private static void add(
      TableRows rows,
      PeerSearch.Proposal proposal,
      int latest,
      List<Sheet> pair,
      Optional<Sheet> own) {
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
                        proposal.district(),
                        latest,
                        proposal.peer(),
                        grouping,
                        item,
                        proposal.fromYear(),
                        proposal.toYear(),
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
