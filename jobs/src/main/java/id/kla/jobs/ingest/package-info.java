/**
 * From bytes to typed rows, one file at a time. All but {@link id.kla.jobs.ingest.IngestJob},
 * {@link id.kla.jobs.ingest.Inbox} and {@link id.kla.jobs.ingest.Readings} is plain Java, so that
 * it can be used without Spark.
 */
package id.kla.jobs.ingest;
