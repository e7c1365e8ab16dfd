package id.kla.jobs.publish;

import id.kla.jobs.store.Store;
import id.kla.schemas.text.Language;

/** Renders the report of a release. */
public final class PublishJob {
  private PublishJob() {}

  /** Renders the pages from the tables. */
  public static void run(Store store, Language language, boolean districtPng) {}
}
