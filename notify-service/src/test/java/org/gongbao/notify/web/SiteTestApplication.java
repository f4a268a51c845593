package org.gongbao.notify.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import org.gongbao.contract.event.InterestRegistered;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.archive.Backtest;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.delivery.Deliveries;
import org.gongbao.notify.delivery.InMemoryDeliveries;
import org.gongbao.notify.subscription.InMemorySubscriptions;
import org.gongbao.notify.subscription.InterestAnnouncer;
import org.gongbao.notify.subscription.InterestLog;
import org.gongbao.notify.subscription.InterestReader;
import org.gongbao.notify.subscription.SubscriptionDesk;
import org.gongbao.testkit.SettableClock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * Web, links, wording and catalogue as they are; stores in memory. Not annotated as configuration:
 * the real application, which scans these packages in other tests, must not find it.
 */
@ComponentScan({
  "org.gongbao.notify.web",
  "org.gongbao.notify.link",
  "org.gongbao.notify.inquiry",
  "org.gongbao.notify.wording",
  "org.gongbao.notify.catalogue"
})
@ImportAutoConfiguration({
  MessageSourceAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  ThymeleafAutoConfiguration.class,
  WebMvcAutoConfiguration.class
})
class SiteTestApplication {

  @Bean
  Clock clock() {
    return new SettableClock();
  }

  @Bean
  Archive archive() {
    try {
      return Archive.open(Files.createTempDirectory("archive"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Bean
  Backtest backtest(Archive archive) {
    return new Backtest(archive);
  }

  @Bean
  InterestReader interestReader(TopicCatalogue topics) {
    return new InterestReader(topics);
  }

  @Bean
  Deliveries deliveries() {
    return new InMemoryDeliveries();
  }

  @Bean
  SubscriptionDesk desk(InterestReader interests, Clock clock) {
    InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    return new SubscriptionDesk(
        subscriptions,
        interests,
        new InterestAnnouncer(subscriptions, new DeafLog()),
        wish -> {},
        Duration.ofMinutes(10),
        clock);
  }

  /** Nobody matches here. */
  private static final class DeafLog implements InterestLog {

    @Override
    public void registered(InterestRegistered interest) {
      // Nobody listens.
    }

    @Override
    public void withdrawn(String interestId) {
      // Nobody listens.
    }
  }
}
