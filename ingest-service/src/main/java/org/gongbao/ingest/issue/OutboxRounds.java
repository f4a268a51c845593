package org.gongbao.ingest.issue;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** At the start and from time to time: publishes what a crash or a silent broker left behind. */
@Component
class OutboxRounds {

  private final Outbox outbox;

  OutboxRounds(Outbox outbox) {
    this.outbox = outbox;
  }

  @Scheduled(fixedDelayString = "${gongbao.ingest.republish-interval:10s}")
  void publishWaiting() {
    outbox.publishWaiting();
  }
}
