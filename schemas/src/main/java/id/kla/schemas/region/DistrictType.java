package id.kla.schemas.region;

/** The two types of district; the administrative ones of Jakarta belong to either as well. */
public enum DistrictType {
  KABUPATEN("Kabupaten"),
  KOTA("Kota");

  private final String label;

  DistrictType(String label) {
    this.label = label;
  }

  /** The written form, in files and on pages. */
  public String label() {
    return label;
  }
}
