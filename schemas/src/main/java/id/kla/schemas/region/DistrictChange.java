package id.kla.schemas.region;

/**
 * One change in the history of a district since 2006. A district with two parents has two lines
 * that say it was created.
 *
 * @param districtCode Kemendagri code of the district now
 * @param effective when it took effect
 * @param kind what happened
 * @param nameBefore name without type; null when created
 * @param nameAfter name without type
 * @param provinceBefore Kemendagri code; null when created
 * @param provinceAfter Kemendagri code
 * @param codeBefore Kemendagri code before; null when created or not known
 * @param codeAfter Kemendagri code after; null when not known
 * @param parentCode Kemendagri code, now, of the district it was carved from; null unless created
 * @param law the law or regulation
 * @param source where the law, the date and the codes were found
 */
public record DistrictChange(
    String districtCode,
    EffectiveDate effective,
    Kind kind,
    String nameBefore,
    String nameAfter,
    String provinceBefore,
    String provinceAfter,
    String codeBefore,
    String codeAfter,
    String parentCode,
    String law,
    String source) {

  /** What happened. */
  public enum Kind {
    CREATED,
    RENAMED,
    MOVED_PROVINCE
  }
}
