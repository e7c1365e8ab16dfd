package id.kla.schemas.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorMappingTest {
  private static final Instrument I2011 = Instruments.standard().version("2011").orElseThrow();
  private static final Instrument I2024 = Instruments.standard().version("24-2024").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "8,4,false", "9,5,false", "11,7,false", "12,8,false", "15,13,false", "21,16,true",
    "22,17,true", "24,18,false", "25,19,false", "27,20,false", "29,24A,false", "31,21C,false",
    "6,3,true", "7,3,true"
  })
  void an_indicator_of_2011_whose_name_lives_on_has_its_successor(
      String before, String after, boolean part) {
    IndicatorMapping.Successor successor =
        IndicatorMapping.successor(I2011.byNumber(before).orElseThrow().key()).orElseThrow();

    assertThat(I2024.byKey(successor.key24()).orElseThrow().number()).isEqualTo(after);
    assertThat(successor.part()).isEqualTo(part);
    assertThat(successor.reason()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 10, 13, 14, 16, 17, 18, 19, 20, 23, 26, 28, 30})
  void no_other_indicator_of_2011_is_mapped(int number) {
    String key = I2011.byNumber(Integer.toString(number)).orElseThrow().key();

    assertThat(IndicatorMapping.successor(key)).isEmpty();
  }

  @Test
  void both_ends_of_a_line_exist_and_no_indicator_of_2011_has_two() {
    List<IndicatorMapping.Successor> all = IndicatorMapping.all();

    assertThat(all).hasSize(14);
    assertThat(all.stream().map(IndicatorMapping.Successor::key2011)).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            line -> {
              assertThat(I2011.byKey(line.key2011())).isPresent();
              assertThat(I2024.byKey(line.key24())).isPresent();
            });
  }

  @Test
  void merged_indicators_are_parts_and_others_have_one_predecessor() {
    for (IndicatorMapping.Successor line : IndicatorMapping.all()) {
      if (!line.part()) {
        assertThat(IndicatorMapping.predecessors(line.key24())).containsExactly(line);
      }
    }
    assertThat(IndicatorMapping.predecessors("peran_masyarakat_usaha_media"))
        .extracting(IndicatorMapping.Successor::key2011)
        .containsExactly("keterlibatan_lembaga_masyarakat", "keterlibatan_dunia_usaha");
    assertThat(IndicatorMapping.predecessors("paud_hi")).isEmpty();
  }
}
