package id.kla.schemas.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutsTest {
  private static final Layouts LAYOUTS = Layouts.standard();

  static List<Layout> all() {
    return LAYOUTS.all();
  }

  private static List<String> titles(Layout layout) {
    List<String> titles =
        new ArrayList<>(layout.columns().stream().map(column -> column.titles().get(0)).toList());
    if (layout.settings().indicatorColumns()) {
      titles.add("21A");
    }
    return titles;
  }

  @Test
  void the_layouts_of_results_and_of_submissions_are_known() {
    assertThat(LAYOUTS.all().stream().map(Layout::name))
        .containsExactly(
            "published_awards",
            "published_non_recipients",
            "complete_lists",
            "published_scores",
            "submission_long",
            "submission_wide",
            "stage_recap",
            "score_recap",
            "answer_recap",
            "open_data");
  }

  @Test
  void a_column_for_each_indicator_makes_the_wide_form() {
    assertThat(
            LAYOUTS.match(
                List.of("kode_daerah", "siklus", "tahap", "1", "2", "Klaster I", "Kesan")))
        .isInstanceOfSatisfying(
            LayoutMatch.Fits.class,
            fits -> {
              assertThat(fits.layout().name()).isEqualTo("submission_wide");
              assertThat(fits.indicators()).containsExactly(3, 4, 5);
              assertThat(fits.unknownTitles()).containsExactly("Kesan");
            });
  }

  @Test
  void without_a_column_of_an_indicator_there_is_no_wide_form() {
    assertThat(LAYOUTS.match(List.of("kode_daerah", "siklus", "tahap")))
        .isInstanceOf(LayoutMatch.FitsNone.class);
  }

  @Test
  void an_indicator_with_two_columns_is_not_taken() {
    assertThat(LAYOUTS.match(List.of("kode_daerah", "siklus", "tahap", "1", "2", " 1 ")))
        .isInstanceOf(LayoutMatch.Repeats.class);
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_recommended_titles_fit_their_layout(Layout layout) {
    assertThat(LAYOUTS.match(titles(layout)))
        .isInstanceOfSatisfying(
            LayoutMatch.Fits.class,
            fits -> {
              assertThat(fits.layout()).isEqualTo(layout);
              assertThat(fits.positions()).hasSameSizeAs(layout.columns());
              assertThat(fits.unknownTitles()).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_title_of_a_column_means_that_column(Layout layout) {
    List<String> recommended = titles(layout);
    for (int position = 0; position < layout.columns().size(); position++) {
      for (String title : layout.columns().get(position).titles()) {
        List<String> titles = new ArrayList<>(recommended);
        titles.set(position, title);
        assertThat(fits(titles).positions())
            .as(title)
            .containsEntry(layout.columns().get(position).name(), position);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void columns_may_stand_in_any_order(Layout layout) {
    List<String> titles = new ArrayList<>(titles(layout));
    Collections.reverse(titles);
    Map<String, Integer> expected = new HashMap<>();
    for (int position = 0; position < titles.size(); position++) {
      int column = titles.size() - 1 - position;
      if (column < layout.columns().size()) {
        expected.put(layout.columns().get(column).name(), position);
      }
    }

    assertThat(fits(titles).positions()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("all")
  void case_and_blanks_for_underscores_do_not_matter(Layout layout) {
    List<String> titles =
        titles(layout).stream()
            .map(title -> " " + title.toUpperCase(Locale.ROOT).replace('_', ' ') + " ")
            .toList();

    assertThat(fits(titles).layout()).isEqualTo(layout);
  }

  @ParameterizedTest
  @MethodSource("all")
  void without_a_required_column_no_layout_fits_and_it_is_named(Layout layout) {
    for (Layout.Column column : layout.columns()) {
      List<String> titles = new ArrayList<>(titles(layout));
      titles.remove(column.titles().get(0));
      if (column.required()) {
        LayoutMatch match = LAYOUTS.match(titles);
        if (match instanceof LayoutMatch.Fits other) {
          // What is left of a form may be the whole of a simpler one.
          assertThat(other.layout()).isNotEqualTo(layout);
        } else {
          assertThat(match)
              .isInstanceOfSatisfying(
                  LayoutMatch.FitsNone.class,
                  none -> {
                    assertThat(none.nearest()).isEqualTo(layout);
                    assertThat(none.missing()).containsExactly(column.titles().get(0));
                  });
        }
      } else {
        assertThat(fits(titles).layout()).isEqualTo(layout);
      }
    }
  }

  @Test
  void a_title_that_means_nothing_is_told() {
    List<String> titles = new ArrayList<>(titles(LAYOUTS.all().get(0)));
    titles.add(2, "Skor Akhir");

    assertThat(fits(titles).unknownTitles()).containsExactly("Skor Akhir");
  }

  @Test
  void two_titles_of_one_column_are_not_taken() {
    List<String> titles = new ArrayList<>(titles(LAYOUTS.all().get(0)));
    titles.add("Tahun");

    assertThat(LAYOUTS.match(titles))
        .isEqualTo(new LayoutMatch.Repeats(LAYOUTS.all().get(0), "Tahun"));
  }

  @Test
  void titles_of_nothing_fit_none() {
    assertThat(LAYOUTS.match(List.of("<html>")))
        .asInstanceOf(InstanceOfAssertFactories.type(LayoutMatch.FitsNone.class))
        .satisfies(none -> assertThat(none.unknownTitles()).containsExactly("<html>"));
    assertThat(LAYOUTS.match(List.of())).isInstanceOf(LayoutMatch.FitsNone.class);
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_title_means_two_columns_of_a_layout(Layout layout) {
    assertThat(layout.columns().stream().flatMap(column -> column.titles().stream()))
        .doesNotHaveDuplicates();
  }

  private static LayoutMatch.Fits fits(List<String> titles) {
    LayoutMatch match = LAYOUTS.match(titles);
    assertThat(match).isInstanceOf(LayoutMatch.Fits.class);
    return (LayoutMatch.Fits) match;
  }
}
