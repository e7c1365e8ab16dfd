package id.kla.reports.chart;

/** Words on charts that are neither titles nor names of a standing. */
public enum Caption {
  /** On the band of a year without an award. */
  NO_AWARD,
  /** In the legend: awards of a year whose level is not published. */
  SPLIT_UNKNOWN,
  /** In the legend: an award year whose total is not known. */
  TOTAL_UNKNOWN,
  /** In the legend: how many of a year's awards the sources in hand name. */
  COVERED,
  /** Heading of the column of row totals, for example "n". */
  ROW_TOTAL,
  /** In the legend of a flow: moved up. */
  RISE,
  /** In the legend of a flow: same level. */
  STAY,
  /** In the legend of a flow: moved down. */
  FALL,
  /** In the legend of a flow: one end is not a level, so there is no direction. */
  NOT_COMPARABLE,
  /** On a chart without a single value. */
  NO_DATA,
  /** On, under and in the description of every chart that simulated data touch. */
  SIMULATED,
  /** Heading of a column of counts. */
  COUNT,
  /** Heading of a column: share of the first step. */
  OF_FIRST,
  /** Heading of a column: share of the step before. */
  OF_PREVIOUS,
  /** In the legend: questions with an answer. */
  ANSWERED,
  /** In the legend: questions without an answer. */
  BLANK,
  /** Heading of a column: answered of required questions. */
  ANSWERED_OF,
  /** Heading of a column: share of the required questions that is answered. */
  ANSWERED_SHARE,
  /** Heading of a column: points that blank questions could still bring. */
  STAKE,
  /** Heading of a column: points that can be had. */
  MAXIMUM,
  /** In place of a bar: the weight is not known, so there are points only. */
  MAXIMUM_UNKNOWN,
  /** Heading of a column: the middle value. */
  MEDIAN,
  /** In the legend: the middle half of the values. */
  QUARTILES,
  /** In the legend: from the least to the greatest value. */
  RANGE,
  /** In the legend: a dot is one district. */
  ONE_DISTRICT,
  /** In the legend: the score that a predikat needs. */
  THRESHOLD,
  /** On the band of a year without an evaluation. */
  NO_CYCLE,
  /** In the legend: a cycle whose bands are not known. */
  BANDS_UNKNOWN,
  /** Heading of a column: years between two editions. */
  YEARS_BETWEEN,
  /** Heading of a column: districts left out of a pair as one end is not known. */
  DROPPED,
  /** In the legend: what rests on fewer than ten districts is greyed. */
  FEW,
  /** In place of a figure that the data cannot give. */
  NOT_ESTIMABLE,
  /** In the legend: the limits of a share. */
  LIMITS,
  /** In the corner of a matrix: rows are before, columns are after. */
  FROM_TO,
  /** Heading of a column: a share. */
  SHARE,
  /** Heading of a column: count and denominator. */
  COUNT_OF,
  /** In the legend: the figure of the nation. */
  NATIONAL,
  /** In the legend: what was observed, as against projected. */
  OBSERVED,
  /** In the legend: the middle of the projections. */
  PROJECTED,
  /** In the legend: half of the projections lie here. */
  RANGE_50,
  /** In the legend: nine in ten projections lie here. */
  RANGE_90,
  /** In the legend: the number that is aimed at. */
  TARGET,
  /** Title of an axis of numbers of districts. */
  DISTRICTS,
  /** In the legend: a place inside the limits. */
  WITHIN,
  /** In the legend: a place outside the inner limits. */
  OUTSIDE_95,
  /** In the legend: a place outside the outer limits. */
  OUTSIDE_998,
  /** In the legend, before a level: that level or a higher one. */
  AT_LEAST,
  /** In the legend of tiles: the first edition at a higher level. */
  ROSE_TO,
  /** Heading of a column, and in the legend: points that are scored. */
  SCORE,
  /** Heading of a column, and in the legend: points that can still be gained. */
  HEADROOM,
  /** In the legend: the fewest indicators that close a gap. */
  SMALLEST_SET,
  /** In the legend: the most attainable indicators that close a gap. */
  ATTAINABLE_SET,
  /** Heading of a column, and in the legend: points that are missing to a level. */
  MISSING,
  /** In the legend: a value too far away to be on the chart. */
  OFF_CHART,
  /** In the legend: districts that have not come to a level yet. */
  NOT_YET,
  /** In the legend: the limits of a curve. */
  LIMITS_95,
  /** Heading of a strip: districts under observation. */
  AT_RISK,
  /** Heading of a strip: districts that came to the level. */
  CAME,
  /** Title of an axis: years since a district was first seen below a level. */
  YEARS_SINCE,
  /** In place of a median that is not reached. */
  MEDIAN_NOT_REACHED,
  /** In the legend: it is not known in which year of an interval. */
  WITHIN_INTERVAL
}
