package id.kla.jobs.peers;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.instrument.Klaster;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Packed cells are the cells. */
class PackedCellsTest {
  private static SortedMap<String, Sheet.Cell> cells() {
    TreeMap<String, Sheet.Cell> cells = new TreeMap<>();
    cells.put("akta_kelahiran", cell("12.345", "15.000", "Disdukcapil", "Dinsos"));
    cells.put("gizi_balita", cell("0.000", "20.000"));
    cells.put("paud_hi", cell(null, "13.000", "Disdikbud"));
    cells.put("pmba", cell("31.500", null, "Dinkes"));
    cells.put("sekolah_ramah_anak", cell(null, null));
    return cells;
  }

  private static Sheet.Cell cell(String score, String max, String... opd) {
    return new Sheet.Cell(
        Klaster.KLASTER_III,
        score == null ? null : new BigDecimal(score),
        max == null ? null : new BigDecimal(max),
        List.of(opd));
  }

  @Test
  void packed_cells_equal_those_that_were_packed() {
    Map<String, Sheet.Cell> packed = new PackedCells.Packing().packed(cells());

    assertThat(packed).isEqualTo(cells()).hasSize(5);
    assertThat(packed.keySet()).containsExactlyElementsOf(cells().keySet());
    Map<String, Sheet.Cell> handed = new HashMap<>();
    packed.forEach(handed::put);
    assertThat(handed).isEqualTo(cells());
    cells().forEach((key, cell) -> assertThat(packed.get(key)).isEqualTo(cell));
    assertThat(packed.get("abh_diversi")).isNull();
    assertThat(packed.containsKey("abh_diversi")).isFalse();
    assertThat(new PackedCells.Packing().packed(new TreeMap<>())).isEmpty();
  }

  @Test
  void one_packing_serves_many_sheets() {
    PackedCells.Packing packing = new PackedCells.Packing();
    TreeMap<String, Sheet.Cell> other = new TreeMap<>(cells());
    other.put("akta_kelahiran", cell("1.000", "15.000", "Disdukcapil"));

    Map<String, Sheet.Cell> first = packing.packed(cells());
    Map<String, Sheet.Cell> second = packing.packed(other);

    assertThat(first).isEqualTo(cells());
    assertThat(second).isEqualTo(other);
  }
}
