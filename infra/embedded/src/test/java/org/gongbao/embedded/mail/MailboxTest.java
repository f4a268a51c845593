package org.gongbao.embedded.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import org.gongbao.embedded.KilledProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailboxTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T01:02:03Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Mailbox mailbox;

  @BeforeEach
  void start() {
    mailbox = Mailbox.start(folder, 0, CLOCK);
  }

  @AfterEach
  void stop() {
    mailbox.close();
  }

  @Test
  void showsWhatWasSentAsJson() throws Exception {
    send(mailbox, "reader@example.org", "新政策提醒", "<p>碳达峰</p>");

    JsonNode mail = JsonMapper.shared().readTree(get("/api/v1/messages").body()).get(0);

    assertThat(mail.get("messageId").asString()).startsWith("<").endsWith(">");
    assertThat(mail.get("to").toString()).isEqualTo("[\"reader@example.org\"]");
    assertThat(mail.get("subject").asString()).isEqualTo("新政策提醒");
    assertThat(mail.get("receivedAt").asString()).isEqualTo("2026-03-05T01:02:03Z");
    assertThat(mail.get("headers").get("X-Gongbao-Document").toString())
        .isEqualTo("[\"one\",\"two\"]");
    assertThat(mail.get("text").asString()).isEqualTo("plain");
    assertThat(mail.get("html").asString()).isEqualTo("<p>碳达峰</p>");
  }

  @Test
  void listsOneRecipientsMailsOldestFirst() throws Exception {
    send(mailbox, "one+tag@example.org", "first", "");
    send(mailbox, "two@example.org", "other", "");
    send(mailbox, "one+tag@example.org", "second", "");

    JsonNode mails =
        JsonMapper.shared().readTree(get("/api/v1/messages?to=ONE+tag@example.org").body());

    assertThat(mails.values())
        .extracting(mail -> mail.get("subject").asString())
        .containsExactly("first", "second");
  }

  @Test
  void keepsMailsOverARestart() throws Exception {
    send(mailbox, "reader@example.org", "before", "");
    mailbox.close();
    mailbox = Mailbox.start(folder, 0, CLOCK);
    send(mailbox, "reader@example.org", "after", "");

    assertThat(mailbox.mails(null))
        .extracting(CaughtMail::subject)
        .containsExactly("before", "after");
  }

  @Test
  void keepsEveryAcknowledgedMailWhenKilled() throws Exception {
    Path other = folder.resolve("other");
    List<String> acknowledged = KilledProcess.run(Sender.class, other, 100);
    try (Mailbox again = Mailbox.start(other, 0, CLOCK)) {
      assertThat(again.mails(null)).extracting(CaughtMail::subject).containsAll(acknowledged);
    }
  }

  @Test
  void escapesWhatAMailSaysAndShowsItsHtmlInASandbox() throws Exception {
    send(mailbox, "reader@example.org", "<script>alert(1)</script>", "<script>alert(2)</script>");

    assertThat(get("/").body())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>")
        .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"");
    assertThat(get("/messages/1/html").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).startsWith("sandbox ").doesNotContain("allow-scripts"));
  }

  @Test
  void answersAnUnknownMailWithNotFound() throws Exception {
    assertThat(get("/messages/7/html").statusCode()).isEqualTo(404);
    assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(mailbox.address() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static void send(Mailbox mailbox, String to, String subject, String html)
      throws Exception {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(mailbox.smtpPort()));
    MimeMessage message = new MimeMessage(Session.getInstance(settings));
    message.setFrom(new InternetAddress("gongbao@example.org"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    message.setSubject(subject, "UTF-8");
    message.addHeader("X-Gongbao-Document", "one");
    message.addHeader("X-Gongbao-Document", "two");
    MimeMultipart both = new MimeMultipart("alternative");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText("plain", "UTF-8");
    both.addBodyPart(plain);
    MimeBodyPart rich = new MimeBodyPart();
    rich.setText(html, "UTF-8", "html");
    both.addBodyPart(rich);
    message.setContent(both);
    Transport.send(message);
  }

  /** Sends until it is killed, and prints what was acknowledged. */
  static final class Sender {

    public static void main(String[] arguments) throws Exception {
      PrintStream out =
          new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
      Mailbox mailbox = Mailbox.start(Path.of(arguments[0]), 0, CLOCK);
      for (int i = 0; ; i++) {
        send(mailbox, "reader@example.org", "mail " + i, "<p>html</p>");
        out.println("mail " + i);
      }
    }
  }
}
