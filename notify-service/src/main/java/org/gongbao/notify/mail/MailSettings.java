package org.gongbao.notify.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who our mails come from. The mail server itself is set by {@code SPRING_MAIL_HOST} and its kin.
 *
 * @param from sender's address; its domain also ends every Message-ID ({@code
 *     GONGBAO_NOTIFY_MAIL_FROM}, default {@code gongbao@localhost.localdomain})
 * @param fromName sender's name as shown ({@code GONGBAO_NOTIFY_MAIL_FROM_NAME}, default 公报提醒)
 */
@ConfigurationProperties("gongbao.notify.mail")
public record MailSettings(
    @DefaultValue("gongbao@localhost.localdomain") String from,
    @DefaultValue("公报提醒") String fromName) {

  /** Refuses a sender that is no address. */
  public MailSettings {
    if (!from.matches("[^@\\s<>]+@[^@\\s<>]+")) {
      throw new IllegalArgumentException(
          "gongbao.notify.mail.from is \""
              + from
              + "\": give an address such as GONGBAO_NOTIFY_MAIL_FROM=gongbao@example.org");
    }
  }

  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }
}
