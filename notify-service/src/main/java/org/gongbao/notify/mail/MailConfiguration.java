package org.gongbao.notify.mail;

import java.time.Clock;
import org.gongbao.notify.link.Links;
import org.gongbao.notify.wording.FactSheet;
import org.gongbao.notify.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail channel. Boot makes its sender only when {@code spring.mail.host} is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

  @Bean
  MailChannel mailChannel(
      ObjectProvider<JavaMailSenderImpl> sender,
      MailSettings settings,
      MessageSource messages,
      Wording wording,
      FactSheet facts,
      Links links,
      Clock clock) {
    @Nullable JavaMailSenderImpl smtp = sender.getIfAvailable();
    MailChannel channel =
        new MailChannel(
            smtp == null ? null : new SmtpServer(smtp, clock),
            new MailWriter(new MailTemplates(messages), wording, facts, links),
            new MailEnvelope(settings, links));
    channel
        .obstacle()
        .ifPresentOrElse(
            LOG::warn, () -> LOG.info("mails go to {}:{}", smtp.getHost(), smtp.getPort()));
    return channel;
  }
}
