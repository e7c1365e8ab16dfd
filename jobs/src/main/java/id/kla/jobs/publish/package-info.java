/**
 * From tables to pages: reads the tables of a release, hands stories to the reports, writes what
 * they give back.
 */
package id.kla.jobs.publish;
