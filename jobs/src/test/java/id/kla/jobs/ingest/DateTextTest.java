package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31-03-2025 14:30 | 2025-03-31T14:30",
        "1-3-2025 4:05 | 2025-03-01T04:05",
        "31/03/2025 14:30:59 | 2025-03-31T14:30:59",
        "2025-03-31 14:30 | 2025-03-31T14:30",
        "2025-03-31T14:30:00 | 2025-03-31T14:30",
        "12 Februari 2026 14.30 | 2026-02-12T14:30",
        "29-02-2024 00:00 | 2024-02-29T00:00"
      })
  void a_date_with_its_time_is_a_moment(String cell, LocalDateTime moment) {
    assertThat(DateText.of(cell)).isEqualTo(new DateText.Value(moment, true));
  }

  @ParameterizedTest
  @CsvSource({
    "31-03-2025, 2025-03-31",
    "03/04/2025, 2025-04-03",
    "2025-03-31, 2025-03-31",
    "12 Februari 2026, 2026-02-12",
    "12 FEBRUARI 2026, 2026-02-12",
    "1 Nopember 2019, 2019-11-01",
    "17-Agu-2023, 2023-08-17",
    "' 31-03-2025\u00A0', 2025-03-31"
  })
  void a_date_without_a_time_is_the_midnight_it_begins_with(String cell, String date) {
    assertThat(DateText.of(cell))
        .isEqualTo(new DateText.Value(LocalDateTime.parse(date + "T00:00"), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31-03-25",
        "30-02-2025",
        "29-02-2025",
        "03/31/2025",
        "31-13-2025",
        "0-3-2025",
        "2025-3-31",
        "31-03-2025 25:00",
        "31-03-2025 14:60",
        "31-03-2025 14",
        "31-03/2025",
        "31-03-2205",
        "31-03-0025",
        "12 Februarie 2026",
        "12 Feb",
        "٣١-٠٣-٢٠٢٥",
        "45747",
        "besok"
      })
  void what_is_no_date_is_refused(String cell) {
    assertThat(DateText.of(cell)).isEqualTo(new DateText.Unreadable());
  }

  @Test
  void a_blank_and_a_dash_are_no_dates_and_no_faults() {
    assertThat(DateText.of(" ")).isEqualTo(new DateText.Blank());
    assertThat(DateText.of("-")).isEqualTo(new DateText.NotApplicable());
  }
}
