package id.kla.reports.chart;

import java.awt.Dimension;
import java.awt.Paint;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.apache.batik.svggen.SVGShape;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes a drawing as one {@code <svg>} element. Batik records what is drawn; here it is reduced to
 * what is seen: properties that have no effect are left out, equal neighbours share a group.
 */
final class SvgWriter {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),\\s*(\\d+),\\s*(\\d+)\\)");
  private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");

  /** Initial values of the properties that are kept. */
  private static final Map<String, String> INITIAL =
      Map.ofEntries(
          Map.entry("fill", "#000000"),
          Map.entry("fill-opacity", "1"),
          Map.entry("stroke", "none"),
          Map.entry("stroke-opacity", "1"),
          Map.entry("stroke-width", "1"),
          Map.entry("stroke-linecap", "butt"),
          Map.entry("stroke-linejoin", "miter"),
          Map.entry("stroke-dasharray", "none"),
          Map.entry("stroke-dashoffset", "0"),
          Map.entry("font-family", "'" + House.FONT_FAMILY + "'"),
          Map.entry("font-size", "12"),
          Map.entry("font-weight", "400"),
          Map.entry("font-style", "normal"));

  /** Recorded by Batik, without effect on what is seen here. */
  private static final Set<String> DROPPED =
      Set.of(
          "color-interpolation",
          "color-rendering",
          "image-rendering",
          "shape-rendering",
          "text-rendering",
          "stroke-miterlimit",
          "xml:space");

  private final String prefix;
  private final StringBuilder definitions = new StringBuilder();
  private final Set<String> idle = new HashSet<>();

  private SvgWriter(String prefix) {
    this.prefix = prefix;
  }

  /** Finds clips that are the whole drawing: they cut nothing off. */
  private void canvasClips(Element root, Drawing drawing) {
    String right = "L" + drawing.width() + " 0 ";
    String corner = "L" + drawing.width() + " " + drawing.height() + " ";
    String canvas = "M0 0 " + right + corner + "L0 " + drawing.height() + " L0 0 Z";
    NodeList clips = root.getElementsByTagNameNS(NAMESPACE, "clipPath");
    for (int i = 0; i < clips.getLength(); i++) {
      Element clip = (Element) clips.item(i);
      if (clip.getFirstChild() instanceof Element path && path.getAttribute("d").equals(canvas)) {
        idle.add("url(#" + clip.getAttribute("id") + ")");
      }
    }
  }

  /** Something visible, or a group that moves or clips its items. */
  private sealed interface Item permits Leaf, Group {}

  private record Leaf(String properties, String head, String rest) implements Item {}

  private record Group(String attributes, List<Item> items) implements Item {}

  static String write(Drawing drawing, String prefix) {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "Id prefix \"" + prefix + "\": give a letter, then letters, digits, - or _");
    }
    return new SvgWriter(prefix).write(drawing);
  }

  private String write(Drawing drawing) {
    Element root = record(drawing);
    canvasClips(root, drawing);
    List<Item> items = new ArrayList<>();
    collect(root, INITIAL, items);
    StringBuilder out = new StringBuilder(16_384);
    out.append("<svg xmlns=\"").append(NAMESPACE).append('"');
    attribute(out, "class", "kla-chart");
    attribute(out, "viewBox", "0 0 " + drawing.width() + " " + drawing.height());
    attribute(out, "width", "100%");
    attribute(out, "style", "max-width:" + drawing.width() + "px;height:auto");
    attribute(out, "role", "img");
    attribute(out, "aria-labelledby", prefix + "-title " + prefix + "-desc");
    attribute(out, "font-family", "'" + House.FONT_FAMILY + "',sans-serif");
    attribute(out, "font-size", "12");
    out.append('>');
    out.append("<title id=\"").append(prefix).append("-title\">");
    out.append(escape(drawing.title())).append("</title>");
    out.append("<desc id=\"").append(prefix).append("-desc\">");
    out.append(escape(drawing.alt())).append("</desc>");
    if (!definitions.isEmpty()) {
      out.append("<defs>").append(definitions).append("</defs>");
    }
    print(items, out);
    return out.append("</svg>").toString();
  }

  private static Element record(Drawing drawing) {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setPrecision(2);
    context.setComment(null);
    context.setExtensionHandler(new Patterns());
    SVGGraphics2D g2 = new SVGGraphics2D(context, false);
    g2.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
    drawing.paint(g2);
    Element root = g2.getRoot();
    g2.dispose();
    return root;
  }

  /** Hands over {@link Hatch}es as vector patterns. */
  private static final class Patterns extends DefaultExtensionHandler {
    @Override
    public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
      if (!(paint instanceof Hatch hatch)) {
        return super.handlePaint(paint, context);
      }
      Document document = context.getDOMFactory();
      String id = context.getIDGenerator().generateID("pattern");
      String cell = Integer.toString(hatch.cell());
      Element pattern = document.createElementNS(NAMESPACE, "pattern");
      pattern.setAttributeNS(null, "id", id);
      pattern.setAttributeNS(null, "patternUnits", "userSpaceOnUse");
      pattern.setAttributeNS(null, "width", cell);
      pattern.setAttributeNS(null, "height", cell);
      Element ground = document.createElementNS(NAMESPACE, "rect");
      ground.setAttributeNS(null, "width", cell);
      ground.setAttributeNS(null, "height", cell);
      ground.setAttributeNS(null, "fill", Tone.css(hatch.ground()));
      pattern.appendChild(ground);
      Shape shape = hatch.marks();
      Element marks = new SVGShape(context).toSVG(shape);
      String mark = Tone.css(hatch.mark());
      marks.setAttributeNS(null, "fill", hatch.filled() ? mark : "none");
      marks.setAttributeNS(null, "stroke", hatch.filled() ? "none" : mark);
      marks.setAttributeNS(
          null, "stroke-width", String.format(Locale.ROOT, "%.1f", hatch.stroke()));
      pattern.appendChild(marks);
      return new SVGPaintDescriptor("url(#" + id + ")", "1", pattern);
    }
  }

  private void collect(Element parent, Map<String, String> inherited, List<Item> into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) {
        continue;
      }
      Map<String, String> properties = new HashMap<>(inherited);
      Map<String, String> geometry = new TreeMap<>();
      read(element, properties, geometry);
      switch (element.getTagName()) {
        case "defs" -> define(element);
        case "g" -> {
          geometry.remove("id");
          if (geometry.isEmpty()) {
            collect(element, properties, into);
          } else {
            List<Item> items = new ArrayList<>();
            collect(element, properties, items);
            group(attributes(geometry), items, into);
          }
        }
        default -> {
          String clip = geometry.remove("clip-path");
          Leaf leaf = leaf(element, properties, geometry);
          if (clip == null) {
            into.add(leaf);
          } else {
            group(attributes(Map.of("clip-path", clip)), new ArrayList<>(List.of(leaf)), into);
          }
        }
      }
    }
  }

  private static void group(String attributes, List<Item> items, List<Item> into) {
    if (items.isEmpty()) {
      return;
    }
    if (!into.isEmpty()
        && into.get(into.size() - 1) instanceof Group before
        && before.attributes().equals(attributes)) {
      before.items().addAll(items);
    } else {
      into.add(new Group(attributes, items));
    }
  }

  private Leaf leaf(Element element, Map<String, String> properties, Map<String, String> geometry) {
    String tag = element.getTagName();
    boolean text = "text".equals(tag);
    Map<String, String> kept = new TreeMap<>();
    boolean filled = !"none".equals(properties.get("fill"));
    boolean stroked = !"none".equals(properties.get("stroke"));
    properties.forEach(
        (name, value) -> {
          boolean counts =
              name.startsWith("font")
                  ? text
                  : name.startsWith("stroke") ? stroked : filled || "fill".equals(name);
          if (counts && !value.equals(INITIAL.get(name))) {
            kept.put(name, value);
          }
        });
    String content = text ? escape(element.getTextContent()) : "";
    String rest = content.isEmpty() ? "/>" : ">" + content + "</" + tag + ">";
    return new Leaf(attributes(kept), "<" + tag, attributes(geometry) + rest);
  }

  private void define(Element defs) {
    for (Node node = defs.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        plain(element);
      }
    }
  }

  private void plain(Element element) {
    Map<String, String> all = new TreeMap<>();
    read(element, all, all);
    if (idle.contains("url(#" + all.get("id") + ")")) {
      return;
    }
    if (all.containsKey("id")) {
      all.put("id", prefix + "-" + all.get("id"));
    }
    definitions.append('<').append(element.getTagName()).append(attributes(all)).append('>');
    define(element);
    definitions.append("</").append(element.getTagName()).append('>');
  }

  private void read(Element element, Map<String, String> properties, Map<String, String> geometry) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      String value = attributes.item(i).getNodeValue();
      if (DROPPED.contains(name) || name.startsWith("xmlns") || idle.contains(value)) {
        continue;
      }
      if (!INITIAL.containsKey(name)) {
        geometry.put(name, reference(value));
      } else if ("font-family".equals(name)) {
        boolean house = value.contains(House.FONT_FAMILY);
        properties.put(name, house ? INITIAL.get(name) : value);
      } else {
        properties.put(name, reference(colour(value)));
      }
    }
    String family = element.getAttribute("font-family").toLowerCase(Locale.ROOT);
    if (!family.isEmpty()) {
      boolean semibold = family.contains("semibold");
      properties.put("font-weight", Integer.toString(semibold ? House.SEMIBOLD_WEIGHT : 400));
    }
  }

  private String reference(String value) {
    return !value.contains("url(#")
        ? value
        : REFERENCE.matcher(value).replaceAll("url(#" + prefix + "-$1)");
  }

  private static String colour(String value) {
    return switch (value) {
      case "white" -> "#ffffff";
      case "black" -> "#000000";
      default -> value.startsWith("rgb(") ? RGB.matcher(value).replaceAll(SvgWriter::hex) : value;
    };
  }

  private static String hex(MatchResult rgb) {
    StringBuilder out = new StringBuilder("#");
    for (int part = 1; part <= 3; part++) {
      HexFormat.of().toHexDigits(out, (byte) Integer.parseInt(rgb.group(part)));
    }
    return out.toString();
  }

  private static void print(List<Item> items, StringBuilder out) {
    int i = 0;
    while (i < items.size()) {
      if (items.get(i) instanceof Group group) {
        out.append("<g").append(group.attributes()).append('>');
        print(group.items(), out);
        out.append("</g>");
        i++;
      } else if (items.get(i) instanceof Leaf first) {
        i = print(first, items, i, out);
      }
    }
  }

  private static int print(Leaf first, List<Item> items, int from, StringBuilder out) {
    int to = from;
    while (to < items.size()
        && items.get(to) instanceof Leaf leaf
        && leaf.properties().equals(first.properties())) {
      to++;
    }
    boolean shared = to - from > 1 && !first.properties().isEmpty();
    if (shared) {
      out.append("<g").append(first.properties()).append('>');
    }
    for (Item item : items.subList(from, to)) {
      Leaf leaf = (Leaf) item;
      out.append(leaf.head()).append(shared ? "" : leaf.properties()).append(leaf.rest());
    }
    out.append(shared ? "</g>" : "");
    return to;
  }

  private static String attributes(Map<String, String> values) {
    StringBuilder out = new StringBuilder();
    values.forEach((name, value) -> attribute(out, name, value));
    return out.toString();
  }

  private static void attribute(StringBuilder out, String name, String value) {
    out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().filter(SvgWriter::legal).forEach(c -> escape(c, out));
    return out.toString();
  }

  private static void escape(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(c);
    }
  }

  private static boolean legal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }
}
