package org.gongbao.parse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.gongbao.parse",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PackageRulesTest {
  private static final String[] READING = {
    "..parse.text..",
    "..parse.split..",
    "..parse.structure..",
    "..parse.relation..",
    "..parse.topic..",
    "..parse.problem..",
    "..parse.issue..",
    "..parse.body..",
    "..parse.citation.."
  };

  @ArchTest
  static final ArchRule readingKnowsNoFramework =
      noClasses()
          .that()
          .resideInAnyPackage(READING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "com.mongodb..");

  @ArchTest
  static final ArchRule readingKnowsNoStore =
      noClasses()
          .that()
          .resideInAnyPackage(READING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..parse.document..", "..parse.original..");

  @ArchTest
  static final ArchRule featuresKnowNoEdge =
      noClasses()
          .that()
          .resideOutsideOfPackages("..parse.stream..", "..parse.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..parse.stream..", "..parse.web..");

  @ArchTest
  static final ArchRule servicesKnowOnlyTheContract =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.gongbao.ingest..", "org.gongbao.notify..", "org.gongbao.standalone..");
}
