/** From results to trajectories, shares, moves and transitions over editions. */
package id.kla.jobs.trends;
