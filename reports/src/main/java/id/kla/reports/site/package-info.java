/**
 * Pages: {@link id.kla.reports.site.Stories} in, HTML out. Templates, style and script lie in the
 * resources of the same name; words in the texts of the schemas.
 */
package id.kla.reports.site;
