package id.kla.schemas.table;

import java.util.List;
import java.util.stream.Stream;

/** The tables of a release, all rooms together. */
public final class Tables {
  private Tables() {}

  /** All tables of a release. */
  public static final List<Table> ALL =
      Stream.of(
              FileTables.ALL,
              AwardTables.ALL,
              SubmissionTables.ALL,
              SenderTables.ALL,
              TrendTables.ALL,
              TrendStatisticsTables.ALL,
              StatusTables.ALL,
              ScoreStatisticsTables.ALL,
              OutlookTables.ALL,
              PeerTables.ALL,
              FactTables.ALL)
          .flatMap(List::stream)
          .toList();
}
