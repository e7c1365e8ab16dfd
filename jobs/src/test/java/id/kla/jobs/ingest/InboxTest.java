package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
  private static final Configuration HADOOP = new Configuration();
  private static final FileIngest INGEST = new FileIngest(NoticeTexts.in(Language.ID));

  @TempDir Path root;

  private Path one;
  private Path other;

  @BeforeEach
  void folders() throws IOException {
    one = Files.createDirectory(root.resolve("terbitan"));
    other = Files.createDirectory(root.resolve("kiriman"));
    Files.writeString(one.resolve("a.csv"), "");
    Files.writeString(other.resolve("a.csv"), "");
  }

  @Test
  void with_one_inbox_names_stay_as_they_are() throws IOException {
    assertThat(names(one)).containsExactly("a.csv");
  }

  @Test
  void with_several_the_name_of_the_folder_stands_before() throws IOException {
    assertThat(names(one, other)).containsExactly("kiriman/a.csv", "terbitan/a.csv");
  }

  @Test
  void a_single_file_among_several_is_named_by_its_folder_as_well() throws IOException {
    assertThat(names(one.resolve("a.csv"), other))
        .containsExactly("kiriman/a.csv", "terbitan/a.csv");
  }

  @Test
  void two_files_of_one_name_are_refused() throws IOException {
    Path namesake = Files.createDirectories(root.resolve("lain/kiriman"));
    Files.writeString(namesake.resolve("a.csv"), "");

    assertThatThrownBy(() -> names(other, namesake))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("kiriman/a.csv");
  }

  @Test
  void a_link_that_leads_out_of_the_inbox_is_not_read() throws IOException {
    Path secret = Files.writeString(root.resolve("rahasia.csv"), "a,b\n1,2\n");
    Files.createSymbolicLink(one.resolve("tautan.csv"), secret);
    Files.createSymbolicLink(one.resolve("folder.csv"), other);

    assertThat(notices("tautan.csv")).containsExactly(NoticeCode.FILE_OUTSIDE_INBOX);
    assertThat(notices("folder.csv")).containsExactly(NoticeCode.FILE_OUTSIDE_INBOX);
  }

  @Test
  void a_link_inside_the_inbox_is_read() throws IOException {
    Files.createSymbolicLink(one.resolve("tautan.csv"), one.resolve("a.csv"));

    assertThat(notices("tautan.csv")).containsExactly(NoticeCode.FILE_EMPTY);
  }

  @Test
  void an_inbox_that_is_itself_a_link_is_read() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("tautan"), one);
    Inbox inbox = Inbox.of(path(link), HADOOP);

    assertThat(inbox.entries()).singleElement().matches(entry -> !entry.outside());
  }

  private List<NoticeCode> notices(String name) throws IOException {
    Inbox.Entry wanted =
        Inbox.of(path(one), HADOOP).entries().stream()
            .filter(entry -> entry.name().equals(name))
            .findFirst()
            .orElseThrow();
    return Inbox.read(wanted, HADOOP, INGEST).notices().stream()
        .map(notice -> notice.code())
        .toList();
  }

  private static List<String> names(Path... inboxes) throws IOException {
    return Inbox.of(java.util.Arrays.stream(inboxes).map(InboxTest::path).toList(), HADOOP)
        .entries()
        .stream()
        .map(Inbox.Entry::name)
        .toList();
  }

  private static org.apache.hadoop.fs.Path path(Path path) {
    return new org.apache.hadoop.fs.Path(path.toUri());
  }
}
