package id.kla.jobs.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import id.kla.jobs.ingest.FileReading;
import id.kla.jobs.submission.Line;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.notice.Severity;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.Field;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.text.PlainText;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.TreeMap;

/** Everything that was found as one JSON document, for programs. */
public final class CheckJson {
  private final JsonGenerator json;
  private final NoticeTexts texts;

  private CheckJson(JsonGenerator json, NoticeTexts texts) {
    this.json = json;
    this.texts = texts;
  }

  /** Writes the document and a last line feed; the writer stays open. */
  public static void write(Findings findings, NoticeTexts texts, Writer out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
    pretty.indentObjectsWith(lines);
    pretty.indentArraysWith(lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(pretty);
      new CheckJson(json, texts).document(findings);
      json.writeRaw('\n');
    }
  }

  private void document(Findings findings) throws IOException {
    json.writeStartObject();
    json.writeStringField("outcome", findings.outcome().code());
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", findings.files().size());
    rows(findings.rowsRead(), findings.accepted(), findings.rejected(), findings.superseded());
    json.writeNumberField("rows_to_look_at", findings.toLookAt());
    json.writeNumberField("lines_partly_refused", findings.partlyRefused());
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.code() + "s", findings.count(severity));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("files");
    for (CheckedFile file : findings.files()) {
      file(file);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("totals");
    for (Line line : findings.totals()) {
      total(line);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rows(int read, int accepted, int rejected, int superseded) throws IOException {
    json.writeNumberField("rows_read", read);
    json.writeNumberField("accepted", accepted);
    json.writeNumberField("rejected", rejected);
    json.writeNumberField("superseded", superseded);
  }

  private void file(CheckedFile file) throws IOException {
    FileReading reading = file.reading();
    json.writeStartObject();
    text("source_file", reading.sourceFile());
    text("layout", reading.layout());
    text("sha256", reading.sha256());
    json.writeBooleanField("simulated", reading.simulated());
    rows(reading.rowsRead(), file.accepted(), file.rejected(), file.superseded());
    json.writeArrayFieldStart("notices");
    for (Notice notice : file.notices()) {
      notice(notice);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void notice(Notice notice) throws IOException {
    json.writeStartObject();
    json.writeStringField("notice", notice.code().code());
    json.writeStringField("severity", notice.code().severity().code());
    text("sheet", notice.sheet().isEmpty() ? null : notice.sheet());
    json.writeFieldName("line");
    if (notice.line() == null) {
      json.writeNull();
    } else {
      json.writeNumber(notice.line());
    }
    text("column", notice.column());
    text("value", notice.value());
    json.writeObjectFieldStart("details");
    for (var detail : new TreeMap<>(notice.details()).entrySet()) {
      text(detail.getKey(), detail.getValue());
    }
    json.writeEndObject();
    text("problem", notice.problem(texts));
    text("advice", notice.advice(texts));
    json.writeEndObject();
  }

  private void total(Line line) throws IOException {
    json.writeStartObject();
    for (Field field : SubmissionTables.STAGE_SCORES.fields()) {
      Object cell = line.cell(field);
      json.writeFieldName(field.name());
      if (cell instanceof Integer number) {
        json.writeNumber(number);
      } else if (cell instanceof BigDecimal number) {
        json.writeNumber(number);
      } else if (cell == null) {
        json.writeNull();
      } else {
        json.writeString(PlainText.visible(cell.toString()));
      }
    }
    json.writeStringField(
        "district_name", TotalsText.name((String) line.cell(Columns.DISTRICT_CODE)));
    json.writeEndObject();
  }

  private void text(String name, String value) throws IOException {
    json.writeStringField(name, value == null ? null : PlainText.visible(value));
  }
}
