package id.kla.jobs.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Figures and data of published work, from the files beside the tests: published_statistics.json
 * names its sources; mexico.csv is income per head of the Mexican states, from pysal/pysal,
 * pysal/examples/mexico/mexico.csv; rainfall_bogra.csv is monthly rainfall in mm, from
 * mmhs013/pyMannKendall, tests/data/Monthly Rainfall.csv.
 */
final class PublishedSeries {
  private PublishedSeries() {}

  /** An entry of published_statistics.json, which names its sources. */
  static JsonNode entry(String name) {
    try (InputStream in = PublishedSeries.class.getResourceAsStream("published_statistics.json")) {
      return new ObjectMapper().readTree(in).required(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A column of an input table there, whose first row holds the titles. */
  static double[] column(JsonNode table, String title) {
    int column =
        IntStream.range(0, table.get(0).size())
            .filter(i -> table.get(0).get(i).asText().equals(title))
            .findFirst()
            .orElseThrow();
    return StreamSupport.stream(table.spliterator(), false)
        .skip(1)
        .mapToDouble(row -> Double.parseDouble(row.get(column).asText()))
        .toArray();
  }

  /** The rows of a CSV file without its titles; empty text where a value is unknown. */
  static List<String[]> rows(String file) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PublishedSeries.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return in.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double[] numbers(List<String[]> rows, int column) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
  }

  static String[] texts(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column]).toArray(String[]::new);
  }

  /** Monthly rainfall of Bogra, one row per month over the years; null where unknown. */
  static Double[][] rainfallByMonth() {
    List<String[]> years = rows("rainfall_bogra.csv");
    return IntStream.rangeClosed(1, 12)
        .mapToObj(
            month ->
                years.stream()
                    .map(year -> year[month].isEmpty() ? null : Double.valueOf(year[month]))
                    .toArray(Double[]::new))
        .toArray(Double[][]::new);
  }

  /** The same as one series in the order of time, the unknown months left out. */
  static double[] rainfall() {
    return rows("rainfall_bogra.csv").stream()
        .flatMap(year -> List.of(year).subList(1, year.length).stream())
        .filter(month -> !month.isEmpty())
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
