package id.kla.jobs.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.schemas.table.Field;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.table.Tables;
import id.kla.schemas.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What a release says of itself: {@code manifest.json}, and {@code datapackage.json} for programs
 * that read its tables.
 */
public final class Manifest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Manifest() {}

  /**
   * Writes both files.
   *
   * @param release name of the release
   * @param createdAt when it was made
   * @param author who made it
   * @param reason why; empty when not said
   * @param language language of pages and messages
   * @param targetsAtUtama how many districts were wanted at Utama or KLA in the projection
   */
  public static void write(
      Store store,
      String release,
      Instant createdAt,
      String author,
      String reason,
      Language language,
      List<Integer> targetsAtUtama) {
    store.writeFile(
        "manifest.json",
        pretty(manifest(store, release, createdAt, author, reason, language, targetsAtUtama)));
    store.writeFile("datapackage.json", pretty(dataPackage(language)));
  }

  private static ObjectNode manifest(
      Store store,
      String release,
      Instant createdAt,
      String author,
      String reason,
      Language language,
      List<Integer> targetsAtUtama) {
    ObjectNode manifest = JSON.createObjectNode();
    manifest.put("release", release);
    manifest.put("created_at", createdAt.toString());
    manifest.put("author", author);
    manifest.put("reason", reason);
    manifest.put("language", language.code());
    ArrayNode targets = manifest.putArray("targets_at_utama");
    targetsAtUtama.forEach(targets::add);
    String version = Manifest.class.getPackage().getImplementationVersion();
    manifest.put("kla_version", version == null ? "dev" : version);
    manifest.put("spark_version", store.spark().version());
    manifest.put("java_version", System.getProperty("java.version"));
    ArrayNode inputs = manifest.putArray("inputs");
    for (TableRow row : store.rows(FileTables.INPUTS)) {
      ObjectNode input = inputs.addObject();
      for (Field field : FileTables.INPUTS.fields()) {
        switch (field.type()) {
          case TEXT -> input.put(field.name(), row.text(field));
          case INTEGER -> input.put(field.name(), row.number(field));
          case SHARE, SCORE, DECIMAL -> input.put(field.name(), row.decimal(field));
        }
      }
    }
    ArrayNode tables = manifest.putArray("tables");
    store
        .written()
        .values()
        .forEach(
            written ->
                tables
                    .addObject()
                    .put("name", written.table().name())
                    .put("rows", written.rows())
                    .put("sha256", written.sha256()));
    return manifest;
  }

  private static ObjectNode dataPackage(Language language) {
    ObjectNode dataPackage = JSON.createObjectNode();
    dataPackage.put("profile", "tabular-data-package");
    dataPackage.put("name", "kla");
    ArrayNode resources = dataPackage.putArray("resources");
    for (Table table : Tables.ALL) {
      ObjectNode resource = resources.addObject();
      resource.put("name", table.name());
      resource.put("path", "data/" + table.name() + ".csv");
      resource.put("profile", "tabular-data-resource");
      resource.put("description", table.meaning(language));
      resource.put("encoding", "utf-8");
      ObjectNode schema = resource.putObject("schema");
      ArrayNode fields = schema.putArray("fields");
      for (Field field : table.fields()) {
        ObjectNode node = fields.addObject();
        node.put("name", field.name());
        node.put("type", type(field));
        node.put("description", field.meaning(language));
        if (!field.unit().isEmpty()) {
          node.put("unit", field.unit());
        }
        node.putObject("constraints").put("required", field.required());
      }
      ArrayNode key = schema.putArray("primaryKey");
      table.key().forEach(key::add);
    }
    return dataPackage;
  }

  private static String type(Field field) {
    return switch (field.type()) {
      case TEXT -> "string";
      case INTEGER -> "integer";
      case SHARE, SCORE, DECIMAL -> "number";
    };
  }

  private static byte[] pretty(ObjectNode node) {
    try {
      return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
