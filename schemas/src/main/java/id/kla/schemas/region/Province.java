package id.kla.schemas.region;

/**
 * A province as it is now.
 *
 * @param code Kemendagri code, two digits
 * @param bpsCode BPS code, two digits
 * @param name official name
 * @param shortName name in common use, such as DKI Jakarta; the official name where there is none
 * @param islandGroup group of islands, such as Sumatera
 * @param established ISO date or bare year it was formed; null when not looked up
 * @param carvedFrom Kemendagri code of the province it was part of before; null when not looked up
 * @param latitude of the centroid, degrees north
 * @param longitude of the centroid, degrees east
 */
public record Province(
    String code,
    String bpsCode,
    String name,
    String shortName,
    String islandGroup,
    String established,
    String carvedFrom,
    double latitude,
    double longitude) {}
