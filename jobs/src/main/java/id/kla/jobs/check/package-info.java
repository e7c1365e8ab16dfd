/**
 * Checking files before they are sent: the same reading and the same settlement as in a run, in
 * plain Java without Spark, and what was found as a table for a terminal, as JSON or as CSV.
 */
package id.kla.jobs.check;
