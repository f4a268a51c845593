package org.gongbao.notify.stream;

import java.time.Clock;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.InterestRegistered;
import org.gongbao.notify.subscription.InterestLog;

/** The interest log as a compacted topic. */
final class PublishedInterests implements InterestLog {

  private final Publisher publisher;
  private final Clock clock;

  PublishedInterests(Publisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  @Override
  public void registered(InterestRegistered interest) {
    publisher.publish(Topics.INTERESTS, interest.interestId(), interest, interest.registeredAt());
  }

  @Override
  public void withdrawn(String interestId) {
    publisher.publish(Topics.INTERESTS, interestId, null, clock.instant());
  }
}
