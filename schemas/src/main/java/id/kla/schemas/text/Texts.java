package id.kla.schemas.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.StringSubstitutor;

/**
 * The words of one language: sentences by key, with {@code {name}} standing for a value. A key that
 * is missing is a fault of the program, so it throws.
 */
public final class Texts {
  private final String file;
  private final Properties sentences;

  private Texts(String file, Properties sentences) {
    this.file = file;
    this.sentences = sentences;
  }

  /** The sentences of {@code id/kla/schemas/<name>_<language>.properties}. */
  public static Texts read(String name, Language language) {
    String file = "/id/kla/schemas/" + name + "_" + language.code() + ".properties";
    Properties sentences = new Properties();
    try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("No texts " + file);
      }
      sentences.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
    return new Texts(file, sentences);
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(sentences.stringPropertyNames());
  }

  /** Whether there is a sentence with this key. */
  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  /** The sentence with this key. */
  public String get(String key) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalStateException("No text " + key + " in " + file);
    }
    return sentence;
  }

  /**
   * The sentence with this key, each {@code {name}} replaced by its value; a value is not searched
   * for names again.
   */
  public String get(String key, Map<String, ?> values) {
    StringSubstitutor substitutor = new StringSubstitutor(values, "{", "}");
    substitutor.setDisableSubstitutionInValues(true);
    return substitutor.replace(get(key));
  }
}
