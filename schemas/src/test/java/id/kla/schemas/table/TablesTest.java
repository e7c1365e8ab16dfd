package id.kla.schemas.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kla.schemas.text.Language;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TablesTest {
  static final List<Table> ALL = Tables.ALL;

  private static final String SNAKE_CASE = "[a-z][a-z0-9_]*";

  @Test
  void every_declared_table_is_part_of_a_release() throws IllegalAccessException {
    for (Class<?> room :
        List.of(
            FileTables.class,
            AwardTables.class,
            SubmissionTables.class,
            SenderTables.class,
            TrendTables.class,
            TrendStatisticsTables.class,
            StatusTables.class,
            ScoreStatisticsTables.class,
            OutlookTables.class,
            FactTables.class)) {
      for (var field : room.getFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Table.class) {
          assertThat(Tables.ALL).as(field.getName()).contains((Table) field.get(null));
        }
      }
    }
  }

  @Test
  void no_two_tables_share_a_name() {
    assertThat(Tables.ALL.stream().map(Table::name)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void a_table_has_a_key_among_its_columns_and_no_key_column_may_be_empty(Table table) {
    assertThat(table.key()).isNotEmpty().doesNotHaveDuplicates();
    for (String column : table.key()) {
      assertThat(table.fields().stream().filter(field -> field.name().equals(column)).toList())
          .as(column)
          .singleElement()
          .satisfies(field -> assertThat(field.required()).isTrue());
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void no_two_columns_share_a_name(Table table) {
    assertThat(table.columns()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void names_are_in_snake_case(Table table) {
    assertThat(table.name()).matches(SNAKE_CASE);
    assertThat(table.columns()).allSatisfy(name -> assertThat(name).matches(SNAKE_CASE));
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void tables_and_columns_say_what_they_mean_in_both_languages(Table table) {
    for (Language language : Language.values()) {
      assertThat(
              Stream.concat(
                  Stream.of(table.meaning(language)),
                  table.fields().stream().map(field -> field.meaning(language))))
          .as("%s in %s", table.name(), language)
          .allSatisfy(meaning -> assertThat(meaning).isNotBlank().endsWith("."));
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void numbers_say_what_they_count_in_and_texts_do_not(Table table) {
    for (Field field : table.fields()) {
      if (field.type() == FieldType.TEXT) {
        assertThat(field.unit()).as(field.name()).isEmpty();
      } else if (field.type() == FieldType.SHARE) {
        assertThat(field.unit()).as(field.name()).isEqualTo("0-1");
      }
    }
  }

  @Test
  void a_key_that_is_not_a_column_is_refused() {
    assertThatThrownBy(
            () ->
                new Table(
                    "t", "a.", "b.", List.of(Field.text("one", "a.", "b.")), List.of("other")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("t has no column other");
  }
}
