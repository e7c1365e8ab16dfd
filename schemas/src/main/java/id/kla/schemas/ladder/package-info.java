/**
 * Predikat, editions, cycles, stages, evidence, and what can be known of a district. Facts lie in
 * the resources of the same name.
 */
package id.kla.schemas.ladder;
