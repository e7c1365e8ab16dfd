/**
 * Plausible submissions of districts that never were, for trying the program: consistent with what
 * was published, marked as simulated in every file, with faults on demand and a list of them. Plain
 * Java without Spark.
 */
package id.kla.jobs.simulate;
