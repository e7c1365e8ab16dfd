package id.kla.jobs.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The direction of modules and packages. */
class ArchitectureTest {
  private static final JavaClasses KLA =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.kla");

  @Test
  void allThreeModulesAreLookedAt() {
    assertThat(KLA.containPackage("id.kla.schemas.table")).isTrue();
    assertThat(KLA.containPackage("id.kla.reports.chart")).isTrue();
    assertThat(KLA.containPackage("id.kla.jobs.trends")).isTrue();
  }

  @Test
  void aModuleKnowsOnlyThoseToItsLeft() {
    noClasses()
        .that()
        .resideInAPackage("id.kla.schemas..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("id.kla.reports..", "id.kla.jobs..")
        .check(KLA);
    noClasses()
        .that()
        .resideInAPackage("id.kla.reports..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("id.kla.jobs..")
        .check(KLA);
  }

  @Test
  void sparkAndHadoopStayInJobs() {
    noClasses()
        .that()
        .resideInAnyPackage("id.kla.schemas..", "id.kla.reports..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(KLA);
  }

  @Test
  void aStepKnowsOnlyTheStepsBeforeIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("command")
        .definedBy("id.kla.jobs.command..")
        .layer("publish")
        .definedBy("id.kla.jobs.publish..")
        .layer("peers")
        .definedBy("id.kla.jobs.peers..")
        .layer("trends")
        .definedBy("id.kla.jobs.trends..")
        .layer("normalize")
        .definedBy("id.kla.jobs.normalize..")
        .layer("submission")
        .definedBy("id.kla.jobs.submission..")
        .layer("ingest")
        .definedBy("id.kla.jobs.ingest..")
        .layer("statistics")
        .definedBy("id.kla.jobs.statistics..")
        .layer("store")
        .definedBy("id.kla.jobs.store..")
        .whereLayer("command")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("publish")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("peers")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("trends")
        .mayOnlyBeAccessedByLayers("peers", "command")
        .whereLayer("normalize")
        .mayOnlyBeAccessedByLayers("trends", "command")
        .whereLayer("submission")
        .mayOnlyBeAccessedByLayers("normalize", "command")
        .whereLayer("ingest")
        .mayOnlyBeAccessedByLayers("submission", "normalize", "command")
        .whereLayer("statistics")
        .mayOnlyBeAccessedByLayers("trends", "peers")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("ingest", "normalize", "trends", "peers", "publish", "command")
        .check(KLA);
  }

  @Test
  void statisticsArePlainJava() {
    noClasses()
        .that()
        .resideInAPackage("id.kla.jobs.statistics..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "id.kla.jobs.store..")
        .check(KLA);
  }

  @Test
  void readingAFileNeedsNoSparkSession() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.(IngestJob|Readings|SentGroups|Inbox)(\\$.*)?")
        .and()
        .resideInAPackage("id.kla.jobs.ingest..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..")
        .check(KLA);
  }

  @Test
  void whatWasSentIsSettledWithoutSpark() {
    noClasses()
        .that()
        .resideInAPackage("id.kla.jobs.submission..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "id.kla.jobs.store..")
        .check(KLA);
  }

  @Test
  void onlyTheStoreReadsAndWritesTables() {
    noClasses()
        .that()
        .resideOutsideOfPackage("id.kla.jobs.store..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "org\\.apache\\.spark\\.sql\\.(DataFrameWriter|DataFrameReader|classic\\.DataFrame.*)|org\\.apache\\.parquet.*")
        .check(KLA);
  }

  @Test
  void theClockIsReadByTheCommandLineAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("id.kla.jobs.command..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .check(KLA);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("id.kla.(**)").should().beFreeOfCycles().check(KLA);
  }

  @Test
  void namesAreNounsOfTheDomain() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(KLA);
  }

  @Test
  void publicClassesAreFinal() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(KLA);
  }
}
