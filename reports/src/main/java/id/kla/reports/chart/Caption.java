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
  BANDS_UNKNOWN
}
