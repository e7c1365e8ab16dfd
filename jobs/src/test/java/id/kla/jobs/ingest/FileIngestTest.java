package id.kla.jobs.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.ladder.Evidence;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileIngestTest {
  private static final String HEADER =
      "award_year,predikat,region_type,region_name,province,evidence,source_kind,"
          + "source_publisher,source_url,note\n";
  private static final String BOGOR = "2023,Nindya,Kota,Bogor,Jawa Barat,stated,x,contoh,,\n";
  private static final String SIAK = "2023,Utama,Kabupaten,Siak,Riau,listed,x,contoh,,\n";

  private static FileReading read(String text) {
    return new FileIngest(NoticeTexts.in(Language.EN)).read(FileIngest.ofText("hasil.csv", text));
  }

  /** Each notice as {@code line code}. */
  private static List<String> said(FileReading file) {
    return file.notices().stream()
        .map(notice -> (notice.line() == null ? "-" : notice.line()) + " " + notice.code().code())
        .toList();
  }

  @Test
  void a_row_becomes_a_claim_with_all_that_it_says() {
    String row = "2023,nidya, kota ,Bogor,Jawa Barat,Stated,daerah,contoh,https://x,\"a, b\"";

    FileReading file = read(HEADER + row + "\n");

    assertThat(file.accepted(Claim.class))
        .containsExactly(
            new Claim(
                "32.71",
                2023,
                Predikat.NINDYA,
                Evidence.STATED,
                "kota",
                "Bogor",
                "Jawa Barat",
                "contoh",
                "https://x",
                new Place("hasil.csv", "", 2, false, row),
                "daerah",
                "nidya",
                "exact",
                "a, b"));
    assertThat(file.layout()).isEqualTo("published_awards");
  }

  @Test
  void an_empty_optional_cell_is_unknown_and_not_an_empty_text() {
    assertThat(read(HEADER + BOGOR).accepted(Claim.class).get(0).note()).isNull();
    assertThat(read(HEADER + BOGOR).accepted(Claim.class).get(0).sourceUrl()).isNull();
  }

  @Test
  void a_level_that_the_source_does_not_give_is_unknown() {
    FileReading file = read(HEADER + BOGOR.replace("Nindya", "tidak_disebut"));

    assertThat(file.accepted(Claim.class).get(0).predikat()).isNull();
    assertThat(file.notices()).isEmpty();
  }

  @Test
  void columns_may_stand_in_another_order_under_indonesian_titles() {
    FileReading file =
        read(
            """
            Tautan,Penerbit,Bukti,Provinsi,Nama Daerah,Jenis,Kategori,Tahun
            ,contoh,listed,Riau,Siak,Kabupaten,Utama,2023
            """);

    assertThat(file.accepted(Claim.class)).extracting(Claim::districtCode).containsExactly("14.08");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|"})
  void another_delimiter_is_found_by_the_header_and_told(String delimiter) {
    FileReading file = read((HEADER + BOGOR + SIAK).replace(",", delimiter));

    assertThat(file.accepted(Claim.class)).hasSize(2);
    assertThat(said(file)).containsExactly("1 delimiter_differs");
  }

  @Test
  void commas_in_the_data_do_not_change_a_delimiter_found_in_the_header() {
    FileReading file =
        read((HEADER + BOGOR).replace(",", ";").replace("x;contoh", "x, y, z;contoh, a, b"));

    assertThat(file.accepted(Claim.class))
        .extracting(Claim::sourcePublisher)
        .containsExactly("contoh, a, b");
  }

  @Test
  void every_fault_of_a_row_is_told_and_the_first_is_the_reason() {
    FileReading file = read(HEADER + "2O23,Juara,Kota,Bogorr,Jawa Barat,gosip,x,,,\n");

    assertThat(said(file))
        .containsExactly(
            "2 award_year_invalid",
            "2 predikat_unknown",
            "2 evidence_unknown",
            "2 district_unknown",
            "2 source_missing");
    assertThat(file.rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason().code()).isEqualTo(NoticeCode.AWARD_YEAR_INVALID);
              assertThat(reject.place().line()).isEqualTo(2);
              assertThat(reject.place().rowText())
                  .isEqualTo("2O23,Juara,Kota,Bogorr,Jawa Barat,gosip,x,,,");
            });
  }

  @Test
  void a_notice_names_line_column_and_value_as_the_file_writes_them() {
    FileReading file =
        read(HEADER.replace("award_year", "Tahun") + BOGOR + BOGOR.replace("2023", "23"));

    assertThat(file.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.line()).isEqualTo(3);
              assertThat(notice.column()).isEqualTo("Tahun");
              assertThat(notice.value()).isEqualTo("23");
            });
  }

  @Test
  void lines_are_those_of_an_editor_also_below_a_cell_of_two_lines() {
    FileReading file =
        read(
            HEADER
                + BOGOR.replace(",,\n", ",,\"two\nlines\"\n")
                + "\n"
                + SIAK.replace("Siak", "Siakk"));

    assertThat(said(file)).containsExactly("5 district_unknown");
  }

  @Test
  void an_open_quote_costs_its_row_and_no_other() {
    FileReading file = read(HEADER + BOGOR.replace("Bogor", "\"Bogor") + SIAK);

    assertThat(said(file)).containsExactly("2 quote_unclosed");
    assertThat(file.accepted(Claim.class))
        .extracting(claim -> claim.place().line())
        .containsExactly(3);
    assertThat(file.rowsRead()).isEqualTo(2);
  }

  @Test
  void an_open_quote_in_the_header_does_not_hide_the_rows_below() {
    FileReading file =
        read(HEADER.replace("predikat", "\"predikat") + BOGOR + SIAK.replace(",,\n", ",,\"a\"\n"));

    assertThat(file.rowsRead()).isEqualTo(2);
    assertThat(file.rejects()).extracting(reject -> reject.place().line()).containsExactly(2, 3);
    assertThat(said(file)).containsExactly("1 layout_unknown");
  }

  @Test
  void no_row_of_a_file_with_unknown_titles_is_lost() {
    FileReading file = read("a,b\n1,2\n3,4\n");

    assertThat(file.layout()).isNull();
    assertThat(file.rejects())
        .extracting(one -> one.place().rowText())
        .containsExactly("1,2", "3,4");
    assertThat(said(file)).containsExactly("1 layout_unknown");
  }

  @Test
  void an_empty_file_is_told_and_has_no_rows() {
    assertThat(said(read(""))).containsExactly("- file_empty");
    assertThat(said(read("\n\n"))).containsExactly("- file_empty");
    assertThat(said(read("\uFEFF"))).containsExactly("1 byte_order_mark", "- file_empty");
  }

  @Test
  void a_header_alone_is_told() {
    assertThat(said(read(HEADER))).containsExactly("- file_without_rows");
  }

  @Test
  void empty_lines_above_the_header_do_not_matter() {
    FileReading file = read("\n\n" + HEADER + BOGOR);

    assertThat(file.accepted(Claim.class))
        .extracting(claim -> claim.place().line())
        .containsExactly(4);
  }

  @Test
  void a_long_row_is_cut_where_it_is_shown_but_never_within_a_character() {
    String smiles = "🙂".repeat(3000);
    FileReading file = read(HEADER + BOGOR.replace("Bogor", smiles));

    String shown = file.rejects().get(0).place().rowText();
    assertThat(shown.length()).isLessThanOrEqualTo(2000);
    assertThat(new String(shown.getBytes(UTF_8), UTF_8)).isEqualTo(shown);
    String value = file.notices().get(0).value();
    assertThat(value.length()).isLessThanOrEqualTo(200);
    assertThat(new String(value.getBytes(UTF_8), UTF_8)).isEqualTo(value);
  }

  @Test
  void a_claim_before_the_district_existed_names_the_year_that_is_wrong() {
    FileReading file = read(HEADER + "2011,Pratama,Kabupaten,Pangandaran,,stated,x,contoh,,\n");

    assertThat(file.accepted(Claim.class)).hasSize(1);
    assertThat(file.notices())
        .extracting(Notice::code, Notice::column, Notice::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                NoticeCode.DISTRICT_NOT_FORMED, "award_year", "2011"));
  }

  @Test
  void a_code_that_became_a_number_is_refused_and_not_mended() {
    FileReading file =
        read(
            """
            award_year,non_recipient_code,source_publisher,source_url
            2023,16.3,contoh,
            2023,16.03,contoh,
            """);

    assertThat(said(file)).containsExactly("2 district_code_unknown");
    assertThat(file.accepted(NonRecipient.class))
        .extracting(NonRecipient::districtCode)
        .containsExactly("16.03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.0", "1e1", "-1", "5,0", "lima", "1234567"})
  void only_digits_are_a_number(String text) {
    FileReading file =
        read(
            "award_year,complete_province_code,complete_predikat,stated_recipients\n"
                + "2023,34,semua,\""
                + text
                + "\"\n");

    assertThat(said(file)).containsExactly("2 number_invalid");
  }

  @Test
  void a_control_character_in_a_cell_stays_visible_and_goes_no_further() {
    FileReading file =
        read(HEADER + BOGOR.replace(",,\n", ",,a\0b\007\n") + SIAK.replace("2023", "20\00023"));

    assertThat(file.accepted(Claim.class))
        .extracting(Claim::note)
        .containsExactly("a\uFFFDb\uFFFD");
    assertThat(file.notices()).extracting(Notice::value).containsExactly("20\uFFFD23");
  }

  @Test
  void a_wrong_cell_of_a_complete_list_gets_the_advice_for_that_cell() {
    FileReading file =
        read(
            """
            award_year,complete_province_code,complete_predikat,stated_recipients
            2023,99,tidak_disebut,5
            """);

    assertThat(said(file))
        .containsExactly("2 province_code_unknown", "2 complete_predikat_unknown");
    assertThat(file.notices().get(1).message(NoticeTexts.in(Language.EN))).contains("or semua");
  }

  @Test
  void a_title_is_shown_without_control_characters_and_not_at_any_length() {
    FileReading file = read(HEADER.replace("note", "no\0te " + "x".repeat(500)) + BOGOR);

    assertThat(file.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.column()).startsWith("no\uFFFDte x").hasSize(80));
  }
}
