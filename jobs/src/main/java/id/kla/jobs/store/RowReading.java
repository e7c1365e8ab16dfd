package id.kla.jobs.store;

import id.kla.schemas.table.Field;
import id.kla.schemas.table.FieldType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Makes rows of some columns of a Parquet file, and of no others: each an array of cells in the
 * order of the columns. What a file keeps in a dictionary is made once and shared by its rows.
 */
final class RowReading extends ReadSupport<Object[]> {
  private final List<Field> columns;

  /** Reads these columns. */
  RowReading(List<Field> columns) {
    this.columns = columns;
  }

  @Override
  public ReadContext init(InitContext context) {
    MessageType file = context.getFileSchema();
    Type[] wanted =
        columns.stream().map(column -> file.getType(column.name())).toArray(Type[]::new);
    return new ReadContext(new MessageType(file.getName(), wanted));
  }

  // The library asks for this form of the method, deprecated as it is.
  @SuppressWarnings("deprecation")
  @Override
  public RecordMaterializer<Object[]> prepareForRead(
      Configuration hadoop, Map<String, String> metadata, MessageType file, ReadContext context) {
    return new Rows(columns);
  }

  private static final class Rows extends RecordMaterializer<Object[]> {
    private final Cells cells;

    Rows(List<Field> columns) {
      this.cells = new Cells(columns);
    }

    @Override
    public Object[] getCurrentRecord() {
      return cells.row;
    }

    @Override
    public GroupConverter getRootConverter() {
      return cells;
    }
  }

  private static final class Cells extends GroupConverter {
    private final Cell[] converters;
    private Object[] row;

    Cells(List<Field> columns) {
      converters = new Cell[columns.size()];
      for (int i = 0; i < converters.length; i++) {
        converters[i] = new Cell(this, i, columns.get(i).type());
      }
    }

    @Override
    public Converter getConverter(int column) {
      return converters[column];
    }

    @Override
    public void start() {
      row = new Object[converters.length];
    }

    @Override
    public void end() {}
  }

  private static final class Cell extends PrimitiveConverter {
    private final Cells cells;
    private final int position;
    private final FieldType type;
    private Object[] known;

    Cell(Cells cells, int position, FieldType type) {
      this.cells = cells;
      this.position = position;
      this.type = type;
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      IntFunction<Object> value =
          switch (type) {
            case TEXT -> id -> dictionary.decodeToBinary(id).toStringUsingUTF8();
            case DECIMAL -> id -> number(dictionary.decodeToLong(id));
            case INTEGER, SHARE, SCORE -> id -> number(dictionary.decodeToInt(id));
          };
      known = new Object[dictionary.getMaxId() + 1];
      for (int id = 0; id < known.length; id++) {
        known[id] = value.apply(id);
      }
    }

    @Override
    public void addValueFromDictionary(int id) {
      cells.row[position] = known[id];
    }

    @Override
    public void addBinary(Binary value) {
      cells.row[position] = value.toStringUsingUTF8();
    }

    @Override
    public void addInt(int value) {
      cells.row[position] = number(value);
    }

    @Override
    public void addLong(long value) {
      cells.row[position] = number(value);
    }

    private Object number(long value) {
      return switch (type) {
        case INTEGER -> (int) value;
        // A decimal is written as its unscaled whole number: nine digits fit 32 bits, eighteen 64.
        case SHARE -> BigDecimal.valueOf(value, SparkSchema.SHARE_SCALE);
        case SCORE -> BigDecimal.valueOf(value, SparkSchema.SCORE_SCALE);
        case DECIMAL -> BigDecimal.valueOf(value, SparkSchema.DECIMAL_SCALE);
        case TEXT -> throw new IllegalStateException("A text that is written as a number");
      };
    }
  }
}
