package id.kla.jobs.publish;

import id.kla.reports.site.Stories.StateLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The districts and editions whose result comes from simulated claims. */
final class SimulatedResults {
  private final Map<Integer, Set<String>> codesByYear;

  private SimulatedResults(Map<Integer, Set<String>> codesByYear) {
    this.codesByYear = codesByYear;
  }

  static SimulatedResults of(Map<String, List<StateLine>> states) {
    Map<Integer, Set<String>> codes = new HashMap<>();
    states.forEach(
        (code, lines) ->
            lines.stream()
                .filter(StateLine::simulated)
                .forEach(
                    line -> codes.computeIfAbsent(line.year(), year -> new HashSet<>()).add(code)));
    return new SimulatedResults(codes);
  }

  /** Whether the result of a district in an edition is simulated. */
  boolean of(String districtCode, int year) {
    return codesByYear.getOrDefault(year, Set.of()).contains(districtCode);
  }

  /** Whether one of these districts has a simulated result in an edition. */
  boolean in(int year, Predicate<String> districts) {
    return codesByYear.getOrDefault(year, Set.of()).stream().anyMatch(districts);
  }
}
