package org.gongbao.notify.web.api;

import java.util.List;
import org.gongbao.contract.event.TopicDefined;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The topics that can be subscribed to. */
@RestController
class TopicsApi {

  private final TopicCatalogue catalogue;

  TopicsApi(TopicCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/api/v1/topics")
  List<TopicDefined> topics() {
    return catalogue.all();
  }
}
