package id.kla.jobs.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a recap of answers. */
final class AnswerWords {
  /** The words for answered or not that advice names. */
  static final String STATUS = "terisi, belum";

  /** The words for verification that advice names. */
  static final String VERIFICATION = "menunggu, disetujui, ditolak";

  private static final Map<String, Boolean> ANSWERED =
      Map.ofEntries(
          Map.entry("terisi", true),
          Map.entry("sudah terisi", true),
          Map.entry("sudah diisi", true),
          Map.entry("sudah", true),
          Map.entry("lengkap", true),
          Map.entry("belum", false),
          Map.entry("belum terisi", false),
          Map.entry("belum diisi", false),
          Map.entry("kosong", false),
          Map.entry("", false));

  private static final Map<String, String> VERIFIED =
      Map.ofEntries(
          Map.entry("menunggu", "menunggu"),
          Map.entry("menunggu verifikasi", "menunggu"),
          Map.entry("disetujui", "disetujui"),
          Map.entry("ditolak", "ditolak"),
          Map.entry("-", ""),
          Map.entry("", ""));

  private AnswerWords() {}

  /** Whether a status means answered; empty when the word is not known. */
  static Optional<Boolean> answered(String word) {
    return Optional.ofNullable(ANSWERED.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The verification, empty text for none; empty when the word is not known. */
  static Optional<String> verification(String word) {
    return Optional.ofNullable(VERIFIED.get(word.toLowerCase(Locale.ROOT)));
  }
}
