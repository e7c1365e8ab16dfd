package id.kla.jobs.ingest;

import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Recognition;
import id.kla.schemas.layout.LayoutMatch;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be said about the titles of a file whose layout is known, once and at the line of the
 * titles: which column, what its title reads, and which titles it may have been meant to be.
 */
final class HeaderNotices {
  private static final int MOST_TITLES = 12;

  private final NoticeTexts texts;
  private final FileContext context;
  private final Part part;
  private final LayoutMatch.Fits fits;

  /** The instrument that the titles belong to; null where they are none or do not tell. */
  private final Instrument instrument;

  HeaderNotices(NoticeTexts texts, FileContext context, Part part, LayoutMatch.Fits fits) {
    this.texts = texts;
    this.context = context;
    this.part = part;
    this.fits = fits;
    Set<String> indicators =
        fits.indicators().stream()
            .map(this::title)
            .filter(SubmissionRows::namesIndicator)
            .collect(Collectors.toSet());
    this.instrument =
        Instruments.standard().recognise(indicators) instanceof Recognition.Recognised recognised
            ? recognised.instrument()
            : null;
  }

  /** Titles that mean nothing in the layout, and indicators of another instrument than the rest. */
  List<Notice> all() {
    List<String> cells = part.header().cells();
    List<String> candidates = Stream.concat(absentColumns(), absentIndicators()).toList();
    List<Notice> notices = new ArrayList<>();
    for (int position = 0; position < cells.size(); position++) {
      if (fits.unknownTitles().contains(cells.get(position))) {
        String layout = fits.layout().name();
        notices.add(
            notice(NoticeCode.COLUMN_UNKNOWN, position, "layout", layout, candidates.stream()));
      }
    }
    for (int position : foreign()) {
      String version = instrument.version();
      notices.add(
          notice(
              NoticeCode.COLUMN_NOT_IN_INSTRUMENT,
              position,
              "instrument",
              version,
              absentIndicators()));
    }
    return notices;
  }

  /** The layout without the columns of another instrument, whose cells nobody can use. */
  LayoutMatch.Fits usable() {
    List<Integer> kept = new ArrayList<>(fits.indicators());
    kept.removeAll(foreign());
    return new LayoutMatch.Fits(
        fits.layout(), fits.positions(), List.copyOf(kept), fits.unknownTitles());
  }

  private List<Integer> foreign() {
    return fits.indicators().stream()
        .filter(position -> instrument != null)
        .filter(position -> SubmissionRows.namesIndicator(title(position)))
        .filter(position -> instrument.reading(title(position)).isEmpty())
        .toList();
  }

  private Notice notice(
      NoticeCode code, int position, String field, String value, Stream<String> candidates) {
    Map<String, String> details =
        Map.of(
            field,
            value,
            "letter",
            Cells.letters(position),
            "candidates",
            texts.candidates(candidates.limit(MOST_TITLES).toList()));
    String title = title(position);
    return Notice.of(code, context.file(), part.header().line(), title, title, details)
        .inSheet(context.sheet());
  }

  private Stream<String> absentColumns() {
    return fits.layout().columns().stream()
        .filter(column -> !fits.positions().containsKey(column.name()))
        .map(column -> column.titles().get(0));
  }

  private Stream<String> absentIndicators() {
    if (instrument == null) {
      return Stream.of();
    }
    Set<Indicator> present =
        fits.indicators().stream()
            .flatMap(position -> instrument.reading(title(position)).stream())
            .collect(Collectors.toSet());
    return instrument.indicators().stream()
        .filter(indicator -> !present.contains(indicator))
        .map(Indicator::number);
  }

  private String title(int position) {
    return Cells.title(part.header().cells().get(position));
  }
}
