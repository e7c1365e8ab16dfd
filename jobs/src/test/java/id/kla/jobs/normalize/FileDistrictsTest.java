package id.kla.jobs.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileDistrictsTest {
  private final FileDistricts files = new FileDistricts();

  @Test
  void a_refused_row_belongs_to_the_only_district_of_its_file() {
    files.add("a.csv", "16.03");

    assertThat(files.ofRefused("a.csv", "16.99,Kabupaten Antah,2024")).containsExactly("16.03");
  }

  @Test
  void in_a_file_of_several_the_first_cell_that_is_a_code_of_one_of_them_decides() {
    files.add("a.csv", "16.03");
    files.add("a.csv", "16.04");

    assertThat(files.ofRefused("a.csv", "\"16.04\";Lahat;2024;16.03")).containsExactly("16.04");
    assertThat(files.ofRefused("a.csv", "16.03 2024 EM 5 = 12")).containsExactly("16.03");
  }

  @Test
  void a_district_that_the_file_is_not_about_is_never_taken_from_a_row() {
    files.add("a.csv", "16.03");
    files.add("a.csv", "17.01");

    assertThat(files.ofRefused("a.csv", "16.99,2024,EM,5,18.03")).containsExactly("16", "17");
  }

  @Test
  void of_a_file_that_nothing_is_known_of_no_row_has_an_owner() {
    assertThat(files.ofRefused("a.csv", "16.03,2024")).isEmpty();
    assertThat(files.knows("a.csv")).isFalse();
  }

  @Test
  void the_first_cell_and_the_name_of_a_file_count_only_as_codes_of_the_register() {
    assertThat(FileDistricts.firstCell("\"16.03\",Muara Enim")).isEqualTo("16.03");
    assertThat(FileDistricts.firstCell("16.99,Antah")).isNull();
    assertThat(FileDistricts.firstCell("Muara Enim,16.03")).isNull();
    assertThat(FileDistricts.inName("kiriman-16.03-2024.csv")).isEqualTo("16.03");
    assertThat(FileDistricts.inName("kiriman-116.03.csv")).isNull();
    assertThat(FileDistricts.inName("hasil.csv")).isNull();
  }
}
