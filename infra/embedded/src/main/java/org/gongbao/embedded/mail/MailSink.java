package org.gongbao.embedded.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has GreenMail's SMTP server put mails into a folder, before it says 250, instead of into its own
 * memory.
 */
final class MailSink extends Managers {

  private static final Logger LOG = LoggerFactory.getLogger(MailSink.class);

  private final SmtpManager smtp;

  MailSink(MailFolder folder) {
    smtp =
        new SmtpManager(getImapHostManager(), getUserManager()) {
          @Override
          public @Nullable String checkData(SmtpState state) {
            return keep(folder, state.getMessage());
          }

          @Override
          public synchronized void send(SmtpState state) {
            // Kept already; GreenMail's own mailboxes stay empty.
          }
        };
  }

  @Override
  public SmtpManager getSmtpManager() {
    return smtp;
  }

  /** What to answer instead of 250, or null if the mail is kept. */
  private static @Nullable String keep(MailFolder folder, MovingMessage mail) {
    List<String> recipients = mail.getToAddresses().stream().map(MailAddress::getEmail).toList();
    try {
      folder.keep(mail.getMessage(), recipients);
      return null;
    } catch (IOException | MessagingException e) {
      LOG.error("a mail could not be kept", e);
      return "451 the mail could not be written to disk";
    }
  }
}
