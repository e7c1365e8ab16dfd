package id.kla.jobs.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long the parts of a run took. */
final class Timings {
  private final long start = System.nanoTime();
  private final Map<String, Double> seconds = Collections.synchronizedMap(new LinkedHashMap<>());

  /** A part without a result. */
  interface Part {
    void run() throws Exception;
  }

  <T> T time(String part, Callable<T> work) throws Exception {
    long begin = System.nanoTime();
    T result = work.call();
    seconds.merge(part, (System.nanoTime() - begin) / 1e9, Double::sum);
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

  /** Runs two parts side by side and waits for both; the first failure of either is thrown. */
  void together(String onePart, Part one, String otherPart, Part other) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<?> running =
          thread.submit(
              () -> {
                time(onePart, one);
                return null;
              });
      time(otherPart, other);
      running.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      thread.shutdown();
    }
  }

  /** Seconds since the beginning; less than the sum of the parts where some ran side by side. */
  double total() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Seconds by part, in the order in which they ended. */
  Map<String, Double> seconds() {
    return seconds;
  }
}
