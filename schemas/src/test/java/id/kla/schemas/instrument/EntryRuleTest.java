package id.kla.schemas.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRuleTest {
  @Test
  void a_self_assessment_must_be_above_500_and_not_at_it() {
    EntryRule rule = EntryRule.ofCycle(2024).orElseThrow();

    assertThat(rule.admits(new BigDecimal("500.00"))).isFalse();
    assertThat(rule.admits(new BigDecimal("500.01"))).isTrue();
    assertThat(rule.admits(new BigDecimal("363"))).isFalse();
  }

  @Test
  void the_rule_is_sourced_for_2018_and_2024_and_assumed_for_the_other_cycles() {
    assertThat(
            EntryRule.all().stream()
                .collect(
                    Collectors.groupingBy(
                        EntryRule::assumed,
                        Collectors.mapping(EntryRule::cycleYear, Collectors.toList()))))
        .containsEntry(false, List.of(2018, 2024))
        .containsEntry(true, List.of(2017, 2019, 2021, 2022, 2023));
  }

  @ParameterizedTest
  @ValueSource(ints = {2011, 2015, 2020, 2025, 2026})
  void other_years_have_no_known_rule(int year) {
    assertThat(EntryRule.ofCycle(year)).isEmpty();
  }
}
