package org.gongbao.notify;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "org.gongbao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule featuresKnowNothingOfTheEdges =
      noClasses()
          .that()
          .resideInAPackage("org.gongbao.notify..")
          .and()
          .resideOutsideOfPackages("..notify.stream..", "..notify.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..notify.stream..", "..notify.web..");

  @ArchTest
  static final ArchRule edgesKnowNothingOfEachOther =
      noClasses()
          .that()
          .resideInAPackage("..notify.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..notify.stream..");

  @ArchTest
  static final ArchRule featuresDoNotGoInCircles =
      slices().matching("org.gongbao.notify.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noOtherServiceIsImported =
      noClasses()
          .that()
          .resideInAPackage("org.gongbao.notify..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.gongbao.ingest..",
              "org.gongbao.parse..",
              "org.gongbao.embedded..",
              "org.gongbao.standalone..");

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .resideInAPackage("org.gongbao.notify..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(LocalDate.class, "now");

  @ArchTest
  static final ArchRule kafkaStaysAtTheEdge =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..notify.subscription..",
              "..notify.delivery..",
              "..notify.mail..",
              "..notify.link..",
              "..notify.wording..",
              "..notify.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "org.springframework.cloud..");
}
