package org.gongbao.notify.delivery;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.gongbao.notify.store.Indexes;
import org.gongbao.notify.subscription.Subscriptions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger, its senders, and what hands in to it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {

  @Bean
  Deliveries deliveries(MongoDatabase database) {
    Indexes.create(database, MongoDeliveries.INDEXES);
    return new MongoDeliveries(database);
  }

  @Bean
  DeliveryWatch deliveryMetrics(MeterRegistry registry, Deliveries deliveries) {
    return new DeliveryMetrics(registry, deliveries);
  }

  @Bean
  Dispatcher dispatcher(
      Deliveries deliveries,
      Subscriptions subscriptions,
      Channel channel,
      DeliverySettings settings,
      DeliveryWatch watch,
      Clock clock) {
    SendingRules rules = settings.rules();
    Courier courier = new Courier(deliveries, subscriptions, channel, rules, watch, clock);
    return new Dispatcher(deliveries, courier, rules, clock);
  }

  @Bean
  DispatcherLifecycle dispatcherLifecycle(Dispatcher dispatcher) {
    return new DispatcherLifecycle(dispatcher);
  }

  @Bean
  DeliveryHealth deliveryHealthIndicator(
      Dispatcher dispatcher, Channel channel, Deliveries deliveries) {
    return new DeliveryHealth(dispatcher, channel, deliveries);
  }

  @Bean
  Outbox outbox(Deliveries deliveries, Dispatcher dispatcher) {
    return new Outbox(deliveries, dispatcher);
  }

  @Bean
  FanOut fanOut(Subscriptions subscriptions, Outbox outbox, Clock clock) {
    return new FanOut(subscriptions, outbox, clock);
  }

  @Bean
  MailedConfirmations mailedConfirmations(Outbox outbox, Clock clock) {
    return new MailedConfirmations(outbox, clock);
  }
}
