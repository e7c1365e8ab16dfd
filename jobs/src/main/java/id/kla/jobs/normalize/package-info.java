/**
 * What needs several files: repeated rows, results from claims, the account of rows,
 * contradictions. Steps are functions from data sets to data sets; the job classes read and write.
 */
package id.kla.jobs.normalize;
