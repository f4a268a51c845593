package org.gongbao.notify.web.page;

import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.wording.FactSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A document to read: the page a mail links to. */
@Controller
class DocumentPages {

  private final Archive archive;
  private final FactSheet facts;
  private final TopicCatalogue topics;
  private final RelatedDocuments related;

  DocumentPages(Archive archive, FactSheet facts, TopicCatalogue topics, RelatedDocuments related) {
    this.archive = archive;
    this.facts = facts;
    this.topics = topics;
    this.related = related;
  }

  /**
   * A topic the document has to do with.
   *
   * @param name in Chinese
   * @param isAbout whether the document is about it, rather than dealing with it somewhere
   * @param because the words that weighed most
   */
  record NamedTopic(String name, boolean isAbout, List<String> because) {}

  @GetMapping("/documents/{id}")
  String document(@PathVariable String id, Model model) {
    PolicyDocument document = archive.read(id);
    ReadingText reading = ReadingText.of(document);
    model.addAttribute("document", document);
    model.addAttribute("facts", facts.of(document));
    model.addAttribute("relations", related.of(document));
    model.addAttribute("bearing", related.on(document));
    model.addAttribute("outline", reading.outline());
    model.addAttribute("blocks", reading.blocks());
    model.addAttribute("topics", document.topics().stream().map(this::named).toList());
    return "document";
  }

  private NamedTopic named(TopicScore topic) {
    return new NamedTopic(
        topics.nameOf(topic.id()), topic.score() >= TopicScore.ABOUT, topic.because());
  }
}
