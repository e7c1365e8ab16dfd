package id.kla.jobs.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages draw and tell of peers and gaps is what stands in the tables. */
class PeerPagesTest {
  private static ReleasedSite scored;
  private static ReleasedSite published;

  @BeforeAll
  static void read() {
    scored = ReleasedSite.scored();
    published = ReleasedSite.published();
  }

  @Test
  void the_course_of_peers_is_drawn_after_their_story_and_figures() {
    Element section = published.page("districts/18.11.html").selectFirst("#belajar");

    List<String> order =
        section.children().stream()
            .map(child -> child.id().isEmpty() ? child.tagName() : child.id())
            .filter(name -> List.of("ol", "details", "chart-peers").contains(name))
            .toList();
    assertThat(order).startsWith("ol", "details", "chart-peers");
    Element chart = section.selectFirst("#chart-peers svg");
    assertThat(chart.selectFirst("title").text())
        .isEqualTo("Perjalanan Kabupaten Mesuji dan daerah rujukannya");
    for (Element peer : section.select("ol.peers > li > strong")) {
      assertThat(chart.text()).contains(peer.text());
    }
    assertThat(chart.text())
        .contains("edisi pertama sesudah naik", "Tidak diketahui")
        .doesNotContain("SIMULASI");
  }

  @Test
  void the_chart_of_room_holds_score_and_maximum_of_every_indicator() {
    Document page = scored.page("districts/16.03.html");
    String alt = page.selectFirst("#chart-headroom .sr").text();
    CSVRecord gap = gap(scored, "16.03");

    List<CSVRecord> items =
        scored.rows(
            "gap_items",
            row ->
                row.get("district_code").equals("16.03")
                    && row.get("grouping").equals("indicator"));
    assertThat(items).hasSize(31);
    for (CSVRecord item : items) {
      BigDecimal max = new BigDecimal(item.get("max_score"));
      BigDecimal room = new BigDecimal(item.get("headroom"));
      String score =
          new BigDecimal(item.get("blank")).signum() > 0 ? "?" : points(max.subtract(room));
      assertThat(alt).contains(score + " / " + points(max) + ", ruang naik " + points(room));
    }
    assertThat(page.select("#chart-headroom svg").text())
        .contains("DATA SIMULASI")
        .contains("kurang " + points(new BigDecimal(gap.get("to_printed"))));
  }

  @Test
  void a_district_without_a_gap_has_no_chart_of_room() {
    assertThat(published.page("districts/18.11.html").select("#chart-headroom")).isEmpty();
    assertThat(published.page("districts/16.04.html").select("#chart-headroom")).isEmpty();
  }

  @Test
  void the_coaching_list_of_a_province_is_drawn_below_it() {
    Document page = scored.page("provinces/16.html");
    String alt = page.selectFirst("#chart-coaching .sr").text();

    for (Element row : page.select("#tabel-pembinaan > tbody > tr")) {
      assertThat(alt).contains(row.child(0).text() + " " + row.child(2).text());
    }
    assertThat(alt).startsWith("DATA SIMULASI");
    assertThat(page.selectFirst("#tabel-pembinaan").parent().siblingElements())
        .extracting(Element::id)
        .contains("chart-coaching");
    assertThat(published.page("provinces/18.html").select("#chart-coaching").text())
        .contains("764,92 VA 2024")
        .doesNotContain("SIMULASI");
    assertThat(published.page("provinces/11.html").select("#chart-coaching")).isEmpty();
  }

  @Test
  void trials_on_real_and_on_simulated_data_stand_apart() {
    Document real = published.page("methods.html");

    assertThat(real.select("#tabel-keseimbangan-nyata > tbody > tr")).hasSize(6);
    assertThat(real.select("[id$=simulasi], [id*=simulasi-]")).isEmpty();
    assertThat(real.text())
        .contains("Pernah dalam suatu siklus Tidak dapat ditaksir")
        .contains("Dalam satu siklus Tidak dapat ditaksir");
    for (CSVRecord row : published.rows("attainability_calibration")) {
      assertThat(row.get("n")).isEqualTo("0");
    }
    for (String table : List.of("peer_balance", "attainability_calibration")) {
      assertThat(scored.rows(table))
          .allMatch(
              row ->
                  row.get("simulated").equals("no")
                      || (row.get("basis").equals("simulated") && !row.get("n").equals("0")));
    }
  }

  private static CSVRecord gap(ReleasedSite site, String district) {
    return site.rows(
            "gaps",
            row -> row.get("district_code").equals(district) && row.get("steps_up").equals("1"))
        .get(0);
  }

  private static String points(BigDecimal points) {
    return new DecimalFormat(
            "#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("id-ID")))
        .format(points);
  }
}
