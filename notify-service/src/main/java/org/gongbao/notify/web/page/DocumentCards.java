package org.gongbao.notify.web.page;

import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.notify.archive.Hits;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.wording.FactSheet;
import org.gongbao.notify.wording.WordedReason;
import org.gongbao.notify.wording.Wording;
import org.springframework.stereotype.Component;

/** Documents as lists show them. */
@Component
class DocumentCards {

  private final FactSheet facts;
  private final Wording wording;
  private final TopicCatalogue topics;

  DocumentCards(FactSheet facts, Wording wording, TopicCatalogue topics) {
    this.facts = facts;
    this.wording = wording;
    this.topics = topics;
  }

  /**
   * A document in a list.
   *
   * @param document the document
   * @param gazette name of the gazette it stands in
   * @param topics names of the topics it is about
   * @param reasons why a search found it
   */
  record Card(
      PolicyDocument document, String gazette, List<String> topics, List<WordedReason> reasons) {}

  List<Card> of(Hits hits) {
    return hits.hits().stream().map(this::card).toList();
  }

  private Card card(Hits.Hit hit) {
    PolicyDocument document = hit.document();
    List<String> about =
        document.topics().stream()
            .filter(topic -> topic.score() >= TopicScore.ABOUT)
            .map(topic -> topics.nameOf(topic.id()))
            .toList();
    List<WordedReason> reasons =
        wording.of(hit.reasons()).stream().filter(WordedReason::hasPassage).limit(2).toList();
    return new Card(document, facts.gazette(document.issue()), about, reasons);
  }
}
