package org.gongbao.notify.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.gongbao.notify.delivery.Delivery;
import org.gongbao.notify.link.Links;
import org.gongbao.notify.subscription.EmailAddress;

/** Puts what a mail says into MIME, with the headers that machines on its way read. */
final class MailEnvelope {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final MailSettings settings;
  private final Links links;

  MailEnvelope(MailSettings settings, Links links) {
    this.settings = settings;
    this.links = links;
  }

  /** The mail of a delivery; made again, it has the same Message-ID and date. */
  MimeMessage seal(Session session, Delivery delivery, EmailAddress to, MailText text)
      throws MessagingException {
    MimeMessage message =
        new KeptMessageId(session, "<" + delivery.id() + "@" + settings.domain() + ">");
    message.setFrom(sender());
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.text()));
    message.setSentDate(Date.from(delivery.createdAt()));
    message.setSubject(text.subject(), UTF_8);
    // RFC 3834: no automatic answers to automatic mail.
    message.setHeader("Auto-Submitted", "auto-generated");
    // RFC 8058: the receiver's mail program may end the subscription with one POST.
    message.setHeader("List-Unsubscribe", "<" + links.unsubscribe(delivery.subscriptionId()) + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    for (String documentId : MailWriter.documents(delivery)) {
      message.addHeader("X-Gongbao-Document", documentId);
    }
    message.setContent(alternatives(text));
    message.saveChanges();
    return message;
  }

  private InternetAddress sender() throws MessagingException {
    try {
      return new InternetAddress(settings.from(), settings.fromName(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java platform has " + UTF_8, e);
    }
  }

  /** RFC 2046 §5.1.4: the plainest first, the best last. */
  private static MimeMultipart alternatives(MailText text) throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text.text(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(text.html(), UTF_8, "html");
    return new MimeMultipart("alternative", plain, html);
  }

  /** Jakarta Mail gives every message a new random id when it is saved; this one keeps its own. */
  private static final class KeptMessageId extends MimeMessage {

    private final String messageId;

    KeptMessageId(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
