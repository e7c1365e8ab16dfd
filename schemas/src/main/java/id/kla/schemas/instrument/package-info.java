/**
 * Instruments of the evaluation: klaster, indicators, points, questions, the OPD that answer, score
 * bands and the rule for entering the verification.
 *
 * <p>The facts lie beside this package among the resources, each line with its certainty and its
 * sources; an empty cell means unknown. One file holds one instrument. An indicator is known by its
 * key, never by its number: a number means another thing in another instrument, and 9 and 10 trade
 * places even between the two instruments of 24 indicators. Keys are shared by those two where the
 * indicator is the same; the instrument of 2011 has keys of its own, and only {@code
 * mapping_2011_24} leads from them to the others.
 */
package id.kla.schemas.instrument;
