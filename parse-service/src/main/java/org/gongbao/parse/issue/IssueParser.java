package org.gongbao.parse.issue;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.parse.split.IssueSplitter;
import org.gongbao.parse.split.Masthead;
import org.gongbao.parse.split.Part;
import org.gongbao.parse.split.Split;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.FactsReader;
import org.gongbao.parse.text.SourceText;

/** Reads an issue: text in, documents with their facts out. Never throws on content. */
public final class IssueParser {

  private final IssueSplitter splitter = new IssueSplitter();

  /** The parser with everything it knows. */
  public IssueParser() {}

  /**
   * Reads an issue.
   *
   * @param text its lines
   * @param issueId the id its documents are derived from
   */
  public ParsedIssue parse(SourceText text, String issueId) {
    Split split = splitter.split(text);
    IssueHead head = head(split, text, issueId);
    List<DocumentFacts> facts = facts(split);
    InterpretationLinks links = new InterpretationLinks(facts);
    DocumentWriter writer = new DocumentWriter(head);
    List<PolicyDocument> documents = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      documents.add(writer.write(facts.get(i), i + 1, links.explainedBy(i)));
    }
    return new ParsedIssue(head, documents, List.of());
  }

  private static List<DocumentFacts> facts(Split split) {
    FactsReader reader = new FactsReader(split.lines());
    List<DocumentFacts> facts = new ArrayList<>();
    for (Part part : split.parts()) {
      Integer page = part.entry() == null ? null : part.entry().page();
      facts.add(reader.read(part.heading(), part.range(), part.section(), page));
    }
    return facts;
  }

  private static IssueHead head(Split split, SourceText text, String issueId) {
    Masthead masthead = split.masthead();
    return new IssueHead(
        issueId,
        masthead.title(),
        masthead.publisher(),
        null,
        masthead.year(),
        masthead.number(),
        masthead.publishedOn(),
        text.lineCount());
  }
}
