package id.kla.jobs.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Figures and data of published work, from the files beside the tests: published_statistics.json
 * and published_figures.json name their sources; mexico.csv is income per head of the Mexican
 * states, from pysal/pysal, pysal/examples/mexico/mexico.csv; rainfall_bangladesh.csv is monthly
 * rainfall at six stations in mm, from mmhs013/pyMannKendall, tests/data/Monthly Rainfall.csv.
 */
final class PublishedSeries {
  private PublishedSeries() {}

  /** An entry of published_statistics.json, which names its sources. */
  static JsonNode entry(String name) {
    return entry("published_statistics.json", name);
  }

  /** An entry of published_figures.json, alike. */
  static JsonNode figure(String name) {
    return entry("published_figures.json", name);
  }

  private static JsonNode entry(String file, String name) {
    try (InputStream in = PublishedSeries.class.getResourceAsStream(file)) {
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
    Double[] bogra = rainfallByStation()[0];
    return IntStream.range(0, 12)
        .mapToObj(
            month ->
                IntStream.range(0, bogra.length / 12)
                    .mapToObj(year -> bogra[12 * year + month])
                    .toArray(Double[]::new))
        .toArray(Double[][]::new);
  }

  /** The same as one series in the order of time, the unknown months left out. */
  static double[] rainfall() {
    return Arrays.stream(rainfallByStation()[0])
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /** Rainfall of Bogra and five more stations, one row per station over the months; null alike. */
  static Double[][] rainfallByStation() {
    List<String[]> months = rows("rainfall_bangladesh.csv");
    return IntStream.range(2, 8)
        .mapToObj(
            station ->
                months.stream()
                    .map(m -> m[station].isEmpty() ? null : Double.valueOf(m[station]))
                    .toArray(Double[]::new))
        .toArray(Double[][]::new);
  }
}
