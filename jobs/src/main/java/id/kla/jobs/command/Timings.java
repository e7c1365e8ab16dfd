package id.kla.jobs.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** How long the parts of a run took. */
final class Timings {
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  /** A part without a result. */
  interface Part {
    void run() throws Exception;
  }

  <T> T time(String part, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.call();
    seconds.merge(part, (System.nanoTime() - start) / 1e9, Double::sum);
    return result;
  }

  void time(String part, Part work) throws Exception {
    time(
        part,
        () -> {
          work.run();
          return null;
        });
  }

  /** Seconds by part, in the order in which they ran. */
  Map<String, Double> seconds() {
    return seconds;
  }
}
