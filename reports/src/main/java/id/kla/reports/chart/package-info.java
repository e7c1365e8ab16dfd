/**
 * Charts: records in, a {@link id.kla.reports.chart.Drawing} out, which writes itself as inline SVG
 * or PNG. Every word on a chart is passed in; fonts, colours and sizes come from {@link
 * id.kla.reports.chart.House}.
 */
package id.kla.reports.chart;
