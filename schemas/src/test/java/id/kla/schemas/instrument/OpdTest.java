package id.kla.schemas.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpdTest {
  @Test
  void there_are_32_names_and_each_is_read_as_itself() {
    assertThat(Opd.names()).hasSize(32).doesNotHaveDuplicates();
    assertThat(Opd.names())
        .allSatisfy(name -> assertThat(Opd.reading(name)).isEqualTo(new Opd(name, true)));
  }

  @ParameterizedTest
  @CsvSource({
    "capil,Disdukcapil",
    "DUKCAPIL,Disdukcapil",
    " dinas  kesehatan ,Dinkes",
    "satpol pp,Satpol PP",
    "FAD,Forum Anak Daerah (FAD)"
  })
  void a_known_spelling_is_its_opd(String text, String name) {
    assertThat(Opd.reading(text)).isEqualTo(new Opd(name, true));
  }

  @Test
  void the_names_for_public_works_stay_apart() {
    assertThat(Opd.reading("Dinas PU").name()).isEqualTo("Dinas PU");
    assertThat(Opd.reading("Dinas PUPR").name()).isEqualTo("Dinas PUPR");
    assertThat(Opd.reading("Dinas PU Perkim").name()).isEqualTo("Dinas PU Perkim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dinas Pertanian", "Dinkes; Dinsos", "Dinke"})
  void an_unknown_name_stays_as_it_was_written(String text) {
    assertThat(Opd.reading(" " + text + " ")).isEqualTo(new Opd(text, false));
  }
}
