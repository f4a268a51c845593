package org.gongbao.notify.web;

import java.time.Clock;
import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.TopicDefined;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.alert.Alerts;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.delivery.Deliveries;
import org.gongbao.notify.delivery.Delivery;
import org.gongbao.notify.link.Links;
import org.gongbao.notify.match.Matcher;
import org.gongbao.notify.subscription.EmailAddress;
import org.gongbao.notify.subscription.Rhythm;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.subscription.SubscriptionDesk;
import org.gongbao.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The web layer on stores in memory: real templates, messages and archive, no broker. */
@SpringBootTest(
    classes = SiteTestApplication.class,
    properties = {
      "spring.config.name=notify-service",
      "gongbao.notify.secret=0123456789012345678901234567890123456789",
      "gongbao.notify.limits.subscriptions-an-hour=1000"
    })
public abstract class SiteTest {

  @Autowired private WebApplicationContext context;
  @Autowired protected Archive archive;
  @Autowired protected TopicCatalogue topics;
  @Autowired protected SubscriptionDesk desk;
  @Autowired protected Links links;
  @Autowired private Deliveries deliveries;
  protected MockMvcTester site;

  @BeforeEach
  void open() {
    MockMvc mvc =
        MockMvcBuilders.webAppContextSetup(context).addFilters(new SecurityHeaders()).build();
    site = MockMvcTester.create(mvc);
    topics.define(new TopicDefined("carbon", "碳达峰碳中和", "Carbon", "降碳减污的政策"));
  }

  protected void put(PolicyDocument document) {
    archive.put(document);
  }

  /** A confirmed subscription to carbon of an address nobody else uses. */
  protected Subscription subscription(String address) {
    return desk.confirm(wish(address));
  }

  /** One that waits for its confirmation. */
  protected String wish(String address) {
    Interest carbon = new Interest(List.of("carbon"), "碳达峰", List.of(), List.of(), List.of(), null);
    return desk.wish(EmailAddress.of(address), carbon, Rhythm.IMMEDIATE);
  }

  /** A document meets what a subscription asks for; its mail waits. */
  protected void deliver(PolicyDocument document, Subscription subscription) {
    Matcher matcher = new Matcher(Runnable::run);
    matcher.register(subscription.interest().id(), subscription.interest().interest());
    Clock clock = new SettableClock();
    deliveries.open(
        new Alerts(matcher, clock)
            .raise(document).stream()
                .map(alert -> Delivery.of(alert, subscription.id(), clock.instant()))
                .toList());
  }

  /** The path of a link, without its host. */
  protected static String path(String link) {
    return link.replaceFirst("^https?://[^/]+", "");
  }
}
