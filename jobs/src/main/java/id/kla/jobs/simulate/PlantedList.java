package id.kla.jobs.simulate;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of planted faults as a file, to count which of them a run finds. */
public final class PlantedList {
  private PlantedList() {}

  /** CSV in UTF-8, one line per fault, in the order of the files. */
  public static byte[] bytes(List<Planted> planted) {
    StringBuilder text = new StringBuilder(TextFile.line(Planted.TITLES, ','));
    planted.forEach(one -> text.append(TextFile.line(one.cells(), ',')));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
