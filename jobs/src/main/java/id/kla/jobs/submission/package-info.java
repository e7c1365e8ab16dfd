/**
 * What the rows of one district and cycle amount to, all files together: which version counts, what
 * the scores add up to, what contradicts what. Plain Java without Spark, so that checking a file
 * and running a whole inbox judge by the same code.
 */
package id.kla.jobs.submission;
