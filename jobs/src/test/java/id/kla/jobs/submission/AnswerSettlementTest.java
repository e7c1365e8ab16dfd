package id.kla.jobs.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.ingest.FileIngest;
import id.kla.jobs.ingest.FileReading;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerSettlementTest {
  private static final String HEADER =
      "Klaster,Indikator,Pertanyaan,Status,Status Verifikasi,Isi / Nama File,Terakhir Update\n";

  private final FileIngest ingest = new FileIngest(NoticeTexts.in(Language.ID));

  private Settled settled(String... rows) {
    FileReading file =
        ingest.read(
            FileIngest.ofText(
                "rekap_kota_metro_2024.csv", HEADER + String.join("\n", rows) + "\n"));
    assertThat(file.rejects()).isEmpty();
    List<Settled> settled = Settlement.ofAll(file.accepted());
    assertThat(settled).hasSize(1);
    return settled.get(0);
  }

  private static List<Object> lines(Settled settled) {
    return settled.lines(SubmissionTables.ANSWERS).stream()
        .map(line -> line.cell(Columns.LINE))
        .toList();
  }

  @Test
  void the_answer_that_was_changed_last_counts() {
    Settled settled =
        settled(
            "Kelembagaan,1,Pertanyaan 1a,Terisi,Disetujui,baru.pdf,08-03-2024 16:45",
            "Kelembagaan,1,Pertanyaan 1a,Terisi,Menunggu,lama.pdf,06-03-2024 10:00");

    assertThat(lines(settled)).containsExactly(2);
    assertThat(settled.rejects()).isEmpty();
    assertThat(settled.superseded())
        .singleElement()
        .satisfies(
            old -> {
              assertThat(old.reason().code()).isEqualTo(NoticeCode.SUBMISSION_SUPERSEDED);
              assertThat(old.place().line()).isEqualTo(3);
              assertThat(old.by().line()).isEqualTo(2);
            });
  }

  @Test
  void the_same_answer_twice_counts_once() {
    Settled settled =
        settled(
            "Kelembagaan,1,Pertanyaan 1a,Terisi,Disetujui,a.pdf,08-03-2024 16:45",
            "Kelembagaan,1,Pertanyaan 1a,Terisi,Disetujui,a.pdf,08-03-2024 16:45");

    assertThat(lines(settled)).containsExactly(2);
    assertThat(settled.superseded())
        .extracting(old -> old.reason().code())
        .containsExactly(NoticeCode.ROW_REPEATED);
  }

  @Test
  void answers_that_differ_are_both_refused_when_no_time_tells_which_is_the_last() {
    Settled settled =
        settled(
            "Kelembagaan,1,Pertanyaan 1a,Terisi,Disetujui,a.pdf,",
            "Kelembagaan,1,Pertanyaan 1a,Belum,,,",
            "Kelembagaan,1,Pertanyaan 1b,Belum,,,");

    assertThat(lines(settled)).containsExactly(4);
    assertThat(settled.rejects())
        .extracting(reject -> reject.reason().code() + " " + reject.place().line())
        .containsExactly("ANSWER_CONFLICT 2", "ANSWER_CONFLICT 3");
    assertThat(settled.notices())
        .extracting(Notice::code)
        .containsExactly(NoticeCode.ANSWER_CONFLICT, NoticeCode.ANSWER_CONFLICT);
  }
}
