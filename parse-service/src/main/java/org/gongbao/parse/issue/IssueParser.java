package org.gongbao.parse.issue;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.parse.problem.ProblemCode;
import org.gongbao.parse.problem.ProblemList;
import org.gongbao.parse.split.IssueSplitter;
import org.gongbao.parse.split.Masthead;
import org.gongbao.parse.split.Part;
import org.gongbao.parse.split.Split;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.FactsReader;
import org.gongbao.parse.text.SourceText;
import org.gongbao.parse.topic.TopicClassifier;
import org.gongbao.parse.topic.TopicPacks;

/**
 * Reads an issue: text in, documents with their facts out. Never throws on content. Safe for use by
 * many threads.
 */
public final class IssueParser {

  /** What is said of a text without any document, behind its name. */
  public static final String NO_POLICY =
      "holds no policy; expected is a gazette issue or the page of a policy, in Chinese, with a"
          + " heading such as 关于…的通知, a document number, an issuer or a date: send the text of"
          + " the policy";

  private final IssueSplitter splitter = new IssueSplitter();
  private final TopicClassifier topics;

  /** A parser that knows the built-in topics. */
  public IssueParser() {
    this(new TopicClassifier(TopicPacks.builtIn()));
  }

  /** A parser that knows topics of your own. */
  public IssueParser(TopicClassifier topics) {
    this.topics = topics;
  }

  /**
   * Reads an issue.
   *
   * @param text its lines
   * @param issueId the id its documents are derived from
   */
  public ParsedIssue parse(SourceText text, String issueId) {
    Split split = splitter.split(text);
    List<DocumentFacts> facts = facts(split, text);
    Places places = Places.of(split, facts);
    IssueHead head = head(split, places, issueId);
    InterpretationLinks links = new InterpretationLinks(facts, split.lines());
    DocumentWriter writer = new DocumentWriter(head, split.lines(), places, topics);
    List<PolicyDocument> documents = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      boolean isCertain = split.parts().get(i).isCertain();
      documents.add(writer.write(facts.get(i), i + 1, links.explainedBy(i), isCertain));
    }
    ProblemList problems = new ProblemList();
    text.notes().forEach(note -> problems.add(ProblemCode.TEXT_MENDED, 1, note));
    ContentsCheck.check(split, problems);
    if (documents.isEmpty()) {
      problems.add(ProblemCode.NO_POLICY, 1, "the text " + NO_POLICY);
    }
    return new ParsedIssue(head, documents, problems.all());
  }

  private static List<DocumentFacts> facts(Split split, SourceText text) {
    FactsReader reader = new FactsReader(split.lines());
    List<DocumentFacts> facts = new ArrayList<>();
    for (Part part : split.parts()) {
      Integer page = part.entry() == null ? null : part.entry().page();
      facts.add(reader.read(part.heading(), part.range(), part.section(), page));
    }
    if (facts.size() == 1 && split.contents().entries().isEmpty()) {
      boolean isCertain = split.parts().get(0).isCertain();
      DocumentFacts page = new PageLabels(text.labels()).complete(facts.get(0), isCertain);
      facts.set(0, isCertain ? page : Promulgation.complete(page, split.lines()));
    }
    return facts;
  }

  private static IssueHead head(Split split, Places places, String issueId) {
    Masthead masthead = split.masthead();
    return new IssueHead(
        issueId,
        masthead.title(),
        masthead.publisher(),
        places.home(),
        masthead.year(),
        masthead.number(),
        masthead.publishedOn(),
        split.lines().count());
  }
}
