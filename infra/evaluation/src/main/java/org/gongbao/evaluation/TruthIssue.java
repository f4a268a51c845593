package org.gongbao.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.Json;
import org.gongbao.contract.document.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * One gazette as a person read it.
 *
 * @param seed file name of the gazette
 * @param issue what its masthead says
 * @param documents its documents in order
 */
record TruthIssue(String seed, Head issue, List<Document> documents) {

  static TruthIssue read(Path file) {
    return Json.MAPPER.readValue(file.toFile(), TruthIssue.class);
  }

  /** The masthead; {@code region} is a bare name. */
  record Head(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String region,
      @Nullable Integer year,
      @Nullable Integer number,
      @Nullable LocalDate publishedOn) {}

  /** One document; {@code tocTitle} is an alternative right title. */
  record Document(
      int ordinal,
      @Nullable String section,
      String title,
      @Nullable String tocTitle,
      @Nullable String documentNumber,
      List<String> issuers,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate expiresOn,
      @Nullable String kind,
      @Nullable Integer tocPage,
      int startLine,
      int endLine,
      List<String> attachments,
      @Nullable Integer interprets,
      List<Act> relations,
      Map<String, Integer> topics) {}

  /** What a document does to another. */
  record Act(RelationType type, String target, @Nullable String targetNumber) {}
}
