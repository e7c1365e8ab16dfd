/**
 * Which titles of an input file mean which column; the layouts are lines of a table in the
 * resources of the same name.
 */
package id.kla.schemas.layout;
