/** The command line: options, messages, exit codes, the clock, the Spark session. */
package id.kla.jobs.command;
