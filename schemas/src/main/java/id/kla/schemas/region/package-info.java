/**
 * The region register: the 38 provinces and 514 districts, how they changed since 2006, and which
 * district a printed name means.
 *
 * <p>The facts lie beside this package among the resources: {@code provinces}, {@code districts},
 * {@code district_changes}, {@code province_changes}, {@code district_codes} (codes that were valid
 * for a time only) and {@code aliases}; {@code sources.csv} says where each table comes from and
 * under which licence. {@link id.kla.schemas.region.RegionRegister} is the one place that answers.
 *
 * <p>To add an alias, add a line to {@code aliases.csv} at its place in the order of codes: the
 * code, the text as printed and without a type word, the kind, and where it was seen. Case, blanks,
 * hyphens and accents need no lines of their own. An alias that another district bears as well is
 * fine: it then needs a type or a province to decide. The tests tell when a new alias collides with
 * a name that is not listed there as shared.
 *
 * <p>No similarity of letters ever decides which district is meant; it only orders the candidates
 * that a rejected row is answered with.
 */
package id.kla.schemas.region;
