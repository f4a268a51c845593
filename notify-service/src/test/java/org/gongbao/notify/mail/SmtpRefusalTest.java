package org.gongbao.notify.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.gongbao.notify.delivery.SendingResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What becomes of a mail when a server refuses it at one step or another. */
class SmtpRefusalTest {

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 5.1.1 <li@example.org>: no such user, GiveUp",
    "RCPT, 450 4.2.0 greylisted, RetryLater",
    "DATA, 554 5.7.1 we think this is spam, GiveUp",
    "DATA, 451 4.3.0 try again later, RetryLater",
    "DATA, 421 4.3.2 shutting down, RetryLater",
    "MAIL, 553 5.7.1 sender not allowed, RetryLater",
    "MAIL, 530 5.7.0 authentication required, RetryLater"
  })
  void readsWhetherItMayPass(String step, String answer, String verdict) throws Exception {
    SendingResult result = send(step, answer);
    assertThat(result.getClass().getSimpleName()).isEqualTo(verdict);
    assertThat(result.toString()).doesNotContain("li@example.org", "\n", "\r");
  }

  private static SendingResult send(String step, String answer) throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> refuse(socket, step, answer), "refusing-server");
      server.setDaemon(true);
      server.start();
      JavaMailSenderImpl settings = new JavaMailSenderImpl();
      settings.setHost("127.0.0.1");
      settings.setPort(socket.getLocalPort());
      try (SmtpServer smtp = new SmtpServer(settings, Clock.systemUTC())) {
        smtp.accept(mail(smtp.session()));
        return new SendingResult.Accepted();
      } catch (MessagingException e) {
        return SmtpRefusal.of(e);
      }
    }
  }

  private static MimeMessage mail(Session session) throws MessagingException {
    MimeMessage mail = new MimeMessage(session);
    mail.setFrom(new InternetAddress("a@example.org"));
    mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("li@example.org"));
    mail.setText("x");
    mail.saveChanges();
    return mail;
  }

  /** Talks SMTP with everybody's consent until the step at which it refuses. */
  private static void refuse(ServerSocket socket, String step, String answer) {
    try (Socket client = socket.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out =
            new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
      Map<String, String> consent = Map.of("DATA", "354 go on", "QUIT", "221 bye");
      out.print("220 test\r\n");
      out.flush();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String command = line.length() < 4 ? line : line.substring(0, 4);
        String said = command.equals(step) ? answer : consent.getOrDefault(command, "250 ok");
        out.print(said + "\r\n");
        out.flush();
      }
    } catch (IOException ignored) {
      // The client hung up.
    }
  }
}
