package id.kla.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.TrendColumns;
import org.junit.jupiter.api.Test;

class TableRowsTest {
  @Test
  void a_row_filled_by_columns_is_the_row_filled_in_order_with_nulls_between() {
    TableRows inOrder = new TableRows(AwardTables.RESULTS);
    inOrder.add("18.01", 2023, null, null, 2L, null, true);
    TableRows byColumn = new TableRows(AwardTables.RESULTS);
    byColumn
        .row()
        .with(Columns.SIMULATED, true)
        .with(Columns.AWARD_YEAR, 2023)
        .with(Columns.CLAIM_COUNT, 2L)
        .with(Columns.DISTRICT_CODE, "18.01")
        .add();

    assertThat(byColumn.rows()).hasSize(1);
    assertThat(byColumn.rows().get(0)).isEqualTo(inOrder.rows().get(0));
  }

  @Test
  void a_column_that_the_table_has_not_is_refused() {
    TableRows rows = new TableRows(AwardTables.RESULTS);

    assertThatThrownBy(() -> rows.row().with(TrendColumns.P, 0.5))
        .hasMessage("Table results has no column p");
  }
}
