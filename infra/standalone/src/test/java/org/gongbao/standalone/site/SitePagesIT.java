package org.gongbao.standalone.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.gongbao.standalone.SharedInstance;
import org.gongbao.standalone.client.DocumentsClient;
import org.gongbao.standalone.client.GazetteSource;
import org.gongbao.standalone.client.IngestClient;
import org.gongbao.standalone.client.Mail;
import org.gongbao.standalone.client.MailboxClient;
import org.gongbao.standalone.demo.Samples;
import org.gongbao.standalone.instance.Addresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A reader's whole way through the site: in the system's Chromium where there is one, else the same
 * way over plain HTTP. {@code -Dgongbao.chromium=…} names another Chromium, or none.
 */
@ExtendWith(SharedInstance.class)
class SitePagesIT {

  private static final Logger LOG = LoggerFactory.getLogger(SitePagesIT.class);
  private static final Path CHROMIUM =
      Path.of(System.getProperty("gongbao.chromium", "/usr/bin/chromium"));
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String EMAIL = "reader@example.org";
  private static final String PLAN = "关于印发云溪市工业领域碳达峰行动方案的通知";

  private static final String GAZETTE_WITH_SCRIPT =
      """
      松陵市人民政府公报

      2031年第5号

      松陵市人民政府关于印发松陵市夜间照明节约办法的通知

      松政发〔2031〕18号

      各县（区）人民政府，市政府各部门：

      <script>window.gazetteRan = 1; alert('gazette')</script>
      <img src="x" onerror="window.gazetteRan = 1">
      现将《松陵市夜间照明节约办法》印发给你们，请遵照执行。

      松陵市人民政府
      2031年4月2日
      """;

  private static Addresses addresses;
  private static String mailbox;
  private static Reader reader;

  @BeforeAll
  static void openReader() {
    reader = reader();
    addresses = SharedInstance.addresses();
    mailbox = Objects.requireNonNull(addresses.mailbox());
  }

  @AfterAll
  static void closeReader() {
    reader.close();
  }

  @Test
  void aReaderSubscribesIsAlertedReadsAndLeaves() throws Exception {
    reader.subscribe(addresses.site(), EMAIL, "carbon");
    awaitPage("请查收确认邮件");

    awaitMail("请确认您的订阅");
    reader.followLink(mailbox, "请确认您的订阅", "/confirm/");
    awaitPage("确认订阅", "主题：碳达峰碳中和");
    reader.press();
    awaitPage("订阅已生效");

    send(Samples.all().get(0));
    awaitMail(PLAN);
    reader.followLink(mailbox, PLAN, "/documents/");
    assertThat(reader.address()).startsWith(addresses.site() + "/documents/");
    awaitPage(PLAN, "云政发〔2026〕5号", "各园区屋顶光伏应装尽装");

    String document = reader.address();
    reader.followLink(mailbox, PLAN, "/manage/");
    awaitPage("管理订阅", "为什么没收到");
    awaitAnswer(reader.address() + "/why?document=" + document, "已经发到您的邮箱", "符合");

    reader.followLink(mailbox, PLAN, "/unsubscribe/");
    awaitPage("您将不再收到以下内容的提醒", "主题：碳达峰碳中和");
    reader.press();
    awaitPage("已退订");
    reader.followLink(mailbox, PLAN, "/manage/");
    awaitPage("您不会再收到这份订阅的邮件");
  }

  @Test
  void aGazettesScriptIsReadAndNeverRun() throws Exception {
    String issue =
        new IngestClient(addresses.ingest())
            .send(GAZETTE_WITH_SCRIPT.getBytes(StandardCharsets.UTF_8), "songling-2031-05.txt");
    DocumentsClient documents = new DocumentsClient(addresses.documents());
    await().atMost(PATIENCE).until(() -> !documents.ofIssue(issue).isEmpty());
    String page = addresses.site() + "/documents/" + documents.ofIssue(issue).get(0).id();

    awaitAnswer(page, "松陵市夜间照明节约办法");
    assertThat(reader.text()).contains("<script>window.gazetteRan = 1;", "<img src=");
    assertThat(reader.ranScript()).isFalse();
  }

  /** With a line more, for other tests may have sent the same bytes before. */
  private static void send(GazetteSource gazette) throws Exception {
    String text = new String(gazette.read(), StandardCharsets.UTF_8) + "\n\n";
    new IngestClient(addresses.ingest())
        .send(text.getBytes(StandardCharsets.UTF_8), gazette.name());
  }

  /** A pressed button takes a moment to lead to the next page. */
  private static void awaitPage(String... sentences) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(reader.text()).contains(sentences));
  }

  /** What a page says may take a moment to be known. */
  private static void awaitAnswer(String address, String... sentences) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              reader.open(address);
              assertThat(reader.text()).contains(sentences);
            });
  }

  private static void awaitMail(String subject) {
    MailboxClient mails = new MailboxClient(mailbox);
    await()
        .atMost(PATIENCE)
        .until(() -> mails.to(EMAIL).stream().anyMatch(mail -> says(mail, subject)));
  }

  private static boolean says(Mail mail, String subject) {
    return mail.subject() != null && mail.subject().contains(subject);
  }

  private static Reader reader() {
    if (Files.isExecutable(CHROMIUM)) {
      return new BrowserReader(CHROMIUM);
    }
    // Nothing milder reaches the terminal in this module.
    LOG.error(
        "there is no {}: the same way is walked over plain HTTP, without a browser", CHROMIUM);
    return new HttpReader();
  }
}
