package org.gongbao.notify.web.page;

import java.util.List;
import java.util.Optional;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.archive.ArchiveSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a document does to others and others to it, with where they can be read. */
@Component
class RelatedDocuments {

  private static final int MOST = 20;

  private final Archive archive;

  RelatedDocuments(Archive archive) {
    this.archive = archive;
  }

  /**
   * A relation as a reader sees it.
   *
   * @param type the act
   * @param title of the other document
   * @param number its number, or null
   * @param quote the words that say so
   * @param documentId of the other, or null if it is not known
   */
  record Related(
      RelationType type,
      String title,
      @Nullable String number,
      String quote,
      @Nullable String documentId) {}

  /** What the document does to others. */
  List<Related> of(PolicyDocument document) {
    return document.relations().stream().map(this::related).toList();
  }

  /** What others do to the policy that the document prints, the latest first. */
  List<Related> on(PolicyDocument document) {
    Interest following =
        new Interest(List.of(), null, List.of(), List.of(), List.of(), document.policyId());
    return archive.search(ArchiveSearch.forInterest(following).onPage(1, MOST)).documents().stream()
        .filter(other -> !other.id().equals(document.id()))
        .flatMap(other -> relation(other, document.policyId()).stream())
        .toList();
  }

  private Related related(Relation relation) {
    Optional<PolicyDocument> target =
        Optional.ofNullable(relation.policyId()).flatMap(archive::ofPolicy);
    return new Related(
        relation.type(),
        relation.target(),
        relation.targetNumber(),
        relation.quote(),
        target.map(PolicyDocument::id).orElse(null));
  }

  private static Optional<Related> relation(PolicyDocument other, String policyId) {
    return other.relations().stream()
        .filter(relation -> policyId.equals(relation.policyId()))
        .findFirst()
        .map(
            relation ->
                new Related(
                    relation.type(),
                    other.title(),
                    other.documentNumber(),
                    relation.quote(),
                    other.id()));
  }
}
