package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.ingest.WorkbookReading.Refused;
import id.kla.jobs.ingest.WorkbookReading.Sheet;
import id.kla.jobs.ingest.WorkbookReading.Sheets;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.notice.Severity;
import id.kla.schemas.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Damaged workbooks of all sorts: whatever comes in, reading ends within its bounds. */
class WorkbookPropertyTest {
  private static final long SEED = 20250808;
  private static final int MUTANTS = 500;
  private static final String[] INSERTIONS = {
    "<",
    ">",
    "\"",
    "</c>",
    "<c>",
    "<row/>",
    "<row r=\"2\">",
    "&amp;",
    "&x;",
    "]]>",
    "<![CDATA[",
    "<!-- ",
    "<?x ?>",
    "<!DOCTYPE x>",
    " t=\"s\"",
    " r=\"XFD9\"",
    "-",
    "9999999999",
    "E99999",
    "\0",
    "<f t=\"shared\" si=\"3\"/>",
    "<v>1</v>",
    "<sheet/>",
    "<si/>",
    "é"
  };

  private final NoticeTexts indonesian = NoticeTexts.in(Language.ID);

  private static WorkbookBytes whole() {
    StringBuilder rows = new StringBuilder();
    StringBuilder texts = new StringBuilder();
    for (int line = 1; line <= 12; line++) {
      rows.append("<row r=\"").append(line).append("\"><c r=\"A").append(line);
      rows.append("\" t=\"s\"><v>").append(line - 1).append("</v></c><c r=\"B").append(line);
      rows.append("\" s=\"0\"><v>").append(45_700 + line).append(".5</v></c><c r=\"C");
      rows.append(line).append("\"><f t=\"shared\" si=\"0\"");
      rows.append(line == 1 ? " ref=\"C1:C12\">B1*$D2</f>" : "/>").append("<v>1.5</v></c><c r=\"E");
      rows.append(line).append("\" t=\"inlineStr\"><is><t>Muara Enim</t></is></c></row>");
      texts.append("<si><t>16.0").append(line).append("</t></si>");
    }
    return WorkbookBytes.ofRows(rows.toString())
        .withFormats("dd/mm/yyyy hh:mm")
        .withTexts(texts.toString());
  }

  @Test
  void no_damage_to_the_bytes_makes_an_exception() {
    Random random = new Random(SEED);
    byte[] whole = whole().zipped();
    int refused = 0;
    for (int i = 0; i < MUTANTS; i++) {
      refused += check(i, damaged(whole, random)) ? 1 : 0;
    }
    assertThat(refused).isBetween(MUTANTS / 2, MUTANTS);
  }

  @Test
  void no_damage_inside_the_parts_makes_an_exception() {
    Random random = new Random(SEED);
    List<String> names = List.copyOf(whole().parts().keySet());
    int refused = 0;
    for (int i = 0; i < MUTANTS; i++) {
      WorkbookBytes workbook = whole();
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        String name = names.get(random.nextInt(names.size()));
        workbook.with(name, damaged(workbook.parts().get(name), random));
      }
      refused += check(i, workbook.zipped()) ? 1 : 0;
    }
    assertThat(refused).as("neither all nor none").isBetween(MUTANTS / 4, MUTANTS - 25);
  }

  /** Gives whether it was refused. */
  private boolean check(int mutant, byte[] bytes) {
    String which = "mutant " + mutant + " of seed " + SEED;
    WorkbookReading reading =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Workbook.of("nilai.xlsx", bytes), which);
    if (reading instanceof Refused refused) {
      assertThat(refused.reason().code().severity()).as(which).isEqualTo(Severity.ERROR);
      assertThat(refused.reason().message(indonesian)).as(which).isNotBlank();
      return true;
    }
    List<Sheet> sheets = ((Sheets) reading).sheets();
    assertThat(sheets).as(which).isNotEmpty();
    for (Sheet sheet : sheets) {
      int before = 0;
      for (RawRow row : sheet.rows()) {
        assertThat(row.line()).as(which).isGreaterThan(before);
        assertThat(row.cells()).as(which).hasSameSizeAs(sheet.rows().get(0).cells());
        assertThat(row.cells()).as(which).anyMatch(cell -> !cell.isEmpty());
        assertThat(row.text()).as(which).isEqualTo(String.join("\t", row.cells()));
        before = row.line();
      }
    }
    return false;
  }

  private static byte[] damaged(byte[] whole, Random random) {
    int from = random.nextInt(whole.length + 1);
    int to = Math.min(whole.length, from + random.nextInt(60));
    byte[] start = Arrays.copyOf(whole, from);
    return switch (random.nextInt(5)) {
      case 0 -> {
        byte[] bytes = whole.clone();
        for (int i = 0; i < 3 && bytes.length > 0; i++) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield bytes;
      }
      case 1 -> start;
      case 2 -> joined(start, Arrays.copyOfRange(whole, to, whole.length));
      case 3 -> joined(Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, from, whole.length));
      default ->
          joined(
              start,
              INSERTIONS[random.nextInt(INSERTIONS.length)].getBytes(StandardCharsets.UTF_8),
              Arrays.copyOfRange(whole, from, whole.length));
    };
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
