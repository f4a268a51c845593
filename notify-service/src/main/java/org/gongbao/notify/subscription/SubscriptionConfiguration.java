package org.gongbao.notify.subscription;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.store.Indexes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscriptions and the desk where they are asked for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubscriptionSettings.class)
class SubscriptionConfiguration {

  @Bean
  Subscriptions subscriptions(MongoDatabase database) {
    Indexes.create(database, MongoSubscriptions.INDEXES);
    return new MongoSubscriptions(database);
  }

  @Bean
  InterestReader interestReader(TopicCatalogue topics) {
    return new InterestReader(topics);
  }

  @Bean
  InterestAnnouncer interestAnnouncer(Subscriptions subscriptions, InterestLog log) {
    return new InterestAnnouncer(subscriptions, log);
  }

  @Bean
  SubscriptionDesk subscriptionDesk(
      Subscriptions subscriptions,
      InterestReader interests,
      InterestAnnouncer announcer,
      ConfirmationMails confirmations,
      SubscriptionSettings settings,
      Clock clock) {
    return new SubscriptionDesk(
        subscriptions, interests, announcer, confirmations, settings.confirmationPause(), clock);
  }
}
