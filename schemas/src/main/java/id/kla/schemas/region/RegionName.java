package id.kla.schemas.region;

/**
 * A district as somebody printed it.
 *
 * @param type the type as printed; null or blank when not given
 * @param name the name as printed, perhaps with the type in it; null or blank when not given
 * @param province the province as printed; null or blank when not given, which means anywhere
 * @param year the award year it is printed for
 */
public record RegionName(String type, String name, String province, int year) {}
