package org.gongbao.notify.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server of Spring's settings. A connection is used again while mails follow each other
 * closely: opening one costs more than sending a mail.
 */
final class SmtpServer implements MailServer, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpServer.class);

  /** Servers close idle connections after some minutes; we go first. */
  private static final Duration IDLE = Duration.ofSeconds(10);

  /** Some servers take only so many mails over one connection. */
  private static final int MAILS_A_CONNECTION = 100;

  private final JavaMailSenderImpl settings;
  private final Clock clock;
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

  SmtpServer(JavaMailSenderImpl settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Session session() {
    return settings.getSession();
  }

  @Override
  public void accept(MimeMessage mail) throws MessagingException {
    Connection connection = take();
    try {
      connection.transport().sendMessage(mail, mail.getAllRecipients());
    } catch (MessagingException | RuntimeException e) {
      close(connection);
      throw e;
    }
    giveBack(connection);
  }

  @Override
  public void close() {
    for (Connection open = idle.poll(); open != null; open = idle.poll()) {
      close(open);
    }
  }

  private Connection take() throws MessagingException {
    for (Connection open = idle.poll(); open != null; open = idle.poll()) {
      if (isFresh(open) && open.transport().isConnected()) {
        return open;
      }
      close(open);
    }
    return new Connection(connect(), 0, clock.instant());
  }

  private Transport connect() throws MessagingException {
    Transport transport = session().getTransport(protocol());
    transport.connect(
        settings.getHost(),
        settings.getPort(),
        blankToNull(settings.getUsername()),
        blankToNull(settings.getPassword()));
    return transport;
  }

  private void giveBack(Connection connection) {
    Connection used =
        new Connection(connection.transport(), connection.mails() + 1, clock.instant());
    if (used.mails() < MAILS_A_CONNECTION) {
      idle.push(used);
    } else {
      close(used);
    }
  }

  private boolean isFresh(Connection connection) {
    return clock.instant().isBefore(connection.lastUsed().plus(IDLE));
  }

  private String protocol() {
    String protocol = settings.getProtocol();
    return protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static void close(Connection connection) {
    try {
      connection.transport().close();
    } catch (MessagingException e) {
      // What it had accepted stays accepted.
      LOG.debug("a connection to the mail server did not close in order", e);
    }
  }

  /**
   * A connection and what it has done.
   *
   * @param transport the connection
   * @param mails how many went over it
   * @param lastUsed when the last one did
   */
  private record Connection(Transport transport, int mails, Instant lastUsed) {}
}
