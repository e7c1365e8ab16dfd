package id.kla.jobs.ingest;

import id.kla.schemas.ladder.CycleReading;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.StageReading;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.NameResolution;
import id.kla.schemas.region.RegionName;
import id.kla.schemas.region.RegionRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file says outside of its rows: in the titles above its header, the name of its sheet, its
 * own name, in this order.
 *
 * @param file name of the file
 * @param sheet name of the sheet; empty for a file without sheets
 * @param district the district that it is about; null when it names none
 * @param cycleYear the evaluation cycle; null when it names none
 * @param stage the stage; null when it names none
 * @param simulated whether it says that its content is simulated
 */
record FileContext(
    String file,
    String sheet,
    District district,
    Integer cycleYear,
    Stage stage,
    boolean simulated) {
  private static final Pattern SIMULATED =
      Pattern.compile("simulasi|simulated", Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE = Pattern.compile("(?<![0-9.])[0-9]{2}\\.[0-9]{2}(?![0-9.])");
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}])(kabupaten|kab\\.?|kota)\\s+([\\p{L}' ]{3,60})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
  private static final Pattern STAGE_WORDS =
      Pattern.compile(
          "(?<![\\p{L}])(EM|VA|VLH?|VKL|final|evaluasi mandiri|penilaian mandiri|verifikasi administrasi"
              + "|verifikasi lapangan|hasil akhir)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE);

  /**
   * What these texts say.
   *
   * @param above cells of the rows above the header
   */
  static FileContext of(String file, String sheet, List<String> above) {
    List<String> texts = new ArrayList<>(above);
    texts.add(sheet.replace('_', ' '));
    // The folder before the name of a file is there only when there are several inboxes.
    String ownName = file.substring(file.lastIndexOf('/') + 1);
    texts.add(ownName.replaceAll("\\.[A-Za-z]{3,4}$", "").replace('_', ' ').replace('-', ' '));
    return new FileContext(
        file,
        sheet,
        first(texts, FileContext::district),
        first(texts, FileContext::cycle),
        first(texts, FileContext::stage),
        texts.stream().anyMatch(text -> SIMULATED.matcher(text).find()));
  }

  private interface Search<T> {
    Optional<T> in(String text);
  }

  private static <T> T first(List<String> texts, Search<T> search) {
    return texts.stream().flatMap(text -> search.in(text).stream()).findFirst().orElse(null);
  }

  private static Optional<District> district(String text) {
    RegionRegister register = RegionRegister.standard();
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      Optional<District> district = register.district(CodeSystem.KEMENDAGRI, code.group());
      if (district.isPresent()) {
        return district;
      }
    }
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      Optional<District> district = named(name.group(1), name.group(2));
      if (district.isPresent()) {
        return district;
      }
    }
    return Optional.empty();
  }

  /** The district of the longest beginning of these words that is a name in the register. */
  private static Optional<District> named(String type, String words) {
    List<String> parts = List.of(words.strip().split("\\s+"));
    int asOf = Editions.standard().latest();
    for (int length = Math.min(5, parts.size()); length > 0; length--) {
      String name = String.join(" ", parts.subList(0, length));
      if (RegionRegister.standard().resolve(new RegionName(type, name, "", asOf))
          instanceof NameResolution.Resolved resolved) {
        return Optional.of(resolved.district());
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> cycle(String text) {
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      if (Cycles.reading(Integer.parseInt(year.group())) instanceof CycleReading.Known known) {
        return Optional.of(known.cycle().cycleYear());
      }
    }
    return Optional.empty();
  }

  private static Optional<Stage> stage(String text) {
    Matcher words = STAGE_WORDS.matcher(text);
    return words.find() && Stage.reading(words.group(1)) instanceof StageReading.Known known
        ? Optional.of(known.stage())
        : Optional.empty();
  }
}
