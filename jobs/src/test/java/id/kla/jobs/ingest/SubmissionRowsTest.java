package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.ladder.Stage;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionRowsTest {
  private static FileReading read(String name, String text) {
    return new FileIngest(NoticeTexts.in(Language.ID)).read(FileIngest.ofText(name, text));
  }

  /** Each notice as {@code line code}. */
  private static List<String> said(FileReading file) {
    return file.notices().stream()
        .map(notice -> notice.line() + " " + notice.code().code())
        .toList();
  }

  @Test
  void a_score_that_is_one_or_a_thousand_is_refused_and_the_next_row_is_read() {
    FileReading file =
        read(
            "kiriman.csv",
            """
            kode_daerah,siklus,tahap,indikator,nilai
            16.03,2024,EM,total,1.000
            16.03,2024,VA,total,597.93
            """);

    assertThat(said(file)).containsExactly("2 score_grouped");
    assertThat(file.accepted(StatedScore.class)).hasSize(1);
  }

  @Test
  void a_stage_that_only_the_layout_tells_is_said_once_for_the_file() {
    FileReading file =
        read(
            "rekap_kota_metro_2024.csv",
            """
            Klaster,Indikator,Pertanyaan,Nilai Maksimal,Nilai
            Klaster I,4,,15,12
            Klaster I,5,,45,40
            """);

    assertThat(said(file)).containsExactly("1 stage_assumed");
    assertThat(file.accepted(IndicatorScore.class))
        .extracting(score -> score.submission().stage())
        .containsOnly(Stage.EM)
        .hasSize(2);
  }

  @Test
  void a_stage_that_is_left_blank_in_its_column_is_said_for_that_row() {
    FileReading file =
        read(
            "skor.csv",
            """
            kode_provinsi,nama_provinsi,kode_kabupaten_kota,nama_kabupaten_kota,skor,tahap,tahun
            32,Jawa Barat,3201,Kabupaten Bogor,720,VA,2023
            32,Jawa Barat,3202,Kabupaten Sukabumi,640,,2023
            """);

    assertThat(said(file)).containsExactly("3 stage_assumed");
    assertThat(file.accepted(StatedScore.class))
        .extracting(score -> score.submission().stage())
        .containsExactly(Stage.VA, Stage.VERIFIED);
  }

  @Test
  void predikat_alone_need_no_stage() {
    FileReading file =
        read(
            "predikat.csv",
            """
            kode_provinsi,nama_provinsi,kode_kabupaten_kota,nama_kabupaten_kota,predikat,tahun
            32,Jawa Barat,3201,Kabupaten Bogor,Nindya,2023
            """);

    assertThat(said(file)).isEmpty();
    assertThat(file.accepted(Claim.class)).hasSize(1);
  }

  @Test
  void a_column_of_another_instrument_is_told_once_with_its_letter_and_title() {
    String titles =
        IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).collect(Collectors.joining(","))
            + ",21A,21B,21C,22A,22B,23A,23B,24A,24B,25,Indikator 27,Warna";
    FileReading file =
        read(
            "lebar.csv",
            "kode_daerah,siklus,tahap,"
                + titles
                + "\n16.03,2024,EM"
                + ",1".repeat(32)
                + "\n16.04,2024,EM"
                + ",1".repeat(32)
                + "\n");

    assertThat(said(file)).containsExactly("1 column_unknown", "1 column_not_in_instrument");
    Notice unknown = file.notices().get(0);
    assertThat(unknown.column()).isEqualTo("Warna");
    assertThat(unknown.message(NoticeTexts.in(Language.ID)))
        .contains(
            "Kolom AI berjudul “Warna”",
            "Mungkin maksudnya: nama_daerah; instrumen; total; ",
            "; 26.");
    Notice foreign = file.notices().get(1);
    assertThat(foreign.column()).isEqualTo("Indikator 27");
    assertThat(foreign.message(NoticeTexts.in(Language.ID)))
        .contains(
            "Kolom AH berjudul “Indikator 27”", "instrumen 24-2024", "Mungkin maksudnya: 26.");
    assertThat(file.accepted(IndicatorScore.class))
        .hasSize(60)
        .extracting(IndicatorScore::column)
        .contains("21A")
        .doesNotContain("Indikator 27");
  }

  @ParameterizedTest
  @CsvSource({"0,A", "25,Z", "26,AA", "51,AZ", "52,BA", "701,ZZ", "702,AAA", "16383,XFD"})
  void a_column_has_the_letters_of_a_spreadsheet(int position, String letters) {
    assertThat(Cells.letters(position)).isEqualTo(letters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JUMLAH", "Total :", "Rata-rata"})
  void a_row_of_sums_with_the_word_where_a_code_should_be_is_told_as_such(String word) {
    FileReading file =
        read(
            "kiriman.csv",
            "kode_daerah\tsiklus\ttahap\tindikator\tnilai\n16.03\t2024\tEM\ttotal\t600\n"
                + word
                + "\t\t\t\t600\n");

    assertThat(said(file)).containsExactly("1 delimiter_differs", "3 row_sums_up");
    assertThat(file.rejects().get(0).reason().value())
        .as("tabs are not seen on a terminal")
        .isEqualTo(word + " |  |  |  | 600");
    assertThat(file.accepted(StatedScore.class)).hasSize(1);
  }

  @Test
  void a_missing_title_is_told_with_all_that_would_do() {
    FileReading file =
        read("hasil.csv", "Tahun,Predikat,Jenis,Nama,Provinsi,Mutu Bukti,Penerbit,Link\n");

    assertThat(file.notices().get(0).message(NoticeTexts.in(Language.ID)))
        .contains("judul yang kurang: “source_url / tautan / url”", "tidak dikenal: “Link”");
  }
}
