package id.kla.schemas.instrument;

/** Whom an indicator asks: the district itself, its kecamatan, or its desa and kelurahan. */
public enum Block {
  KABUPATEN_KOTA("kabupaten_kota"),
  KECAMATAN("kecamatan"),
  DESA_KELURAHAN("desa_kelurahan");

  private static final String OF_KECAMATAN = "kla_kecamatan";

  private final String code;

  Block(String code) {
    this.code = code;
  }

  /** The written form in tables. */
  public String code() {
    return code;
  }

  /** The block of an indicator; the three together are the whole instrument. */
  public static Block of(Indicator indicator) {
    if (indicator.klaster() != Klaster.KECAMATAN_DESA) {
      return KABUPATEN_KOTA;
    }
    return indicator.key().equals(OF_KECAMATAN) ? KECAMATAN : DESA_KELURAHAN;
  }
}
