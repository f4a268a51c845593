package org.gongbao.parse.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.TopicScore;

/** Says which topics a document is about, and why. Safe for use by many threads. */
public final class TopicClassifier {

  private static final double SCALE = 1000;

  /** So much more evidence is asked for where the title names no subject. */
  private static final double UNSPECIFIC = 2.2;

  private final TopicPacks packs;
  private final Vocabulary vocabulary;
  private final Weighing weighing = Weighing.STANDARD;

  /** Prepares the words of these packs once. */
  public TopicClassifier(TopicPacks packs) {
    this.packs = packs;
    vocabulary = new Vocabulary(packs.all(), packs.notCounted());
  }

  /**
   * The topics a document deals with, best first; from {@link TopicScore#ABOUT} on it is about the
   * topic.
   */
  public List<TopicScore> classify(PolicyDocument document) {
    List<String> attachments = document.attachments().stream().map(Attachment::title).toList();
    return classify(document.title(), attachments, document.text());
  }

  /**
   * The topics a text deals with, best first.
   *
   * @param title title of the document
   * @param attachments titles of what it carries
   * @param text its paragraphs, one a line
   */
  public List<TopicScore> classify(String title, List<String> attachments, String text) {
    Reading reading = read(title, attachments, text);
    double raised =
        packs.notCounted().unspecificTitles().contain(title, attachments) ? UNSPECIFIC : 1;
    List<TopicScore> scores = new ArrayList<>();
    for (int topic = 0; topic < packs.all().size(); topic++) {
      Evidence evidence = reading.evidence(topic);
      double bar = packs.all().get(topic).bar() * raised;
      double score = evidence == null ? 0 : rounded(weighing.score(evidence, bar));
      if (evidence != null && score >= TopicScore.DEALS_WITH) {
        scores.add(new TopicScore(packs.all().get(topic).id(), score, reading.because(topic)));
      }
    }
    scores.sort(
        Comparator.comparingDouble(TopicScore::score).reversed().thenComparing(TopicScore::id));
    return List.copyOf(scores);
  }

  /** A text read for all topics, whatever the scores. */
  Reading read(String title, List<String> attachments, String text) {
    List<String> carried = attachments.isEmpty() ? SubjectClause.of(title, text) : attachments;
    Page page = new Page(title, carried, text);
    return new Reading(page, vocabulary, packs.notCounted(), packs.all().size());
  }

  /** Rounded down, so that 0.4996 is not shown as 0.500 and yet below the bar. */
  private static double rounded(double score) {
    return Math.floor(score * SCALE) / SCALE;
  }
}
