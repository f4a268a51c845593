package org.gongbao.contract.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One policy document (文件) printed in a gazette issue, its attachments included.
 *
 * @param id derived from the issue, the number and the folded title; see {@code Ids}
 * @param policyId the same for one policy however many gazettes print it
 * @param issueId the issue it stands in
 * @param issue the head of that issue, repeated so that an event explains itself
 * @param ordinal 1-based position in the issue
 * @param section the section (栏目) it stands under, or null
 * @param title the formal title, line breaks and stray blanks removed
 * @param documentNumber 文号, blanks removed, or null
 * @param issuers 发文机关 in the order they sign
 * @param region the place it speaks for, or null
 * @param issuedOn 成文日期, or null
 * @param effectiveFrom 施行日期, or null
 * @param expiresOn last day of validity, or null
 * @param kind 文种 such as 通知 or 解读, or null
 * @param tocPage the page the contents page gives, or null
 * @param startLine first line in the extracted text
 * @param endLine last non-blank line, attachments included
 * @param attachments what it carries, in order
 * @param interprets ordinal of the document of this issue it explains, or null
 * @param relations what it does to other documents, in its own words
 * @param topics what it is about, best first
 * @param outline the headings and articles as a tree
 * @param tables the tables in reading order
 * @param text its paragraphs, rejoined across page breaks, one a line
 * @param paragraphLines for each line of {@code text}, the line of the extracted text on which that
 *     paragraph begins; empty in events that do not know it
 * @param places where the facts were read, by the name of the component ({@code "title"} …)
 * @param problems what the parser was unsure of
 */
public record PolicyDocument(
    String id,
    String policyId,
    String issueId,
    IssueHead issue,
    int ordinal,
    @Nullable String section,
    String title,
    @Nullable String documentNumber,
    List<String> issuers,
    @Nullable RegionName region,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate expiresOn,
    @Nullable String kind,
    @Nullable Integer tocPage,
    int startLine,
    int endLine,
    List<Attachment> attachments,
    @Nullable Integer interprets,
    List<Relation> relations,
    List<TopicScore> topics,
    List<OutlineNode> outline,
    List<Table> tables,
    String text,
    List<Integer> paragraphLines,
    Map<String, LineRange> places,
    List<Problem> problems) {

  /** Copies the lists and refuses a document without identity, title or a sound line range. */
  public PolicyDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(issueId, "issueId");
    Objects.requireNonNull(title, "title");
    LineRange.check(startLine, endLine);
    issuers = copy(issuers);
    attachments = copy(attachments);
    relations = copy(relations);
    topics = copy(topics);
    outline = copy(outline);
    tables = copy(tables);
    paragraphLines = copy(paragraphLines);
    // In order of name, so that the same document is written alike by every JVM.
    places = places == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(places));
    problems = copy(problems);
  }

  /** The same document with other relations. */
  public PolicyDocument withRelations(List<Relation> others) {
    return new PolicyDocument(
        id,
        policyId,
        issueId,
        issue,
        ordinal,
        section,
        title,
        documentNumber,
        issuers,
        region,
        issuedOn,
        effectiveFrom,
        expiresOn,
        kind,
        tocPage,
        startLine,
        endLine,
        attachments,
        interprets,
        others,
        topics,
        outline,
        tables,
        text,
        paragraphLines,
        places,
        problems);
  }

  /** An older event may lack a list that was added later: it reads as empty. */
  static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
