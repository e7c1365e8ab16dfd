package id.kla.schemas.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule by which an instrument is recognised from the indicators of a file:
 *
 * <ol>
 *   <li>Only instruments that can read the most of the texts count; texts that none can read are
 *       left aside.
 *   <li>One that is alone there, and reads a text that no other reads, is recognised: sub-rows such
 *       as 21A, numbers above 26, names and keys of its own.
 *   <li>Of several alike, one whose last block is there whole is recognised: 21 to 24 with nothing
 *       above them are the end of the 24 indicators, not the middle of the 31.
 *   <li>Everything else is ambiguous, such as 1 to 3, or 25 and 26 behind plain 21 to 24.
 * </ol>
 */
final class InstrumentRecognition {
  private InstrumentRecognition() {}

  static Recognition of(Set<String> texts, List<Instrument> instruments) {
    Map<Instrument, Set<String>> readable = new LinkedHashMap<>();
    for (Instrument instrument : instruments) {
      Set<String> own =
          texts.stream()
              .filter(text -> instrument.reading(text).isPresent())
              .collect(Collectors.toSet());
      if (!own.isEmpty()) {
        readable.put(instrument, own);
      }
    }
    if (readable.isEmpty()) {
      return new Recognition.None();
    }
    List<Instrument> best = best(readable);
    List<Instrument> recognised =
        best.size() == 1
            ? best.stream().filter(one -> readsMoreThanOthers(one, readable)).toList()
            : best.stream().filter(one -> endsWith(one, readable.get(one))).toList();
    if (recognised.size() == 1) {
      return new Recognition.Recognised(recognised.get(0));
    }
    return new Recognition.Ambiguous(best.size() > 1 ? best : List.copyOf(readable.keySet()));
  }

  private static List<Instrument> best(Map<Instrument, Set<String>> readable) {
    int most = readable.values().stream().mapToInt(Set::size).max().orElseThrow();
    return readable.keySet().stream().filter(one -> readable.get(one).size() == most).toList();
  }

  private static boolean readsMoreThanOthers(
      Instrument instrument, Map<Instrument, Set<String>> readable) {
    return readable.get(instrument).stream()
        .anyMatch(
            text ->
                readable.entrySet().stream()
                    .noneMatch(
                        other -> other.getKey() != instrument && other.getValue().contains(text)));
  }

  private static boolean endsWith(Instrument instrument, Set<String> texts) {
    List<Klaster> blocks = instrument.klaster();
    Set<Indicator> present =
        texts.stream()
            .flatMap(text -> instrument.reading(text).stream())
            .collect(Collectors.toSet());
    return present.containsAll(instrument.indicators(blocks.get(blocks.size() - 1)));
  }
}
