/**
 * Facts that the project carries, as tables in the resources of the same name, each with its
 * sources.
 */
package id.kla.schemas.reference;
