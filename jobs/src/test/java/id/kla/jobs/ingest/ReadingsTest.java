package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.text.Language;
import org.apache.spark.sql.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {
  @ParameterizedTest
  @CsvSource({"SIMULASI_bukan_penerima.csv,yes", "bukan_penerima.csv,no"})
  void a_source_that_denies_is_marked_as_simulated_like_one_that_claims(
      String file, String simulated) {
    NoticeTexts texts = NoticeTexts.in(Language.ID);
    FileReading reading =
        new FileIngest(texts)
            .read(
                FileIngest.ofText(
                    file,
                    """
                    award_year,non_recipient_code,non_recipient_name,source_publisher,source_url,note
                    2022,11.02,Kabupaten Aceh Tenggara,contoh,,
                    """));

    Row row = Readings.row(reading, texts);
    Row[] denials = row.getAs(Readings.schema().fieldIndex(AwardTables.NON_RECIPIENTS.name()));

    assertThat(denials).hasSize(1);
    assertThat(denials[0].getString(denials[0].size() - 1)).isEqualTo(simulated);
  }

  @ParameterizedTest
  @CsvSource({"SIMULASI_daftar_lengkap.csv,yes", "daftar_lengkap.csv,no"})
  void a_complete_list_is_marked_as_simulated_by_its_file(String file, String simulated) {
    NoticeTexts texts = NoticeTexts.in(Language.ID);
    FileReading reading =
        new FileIngest(texts)
            .read(
                FileIngest.ofText(
                    file,
                    """
                    tahun,kode_provinsi_lengkap,predikat_lengkap,jumlah_disebut,catatan
                    2022,18,semua,9,
                    """));

    Row row = Readings.row(reading, texts);
    Row[] lists = row.getAs(Readings.schema().fieldIndex(AwardTables.COMPLETE_LISTS.name()));

    assertThat(lists).hasSize(1);
    assertThat(lists[0].getString(lists[0].size() - 1)).isEqualTo(simulated);
  }
}
