package org.gongbao.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;

@AnalyzeClasses(packages = "org.gongbao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule featuresNeverImportEdges =
      noClasses()
          .that()
          .resideInAnyPackage("..ingest.issue..", "..ingest.source..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..ingest.stream..", "..ingest.web..");

  @ArchTest
  static final ArchRule edgesDoNotKnowEachOther =
      SlicesRuleDefinition.slices()
          .matching("org.gongbao.ingest.(stream|web)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      SlicesRuleDefinition.slices().matching("org.gongbao.ingest.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule serviceKnowsNoOtherService =
      noClasses()
          .that()
          .resideInAPackage("org.gongbao.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.gongbao.parse..", "org.gongbao.notify..");

  @ArchTest
  static final ArchRule onlyTheEdgeKnowsKafka =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.gongbao.ingest.stream..")
          .and()
          .resideInAPackage("org.gongbao.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..", "org.springframework.kafka..", "org.springframework.cloud..");

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .resideInAPackage("org.gongbao.ingest..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule settingsAreRecords =
      classes().that().areAnnotatedWith(ConfigurationProperties.class).should().beRecords();
}
