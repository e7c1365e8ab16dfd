/** What a release says of a district, and of several side by side, as text; without Spark. */
package id.kla.jobs.explain;
