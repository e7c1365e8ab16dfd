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
  SIMULATED
}
