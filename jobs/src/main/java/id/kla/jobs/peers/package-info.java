/** Whom a district may learn from, and what it takes to reach the next level; plain Java. */
package id.kla.jobs.peers;
