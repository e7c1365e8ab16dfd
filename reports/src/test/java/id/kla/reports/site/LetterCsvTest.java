package id.kla.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.reports.site.Letters.LetterStory;
import id.kla.reports.site.Letters.MissingLine;
import id.kla.reports.site.Letters.ToldLine;
import id.kla.schemas.text.Language;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterCsvTest {
  private static String csv(LetterStory letter) {
    return new String(
        LetterCsv.bytes(letter, new Words(Language.ID, "text/letters")), StandardCharsets.UTF_8);
  }

  @Test
  void excel_reads_the_letters_and_runs_nothing() {
    LetterStory letter =
        new LetterStory(
            "16.03",
            "Kabupaten Muara Enim",
            List.of(),
            List.of(
                new ToldLine(
                    "16.03",
                    "score_not_a_number",
                    "error",
                    "a.xlsx",
                    "Nilai",
                    7,
                    "nilai",
                    "=1+1",
                    "bukan “nilai”, tulis lagi")),
            1,
            List.of(),
            0,
            List.of(
                new MissingLine(1, 2024, "EM", "Dinkes", 3, 7, 2, new BigDecimal("55.00"), false)));

    assertThat(csv(letter))
        .isEqualTo(
            "\uFEFFbagian,kode_daerah,berkas,lembar,baris,kolom,terbaca,penjelasan_dan_saran,siklus,"
                + "tahap,opd,indikator_kosong,poin_dipertaruhkan,memuat_simulasi\r\n"
                + "ditolak,16.03,a.xlsx,Nilai,7,nilai,'=1+1,\"bukan “nilai”, tulis lagi\",,,,,,tidak\r\n"
                + "masih kurang,16.03,,,,,,,2024,EM,Dinkes,2,55,tidak\r\n");
  }

  @Test
  void what_is_not_known_is_an_empty_cell() {
    LetterStory letter =
        new LetterStory(
            "16",
            "Sumatera Selatan",
            List.of(),
            List.of(),
            0,
            List.of(
                new ToldLine(
                    "16", "file_repeated", "warning", "a.csv", "", null, null, null, "sama")),
            1,
            List.of(new MissingLine(4, null, "", "Dinkes", null, null, 9, null, true)));

    assertThat(csv(letter).lines().skip(1))
        .containsExactly(
            "perlu diperiksa,16,a.csv,,,,,sama,,,,,,tidak",
            "masih kurang,16,,,,,,,,,Dinkes,9,,tidak");
  }
}
