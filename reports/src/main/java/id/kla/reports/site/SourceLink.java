package id.kla.reports.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link to a source. Only http and https addresses become links; anything else stays text.
 *
 * @param href the address; null for plain text
 * @param label what is shown
 */
public record SourceLink(String href, String label) {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

  /**
   * The links in a text that holds one or more addresses, labelled by host; the text itself when it
   * holds none.
   */
  static List<SourceLink> in(String text) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    List<SourceLink> links = new ArrayList<>();
    Matcher addresses = ADDRESS.matcher(text);
    while (addresses.find()) {
      links.add(of(null, addresses.group()));
    }
    return links.isEmpty() ? List.of(new SourceLink(null, text)) : List.copyOf(links);
  }

  /** A link named by its publisher, or by its host when there is none. */
  static SourceLink of(String publisher, String url) {
    String host = host(url);
    String label = publisher != null ? publisher : host != null ? host : url == null ? "–" : url;
    return new SourceLink(host == null ? null : url, label);
  }

  private static String host(String url) {
    if (url == null || !ADDRESS.matcher(url).matches()) {
      return null;
    }
    try {
      String host = URI.create(url).getHost();
      return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
