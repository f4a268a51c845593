package org.gongbao.notify.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.event.TopicDefined;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.delivery.Alerts;
import org.gongbao.notify.delivery.Delivery;
import org.gongbao.notify.delivery.SendingResult;
import org.gongbao.notify.link.Links;
import org.gongbao.notify.link.Secret;
import org.gongbao.notify.link.Tokens;
import org.gongbao.notify.subscription.ASubscription;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.wording.FactSheet;
import org.gongbao.notify.wording.Wording;
import org.gongbao.testkit.SettableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailChannelTest {

  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private static final Instant NOW = SettableClock.START;

  private final SettableClock clock = new SettableClock();
  private final TopicCatalogue topics = new TopicCatalogue();
  private final Links links =
      new Links(
          URI.create("https://gongbao.example.org/"),
          new Tokens(new Secret("x".repeat(32)), clock),
          Duration.ofDays(7));
  private final Subscription subscription = ASubscription.active("li@example.org", "carbon");
  private SmtpServer smtp;

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @BeforeEach
  void connect() {
    smtp = smtp(SERVER.getSmtp().getPort());
  }

  @AfterEach
  void empty() throws Exception {
    smtp.close();
    SERVER.purgeEmailFromAllMailboxes();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void saysWhichDocumentFromWhereWhyAndHowToLeave() throws Exception {
    Delivery delivery = alert("云溪市人民政府关于印发云溪市碳达峰行动方案的通知");
    assertThat(channel().send(delivery, subscription)).isEqualTo(new SendingResult.Accepted());
    MimeMessage mail = received();
    assertThat(mail.getSubject()).isEqualTo("【公报提醒】云溪市人民政府关于印发云溪市碳达峰行动方案的通知");
    for (String part : new String[] {part(mail, 0), part(mail, 1)}) {
      assertThat(part)
          .contains("云政发〔2031〕7号", "云溪市人民政府、云溪市发展和改革委员会", "2031-03-18")
          .contains("云溪市人民政府公报2031年第2期", "主题：碳达峰碳中和", "地区：河北省", "（一）")
          .contains("https://gongbao.example.org/documents/", links.manage(subscription.id()))
          .contains(links.unsubscribe(subscription.id()))
          .doesNotContain("xmlns:th", "??", "${");
    }
    assertThat(part(mail, 0)).contains("“制定碳达峰行动方案，推动钢铁企业节能改造。”");
    assertThat(part(mail, 1)).contains("background:#fff0a8\">碳达峰</mark>");
  }

  @Test
  void carriesTheHeadersThatMachinesRead() throws Exception {
    Delivery delivery = alert("标题");
    channel().send(delivery, subscription);
    MimeMessage mail = received();
    assertThat(mail.getMessageID()).isEqualTo("<" + delivery.id() + "@gongbao.example.org>");
    assertThat(mail.getHeader("List-Unsubscribe"))
        .containsExactly("<" + links.unsubscribe(subscription.id()) + ">");
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("X-Gongbao-Document")).hasSize(1);
    assertThat(mail.getSentDate()).isEqualTo(NOW);
    assertThat(mail.getFrom()[0])
        .hasToString("=?UTF-8?B?5YWs5oql5o+Q6YaS?= <a@gongbao.example.org>");
    assertThat(mail.getContentType()).startsWith("multipart/alternative");
  }

  @Test
  void sendsTheSameMessageIdWhenItSendsAgain() throws Exception {
    Delivery delivery = alert("标题");
    channel().send(delivery, subscription);
    channel().send(delivery, subscription);
    MimeMessage[] both = SERVER.getReceivedMessages();
    assertThat(both).hasSize(2);
    assertThat(both[0].getMessageID()).isEqualTo(both[1].getMessageID());
  }

  @Test
  void aTitleCannotAddAHeaderNorRunAScript() throws Exception {
    Delivery delivery = alert("通知\r\nBcc: other@example.org\r\n\r\n<script>alert(1)</script>");
    channel().send(delivery, subscription);
    MimeMessage mail = received();
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getSubject()).doesNotContain("\n", "\r");
    assertThat(part(mail, 1)).doesNotContain("<script").contains("&lt;script&gt;");
  }

  @Test
  void asksForConfirmationWithTheLinkAndWhatItIsFor() throws Exception {
    Delivery delivery = Delivery.ofConfirmation(subscription.id(), 1, NOW);
    channel().send(delivery, subscription);
    MimeMessage mail = received();
    assertThat(mail.getSubject()).isEqualTo("【公报提醒】请确认您的订阅");
    assertThat(part(mail, 0)).contains(links.confirm(subscription.id()), "主题：碳达峰碳中和", "如果不是您本人");
    assertThat(mail.getHeader("X-Gongbao-Document")).isNull();
  }

  @Test
  void holdsMailsAndSaysHowToSendThemWhenNoServerIsSet() {
    assertThat(channel(null).obstacle())
        .contains(
            "mails are held: no mail server is set; give one such as"
                + " SPRING_MAIL_HOST=smtp.example.org and SPRING_MAIL_PORT=587");
    assertThat(channel().obstacle()).isEmpty();
  }

  @Test
  void triesLaterWhenTheServerCannotBeReached() {
    SmtpServer nobody = smtp(1);
    assertThat(channel(nobody).send(alert("标题"), subscription))
        .isInstanceOf(SendingResult.RetryLater.class);
  }

  private Delivery alert(String title) {
    AlertRaised alert = Alerts.alert(subscription.interest().id(), "policy", title);
    return Delivery.of(alert, subscription.id(), NOW);
  }

  private MailChannel channel() {
    return channel(smtp);
  }

  private MailChannel channel(MailServer server) {
    topics.define(new TopicDefined("carbon", "碳达峰碳中和", "Carbon", "降碳"));
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("notify-messages");
    messages.setDefaultEncoding("UTF-8");
    Wording wording = new Wording(topics, code -> code.equals("130000") ? "河北省" : code, id -> id);
    return new MailChannel(
        server,
        new MailWriter(new MailTemplates(messages), wording, new FactSheet(messages), links),
        new MailEnvelope(new MailSettings("a@gongbao.example.org", "公报提醒"), links));
  }

  private SmtpServer smtp(int port) {
    JavaMailSenderImpl settings = new JavaMailSenderImpl();
    settings.setHost("127.0.0.1");
    settings.setPort(port);
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", "2000");
    settings.setJavaMailProperties(properties);
    return new SmtpServer(settings, clock);
  }

  private static MimeMessage received() {
    assertThat(SERVER.getReceivedMessages()).hasSize(1);
    return SERVER.getReceivedMessages()[0];
  }

  private static String part(MimeMessage mail, int index) throws Exception {
    return ((MimeMultipart) mail.getContent()).getBodyPart(index).getContent().toString();
  }
}
