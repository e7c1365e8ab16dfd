package id.kla.schemas.region;

/**
 * A district, kabupaten or kota, as it is now.
 *
 * @param code Kemendagri code such as {@code 16.03}, which is how the project names a district
 * @param bpsCode BPS code such as {@code 1603}; null when not known
 * @param type kabupaten or kota
 * @param administrative whether it is one of the six of Jakarta without a council of their own
 * @param name name without the type
 * @param provinceCode Kemendagri code of its province
 * @param establishedYear year it was formed when that is 2007 or later; null when before
 * @param population persons registered by Dukcapil
 * @param populationYear year of that count
 * @param latitude of the centroid, degrees north
 * @param longitude of the centroid, degrees east
 */
public record District(
    String code,
    String bpsCode,
    DistrictType type,
    boolean administrative,
    String name,
    String provinceCode,
    Integer establishedYear,
    int population,
    int populationYear,
    double latitude,
    double longitude) {

  /** Type and name as officially written, such as Kota Administrasi Jakarta Pusat. */
  public String fullName() {
    return type.label() + (administrative ? " Administrasi " : " ") + name;
  }
}
