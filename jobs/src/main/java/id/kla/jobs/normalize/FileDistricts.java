package id.kla.jobs.normalize;

import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.RegionRegister;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which districts each submitted file is about, and whose a refused row is. A refused row belongs
 * to the only district of its file; in a file of several, to the one whose code stands in a cell of
 * the row, the first from the left; where none does, to the provinces of the file. Nothing is told
 * by resemblance.
 */
final class FileDistricts implements Serializable {
  /** What separates cells, also in the short text of a row that was read and then refused. */
  private static final Pattern BETWEEN_CELLS = Pattern.compile("[,;|\\s]+");

  private static final Pattern CODE = Pattern.compile("(?<![0-9])[0-9]{2}\\.[0-9]{2}(?![0-9])");

  private final TreeMap<String, Set<String>> byFile = new TreeMap<>();

  /** A file holds rows of a district. */
  void add(String file, String districtCode) {
    byFile.computeIfAbsent(file, name -> new TreeSet<>()).add(districtCode);
  }

  /** Whether it is known of a file whom it is about. */
  boolean knows(String file) {
    return byFile.containsKey(file);
  }

  /** The districts of a file, by code; none when that is not known. */
  List<String> of(String file) {
    return List.copyOf(byFile.getOrDefault(file, Set.of()));
  }

  /** All files with their districts. */
  Map<String, Set<String>> all() {
    return byFile;
  }

  /** Codes of the district, or of the provinces, to which a refused row belongs. */
  List<String> ofRefused(String file, String rowText) {
    List<String> districts = of(file);
    if (districts.size() < 2) {
      return districts;
    }
    for (String cell : BETWEEN_CELLS.split(rowText)) {
      String code = unquoted(cell);
      if (districts.contains(code)) {
        return List.of(code);
      }
    }
    return districts.stream().map(code -> code.substring(0, 2)).distinct().toList();
  }

  /** The district whose code is the first cell of a row; null when none is. */
  static String firstCell(String rowText) {
    String code = unquoted(BETWEEN_CELLS.split(rowText, 2)[0]);
    return isDistrict(code) ? code : null;
  }

  /** The district whose code stands in the name of a file; null when none does. */
  static String inName(String file) {
    Matcher code = CODE.matcher(file);
    while (code.find()) {
      if (isDistrict(code.group())) {
        return code.group();
      }
    }
    return null;
  }

  private static String unquoted(String cell) {
    return cell.replace("\"", "");
  }

  private static boolean isDistrict(String code) {
    return RegionRegister.standard().district(CodeSystem.KEMENDAGRI, code).isPresent();
  }
}
