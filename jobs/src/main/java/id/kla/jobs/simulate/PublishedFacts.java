package id.kla.jobs.simulate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.Claim;
import id.kla.jobs.ingest.CompleteList;
import id.kla.jobs.ingest.FileIngest;
import id.kla.jobs.ingest.NonRecipient;
import id.kla.jobs.ingest.SourceFile;
import id.kla.jobs.ingest.StatedScore;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Evidence;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.Province;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was published about districts and editions, by which a simulation is bound: levels,
 * recipients, complete lists, and provinces all of whose districts received an award.
 */
public final class PublishedFacts {
  private final RegionRegister register = RegionRegister.standard();
  private final Map<String, Fact> facts = new HashMap<>();
  private final Map<String, Set<Predikat>> excluded = new HashMap<>();
  private final Set<String> bound = new HashSet<>();
  private final Set<String> scored = new HashSet<>();

  /** What is known of one district in one edition. */
  sealed interface Fact {
    /** It holds this level. */
    record Level(Predikat predikat) implements Fact {}

    /**
     * It received an award.
     *
     * @param oneOf the levels that sources name, which contradict each other; none when no source
     *     names a level
     */
    record Recipient(Set<Predikat> oneOf) implements Fact {}

    /** It received none. */
    record NoPredikat() implements Fact {}
  }

  private PublishedFacts(List<Accepted> read) {
    Map<String, List<Claim>> claims =
        only(read, Claim.class).stream()
            .filter(claim -> existed(claim.districtCode(), claim.awardYear()))
            .collect(groupingBy(claim -> key(claim.districtCode(), claim.awardYear())));
    claims.forEach((key, of) -> facts.put(key, fact(of)));
    for (NonRecipient one : only(read, NonRecipient.class)) {
      facts.putIfAbsent(key(one.districtCode(), one.awardYear()), new Fact.NoPredikat());
    }
    only(read, CompleteList.class).forEach(this::apply);
    for (StatedScore one : only(read, StatedScore.class)) {
      scored.add(key(one.submission().districtCode(), one.submission().cycleYear()));
    }
    for (ProvilaAward award : ProvilaAward.all()) {
      if (!award.award().equals("Penggerak")) {
        districts(award.provinceCode(), award.awardYear())
            .forEach(district -> bound.add(key(district.code(), award.awardYear())));
      }
    }
  }

  private static <T extends Accepted> List<T> only(List<Accepted> read, Class<T> kind) {
    return read.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(one -> !one.place().simulated())
        .toList();
  }

  /** Reads the files of a folder; rows that are refused count for nothing. */
  public static PublishedFacts read(Path folder) throws IOException {
    FileIngest ingest = new FileIngest(NoticeTexts.in(Language.ID));
    List<Path> paths;
    try (Stream<Path> listed = Files.list(folder)) {
      paths =
          listed
              .filter(path -> Files.isRegularFile(path) && FileIngest.reads(name(path)))
              .sorted()
              .toList();
    }
    List<Accepted> read = new ArrayList<>();
    for (Path path : paths) {
      read.addAll(ingest.read(new SourceFile(name(path), Files.readAllBytes(path))).accepted());
    }
    return new PublishedFacts(read);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** What is known; empty when nothing is. */
  Optional<Fact> of(District district, int awardYear) {
    return Optional.ofNullable(facts.get(key(district.code(), awardYear)));
  }

  /** Whether a claim or a list says what the district received, so that nothing is to be added. */
  boolean isReported(District district, int awardYear) {
    return facts.containsKey(key(district.code(), awardYear));
  }

  /** Whether a score of some stage was published, to which simulated ones give way. */
  boolean hasScores(District district, Cycle cycle) {
    return scored.contains(key(district.code(), cycle.cycleYear()));
  }

  /** Whether it must have received an award, at whatever level. */
  boolean mustReceive(District district, int awardYear) {
    Fact fact = facts.get(key(district.code(), awardYear));
    return fact instanceof Fact.Recipient
        || (fact == null && bound.contains(key(district.code(), awardYear)));
  }

  /** Levels of which all recipients of its province are known, it not being among them. */
  Set<Predikat> excluded(District district, int awardYear) {
    return excluded.getOrDefault(key(district.code(), awardYear), Set.of());
  }

  private static String key(String districtCode, int year) {
    return districtCode + "/" + year;
  }

  private boolean existed(String districtCode, int awardYear) {
    return register
        .district(CodeSystem.KEMENDAGRI, districtCode)
        .filter(district -> register.existedIn(district, awardYear))
        .isPresent();
  }

  /** By the rule of results: the best evidence decides unless it contradicts itself. */
  private static Fact fact(List<Claim> claims) {
    List<Claim> stated = claims.stream().filter(claim -> claim.predikat() != null).toList();
    Set<Predikat> levels = stated.stream().map(Claim::predikat).collect(toSet());
    if (levels.size() == 1) {
      return new Fact.Level(levels.iterator().next());
    }
    int best = stated.stream().mapToInt(claim -> claim.evidence().rank()).max().orElse(0);
    Set<Predikat> ofBest =
        stated.stream()
            .filter(claim -> claim.evidence().rank() == best)
            .map(Claim::predikat)
            .collect(toSet());
    boolean disputed = stated.stream().anyMatch(claim -> claim.evidence() == Evidence.DISPUTED);
    return ofBest.size() == 1 && !disputed
        ? new Fact.Level(ofBest.iterator().next())
        : new Fact.Recipient(Set.copyOf(levels));
  }

  private void apply(CompleteList list) {
    List<District> all = districts(list.provinceCode(), list.awardYear());
    List<District> unnamed =
        all.stream()
            .filter(one -> !isRecipient(facts.get(key(one.code(), list.awardYear())), list))
            .toList();
    int named = all.size() - unnamed.size();
    boolean holds = list.statedRecipients() == null || named >= list.statedRecipients();
    for (District district : unnamed) {
      String key = key(district.code(), list.awardYear());
      if (holds && list.predikat() == null) {
        facts.putIfAbsent(key, new Fact.NoPredikat());
      } else if (holds) {
        excluded
            .computeIfAbsent(key, unknown -> EnumSet.noneOf(Predikat.class))
            .add(list.predikat());
      } else if (list.predikat() == null
          && Objects.equals(list.statedRecipients(), all.size())
          && !facts.containsKey(key)) {
        bound.add(key);
      }
    }
  }

  private static boolean isRecipient(Fact fact, CompleteList list) {
    if (fact == null || fact instanceof Fact.NoPredikat) {
      return false;
    }
    return list.predikat() == null
        || (fact instanceof Fact.Level level && level.predikat() == list.predikat());
  }

  private List<District> districts(String provinceCode, int awardYear) {
    Optional<Province> province = register.province(CodeSystem.KEMENDAGRI, provinceCode);
    return province.map(one -> register.districtsIn(one, awardYear)).orElse(List.of());
  }
}
