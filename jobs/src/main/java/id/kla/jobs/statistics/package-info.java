/** Statistics on counts and arrays, plain Java, each with its formula and source. */
package id.kla.jobs.statistics;
