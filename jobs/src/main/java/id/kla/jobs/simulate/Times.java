package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.ladder.Stage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;

/**
 * When stages were sent: self-assessments in the weeks that were announced where they were, in
 * March otherwise; verified stages in the weeks before the award.
 */
final class Times {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int FIRST_MINUTE = 8 * 60;
  private static final int LAST_MINUTE = 21 * 60;

  private Times() {}

  /** A time as files of submissions write it. */
  static String shown(LocalDateTime time) {
    return SHOWN.format(time);
  }

  /** When a stage of a cycle was sent. */
  static LocalDateTime sent(Cycle cycle, Stage stage, Random draws) {
    LocalDate award = Editions.standard().year(cycle.awardYear()).orElseThrow().awardedOn();
    LocalDate from = stage == Stage.EM ? opened(cycle) : award.minusDays(daysBefore(stage) + 30L);
    LocalDate to = stage == Stage.EM ? closed(cycle) : award.minusDays(daysBefore(stage));
    LocalDate day =
        from.plusDays(draws.nextInt(Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1));
    return day.atStartOfDay().plusMinutes(Draws.between(draws, FIRST_MINUTE, LAST_MINUTE));
  }

  private static int daysBefore(Stage stage) {
    return switch (stage) {
      case VA, VERIFIED -> 65;
      case VL -> 30;
      default -> 3;
    };
  }

  private static LocalDate opened(Cycle cycle) {
    int year = cycle.cycleYear();
    return switch (year) {
      case 2017 -> LocalDate.of(year, 3, 18);
      case 2018 -> LocalDate.of(year, 3, 19);
      case 2019 -> LocalDate.of(year, 3, 16);
      case 2023 -> LocalDate.of(year, 2, 7);
      case 2024 -> LocalDate.of(year, 2, 6);
      default -> LocalDate.of(year, 3, 1);
    };
  }

  private static LocalDate closed(Cycle cycle) {
    int year = cycle.cycleYear();
    return switch (year) {
      case 2017 -> LocalDate.of(year, 4, 6);
      case 2018 -> LocalDate.of(year, 4, 2);
      case 2019 -> LocalDate.of(year, 4, 5);
      case 2024 -> LocalDate.of(year, 6, 30);
      default -> LocalDate.of(year, 3, 31);
    };
  }
}
