package org.gongbao.notify.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongbao.contract.document.LineRange;
import org.gongbao.contract.document.OutlineNode;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.RegionName;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.contract.event.AlertRaised.Reason;
import org.gongbao.contract.text.FoldedText;
import org.gongbao.contract.text.Folding;
import org.jspecify.annotations.Nullable;

/** Finds in one document the words that met a condition, as printed, with their place. */
final class Evidence {

  private final PolicyDocument document;
  private final FoldedText title;
  private final FoldedText text;

  /** Where the paragraphs of the text end. */
  private final int[] paragraphEnds;

  Evidence(PolicyDocument document) {
    this.document = document;
    this.title = Folding.fold(document.title());
    this.text = Folding.fold(document.text());
    this.paragraphEnds =
        IntStream.range(0, document.text().length())
            .filter(at -> document.text().charAt(at) == '\n')
            .toArray();
  }

  /** Words in the text say more than the title that stands above every mail, so they come first. */
  Optional<Reason> of(String label, Condition.Phrase phrase) {
    int length = phrase.folded().length();
    int inText = phrase.inTitle() ? -1 : text.text().indexOf(phrase.folded());
    int at = inText >= 0 ? inText : title.text().indexOf(phrase.folded());
    return at < 0 ? Optional.empty() : Optional.of(reason(label, inText >= 0, at, at + length));
  }

  Optional<Reason> of(String label, Condition.Near near) {
    int inText = near.first().inTitle() ? -1 : find(near, text);
    int at = inText >= 0 ? inText : find(near, title);
    if (at < 0) {
      return Optional.empty();
    }
    int reach = near.first().folded().length() + near.distance() + near.second().folded().length();
    FoldedText field = inText >= 0 ? text : title;
    int end = lastEnd(near, field.text(), at, Math.min(field.length(), at + reach));
    return Optional.of(reason(label, inText >= 0, at, end));
  }

  /** Of several facts that a clause would take, the one that is so is named. */
  Optional<Reason> of(Fact fact) {
    String label = fact.toString();
    return switch (fact.type()) {
      case TOPIC -> topic(label, fact.value());
      case REGION ->
          Fact.of(document).contains(fact) && document.region() != null
              ? Optional.of(new Reason(label, document.region().name(), null, null, null))
              : Optional.empty();
      case ISSUER ->
          document.issuers().stream()
              .filter(issuer -> Folding.key(issuer).equals(fact.value()))
              .findFirst()
              .map(issuer -> new Reason(label, issuer, null, null, null));
      case KIND ->
          Optional.ofNullable(document.kind())
              .filter(kind -> Folding.key(kind).equals(fact.value()))
              .map(kind -> new Reason(label, kind, null, null, null));
      case FOLLOW ->
          document.relations().stream()
              .filter(relation -> fact.value().equals(relation.policyId()))
              .findFirst()
              .map(relation -> relation(label, relation));
    };
  }

  /** How much the document is about each topic among some facts; nothing is a score of 0. */
  List<TopicScore> scores(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.type() == Fact.Type.TOPIC)
        .map(fact -> topic(fact.value()).orElse(new TopicScore(fact.value(), 0, List.of())))
        .toList();
  }

  /** What the document has of the type of some facts; topics have scores. */
  List<String> instead(List<Fact> facts) {
    return facts.stream()
        .map(Fact::type)
        .distinct()
        .flatMap(
            type ->
                switch (type) {
                  case TOPIC -> Stream.<String>empty();
                  case REGION -> Stream.ofNullable(document.region()).map(RegionName::name);
                  case ISSUER -> document.issuers().stream();
                  case KIND -> Stream.ofNullable(document.kind());
                  case FOLLOW -> document.relations().stream().map(Relation::target);
                })
        .toList();
  }

  private Optional<TopicScore> topic(String id) {
    return document.topics().stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** A topic is shown by the first of the words it was found by. */
  private Optional<Reason> topic(String label, String id) {
    return topic(id)
        .filter(topic -> topic.score() >= TopicScore.ABOUT)
        .map(
            topic ->
                topic.because().stream()
                    .map(Folding::key)
                    .filter(word -> !word.isEmpty())
                    .flatMap(word -> of(label, new Condition.Phrase(word, false)).stream())
                    .findFirst()
                    .orElseGet(() -> new Reason(label, null, null, null, null)));
  }

  private static Reason relation(String label, Relation relation) {
    return new Reason(label, relation.target(), relation.quote(), relation.line(), null);
  }

  private Reason reason(String label, boolean inText, int from, int to) {
    FoldedText field = inText ? text : title;
    String source = inText ? document.text() : document.title();
    int start = field.sourceStart(from);
    int end = field.sourceEnd(to - 1);
    Integer line = inText ? line(start) : titleLine();
    String under = inText && line != null ? label(document.outline(), line) : null;
    return new Reason(
        label, source.substring(start, end), Passage.around(source, start, end), line, under);
  }

  private @Nullable Integer line(int offset) {
    int found = Arrays.binarySearch(paragraphEnds, offset);
    int paragraph = found < 0 ? -found - 1 : found;
    List<Integer> lines = document.paragraphLines();
    return paragraph < lines.size() ? lines.get(paragraph) : null;
  }

  private Integer titleLine() {
    LineRange place = document.places().get("title");
    return place == null ? document.startLine() : place.startLine();
  }

  /** Label of the innermost heading or article around a line that has one. */
  private static @Nullable String label(List<OutlineNode> nodes, int line) {
    for (OutlineNode node : nodes) {
      if (node.startLine() <= line && line <= node.endLine()) {
        String inner = label(node.children(), line);
        return inner == null && !node.label().isBlank() ? node.label() : inner;
      }
    }
    return null;
  }

  private static int find(Condition.Near near, FoldedText field) {
    return Nearness.find(
        field.text(), near.first().folded(), near.second().folded(), near.distance());
  }

  /** Where the later of two phrases ends, of which the earlier begins at a place. */
  private static int lastEnd(Condition.Near near, String text, int at, int limit) {
    int end = at;
    for (Condition.Phrase phrase : List.of(near.first(), near.second())) {
      int found = text.indexOf(phrase.folded(), at);
      if (found >= 0 && found + phrase.folded().length() <= limit) {
        end = Math.max(end, found + phrase.folded().length());
      }
    }
    return end;
  }
}
