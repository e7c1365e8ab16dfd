package id.kla.jobs.peers;

import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.ScoreColumns.AWARD_YEAR_OF_CYCLE;
import static id.kla.schemas.table.ScoreColumns.CYCLE_YEAR;
import static id.kla.schemas.table.ScoreColumns.INDICATOR;
import static id.kla.schemas.table.ScoreColumns.INSTRUMENT;
import static id.kla.schemas.table.ScoreColumns.KLASTER;
import static id.kla.schemas.table.ScoreColumns.MAX_SCORE;
import static id.kla.schemas.table.ScoreColumns.OPD;
import static id.kla.schemas.table.ScoreColumns.SCORE;
import static id.kla.schemas.table.ScoreColumns.STAGE;

import id.kla.jobs.store.ReleaseTables;
import id.kla.jobs.store.TableRow;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores of a release, by district, cycle and stage. */
public final class Sheets {
  private static final Comparator<Sheet> ORDER =
      Comparator.comparing(Sheet::cycle).thenComparing(sheet -> sheet.stage().rank());

  private final Map<String, List<Sheet>> byDistrict;

  private Sheets(Map<String, List<Sheet>> byDistrict) {
    this.byDistrict = byDistrict;
  }

  /** Those given, in any order. */
  static Sheets of(List<Sheet> sheets) {
    return new Sheets(
        sheets.stream()
            .sorted(ORDER)
            .collect(Collectors.groupingBy(Sheet::district, TreeMap::new, Collectors.toList())));
  }

  /**
   * Those of a release.
   *
   * @param each hands on the rows of a table, one by one
   */
  static Sheets read(BiConsumer<Table, Consumer<TableRow>> each) {
    Map<Key, Map<Klaster, BigDecimal>> klaster = new HashMap<>();
    PackedSheets cells = new PackedSheets();
    each.accept(
        SubmissionTables.KLASTER_SCORES,
        row -> {
          if (row.decimal(SCORE) != null) {
            klaster
                .computeIfAbsent(Key.of(row), key -> new EnumMap<>(Klaster.class))
                .put(klaster(row), row.decimal(SCORE));
          }
        });
    each.accept(SubmissionTables.INDICATOR_SCORES, cells);
    List<Sheet> sheets = new java.util.ArrayList<>();
    each.accept(
        SubmissionTables.STAGE_SCORES,
        row -> {
          Key key = Key.of(row);
          sheets.add(
              new Sheet(
                  key.district(),
                  key.cycle(),
                  row.number(AWARD_YEAR_OF_CYCLE),
                  key.stage(),
                  row.text(INSTRUMENT),
                  row.decimal(SCORE),
                  klaster.getOrDefault(key, Map.of()),
                  cells.of(key, row.text(INSTRUMENT)),
                  row.text(SIMULATED).equals("yes")));
        });
    return of(sheets);
  }

  /** Totals and klaster of some districts of a release, without their indicators. */
  public static Sheets totals(ReleaseTables tables, Set<String> districts) {
    return read(
        (table, taker) -> {
          if (!table.equals(SubmissionTables.INDICATOR_SCORES)) {
            tables.each(
                table,
                row -> {
                  if (districts.contains(row.text(DISTRICT_CODE))) {
                    taker.accept(row);
                  }
                });
          }
        });
  }

  private record Key(String district, int cycle, Stage stage) {
    static Key of(TableRow row) {
      return new Key(
          row.text(DISTRICT_CODE),
          row.number(CYCLE_YEAR),
          Stage.ofCode(row.text(STAGE)).orElseThrow());
    }
  }

  /**
   * The indicators of all sheets. Rows come in the order of their key, so that those of one sheet
   * are packed before the next one begins.
   */
  private static final class PackedSheets implements Consumer<TableRow> {
    private final Map<Key, Map<String, Sheet.Cell>> packed = new HashMap<>();
    private final PackedCells.Packing packing = new PackedCells.Packing();
    private final TreeMap<String, Sheet.Cell> open = new TreeMap<>();
    private Key key;

    @Override
    public void accept(TableRow row) {
      Key own = Key.of(row);
      if (!own.equals(key)) {
        close();
        key = own;
      }
      open.put(row.text(INDICATOR), cell(row));
    }

    private void close() {
      if (key != null) {
        packed.put(key, packing.packed(open));
        open.clear();
      }
    }

    /** Those of a sheet, with the indicators that were not sent as blank ones; none stay none. */
    Map<String, Sheet.Cell> of(Key asked, String instrument) {
      close();
      key = null;
      Map<String, Sheet.Cell> sent = packed.getOrDefault(asked, Map.of());
      List<Indicator> known =
          sent.isEmpty() || instrument == null
              ? List.of()
              : Instruments.standard()
                  .version(instrument)
                  .map(Instrument::indicators)
                  .orElse(List.of());
      if (known.stream().allMatch(one -> sent.containsKey(one.key()))) {
        return sent;
      }
      TreeMap<String, Sheet.Cell> whole = new TreeMap<>(sent);
      for (Indicator one : known) {
        whole.putIfAbsent(
            one.key(), new Sheet.Cell(one.klaster(), null, one.maxScore(), one.opd()));
      }
      return packing.packed(whole);
    }
  }

  private static Klaster klaster(TableRow row) {
    return Klaster.ofNumber(Integer.parseInt(row.text(KLASTER))).orElseThrow();
  }

  private static Sheet.Cell cell(TableRow row) {
    String opd = row.text(OPD);
    return new Sheet.Cell(
        klaster(row),
        row.decimal(SCORE),
        row.decimal(MAX_SCORE),
        opd == null ? List.of() : Arrays.asList(opd.split("; ", -1)));
  }

  /** The codes of districts with any score, in order. */
  List<String> districts() {
    return List.copyOf(new java.util.TreeSet<>(byDistrict.keySet()));
  }

  /** All of a district, by cycle and stage. */
  public List<Sheet> of(String district) {
    return byDistrict.getOrDefault(district, List.of());
  }

  /** One stage of a cycle. */
  public Optional<Sheet> at(String district, int cycle, Stage stage) {
    return of(district).stream()
        .filter(sheet -> sheet.cycle() == cycle && sheet.stage() == stage)
        .findFirst();
  }

  /** The last stage of an edition with a total. */
  Optional<Sheet> last(String district, int awardYear) {
    return totals(district)
        .filter(sheet -> Objects.equals(sheet.awardYear(), awardYear))
        .reduce((weaker, stronger) -> stronger);
  }

  /**
   * The last verified stage of the latest cycle that has one; a self-assessment alone says nothing
   * of a level.
   */
  Optional<Sheet> latest(String district) {
    return totals(district)
        .filter(sheet -> sheet.stage().verified())
        .reduce((earlier, later) -> later);
  }

  private Stream<Sheet> totals(String district) {
    return of(district).stream().filter(sheet -> sheet.total() != null);
  }

  /**
   * The last stage that two editions both have, with the same instrument, earlier one first.
   *
   * @param simulated whether simulated scores will do
   */
  Optional<List<Sheet>> pair(String district, int fromYear, int toYear, boolean simulated) {
    Optional<List<Sheet>> found = Optional.empty();
    for (Sheet from : totals(district).toList()) {
      for (Sheet to : totals(district).toList()) {
        if (Objects.equals(from.awardYear(), fromYear)
            && Objects.equals(to.awardYear(), toYear)
            && to.comparableTo(from)
            && (simulated || !(from.simulated() || to.simulated()))) {
          found = Optional.of(List.of(from, to));
        }
      }
    }
    return found;
  }
}
