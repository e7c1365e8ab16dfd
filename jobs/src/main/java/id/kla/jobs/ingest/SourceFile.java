package id.kla.jobs.ingest;

/**
 * A file of an inbox.
 *
 * @param name its name, as shown to its sender
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only handed on
public record SourceFile(String name, byte[] bytes) {}
