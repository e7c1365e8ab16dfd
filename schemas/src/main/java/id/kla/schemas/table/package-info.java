/**
 * The tables of a release, declared once; a column is named in {@link id.kla.schemas.table.Columns}
 * and nowhere else.
 */
package id.kla.schemas.table;
