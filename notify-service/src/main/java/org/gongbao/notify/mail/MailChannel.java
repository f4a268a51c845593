package org.gongbao.notify.mail;

import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.notify.delivery.Channel;
import org.gongbao.notify.delivery.Delivery;
import org.gongbao.notify.delivery.SendingResult;
import org.gongbao.notify.subscription.Subscription;
import org.jspecify.annotations.Nullable;

/** E-mail as a channel. */
public final class MailChannel implements Channel {

  private final @Nullable MailServer server;
  private final MailWriter writer;
  private final MailEnvelope envelope;

  /** Sends through a server; without one everything waits. */
  MailChannel(@Nullable MailServer server, MailWriter writer, MailEnvelope envelope) {
    this.server = server;
    this.writer = writer;
    this.envelope = envelope;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Optional<String> obstacle() {
    return server == null
        ? Optional.of(
            "mails are held: no mail server is set; give one such as"
                + " SPRING_MAIL_HOST=smtp.example.org and SPRING_MAIL_PORT=587")
        : Optional.empty();
  }

  @Override
  public SendingResult send(Delivery delivery, Subscription subscription) {
    MailServer open = Objects.requireNonNull(server, "obstacle() says there is no mail server");
    try {
      MailText text = writer.write(delivery, subscription);
      open.accept(
          envelope.seal(
              open.session(), delivery, Objects.requireNonNull(subscription.address()), text));
      return new SendingResult.Accepted();
    } catch (MessagingException e) {
      return SmtpRefusal.of(e);
    }
  }
}
