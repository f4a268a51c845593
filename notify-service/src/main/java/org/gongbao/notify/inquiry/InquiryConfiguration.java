package org.gongbao.notify.inquiry;

import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.delivery.Deliveries;
import org.gongbao.notify.subscription.SubscriptionDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where inquiries are answered. */
@Configuration(proxyBeanMethods = false)
class InquiryConfiguration {

  @Bean
  Inquiries inquiries(Archive archive, SubscriptionDesk desk, Deliveries deliveries) {
    return new Inquiries(archive, desk, deliveries);
  }
}
