package org.gongbao.standalone.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.standalone.SharedInstance;
import org.gongbao.standalone.client.DocumentsClient;
import org.gongbao.standalone.client.IngestClient;
import org.gongbao.standalone.client.Mail;
import org.gongbao.standalone.client.MailboxClient;
import org.gongbao.standalone.client.SiteClient;
import org.gongbao.standalone.instance.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who follows a policy hears of what a later issue does to it. */
@ExtendWith(SharedInstance.class)
class FollowIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern MANAGE = Pattern.compile("/manage/(([0-9a-f]{32})\\S+)");
  private static final String EMAIL = "follower@example.org";
  private static final String DECISION = "松陵市人民政府关于修改《松陵市夜间停车管理办法》的决定";

  private static final String FIRST =
      """
      松陵市人民政府公报

      2032年第1期

      松陵市人民政府关于印发松陵市夜间停车管理办法的通知

      松政发〔2032〕3号

      各县（区）人民政府，市政府各部门：

      现将《松陵市夜间停车管理办法》印发给你们，请遵照执行。

      松陵市人民政府
      2032年1月6日
      """;

  private static final String LATER =
      """
      松陵市人民政府公报

      2032年第2期

      松陵市人民政府关于修改《松陵市夜间停车管理办法》的决定

      松政发〔2032〕9号

      各县（区）人民政府，市政府各部门：

      市政府决定对《松陵市夜间停车管理办法》（松政发〔2032〕3号）作如下修改：

      一、将第三条中的“十点”修改为“九点”。

      松陵市人民政府
      2032年2月11日
      """;

  @Test
  void aFollowerIsToldOfTheAmendmentOnceAndWhy() {
    Addresses addresses = SharedInstance.addresses();
    MailboxClient mailbox = new MailboxClient(Objects.requireNonNull(addresses.mailbox()));
    SiteClient site = new SiteClient(addresses.site());
    PolicyDocument followed = documents(addresses, FIRST, "songling-2032-01.txt").get(0);
    site.subscribe(EMAIL, Map.of("follow", followed.policyId()));
    await().atMost(PATIENCE).until(() -> !mailbox.to(EMAIL).isEmpty());
    site.confirm(mailbox.to(EMAIL).get(0).confirmationLink().orElseThrow());

    PolicyDocument amending = documents(addresses, LATER, "songling-2032-02.txt").get(0);

    await().atMost(PATIENCE).until(() -> mailbox.to(EMAIL).size() > 1);
    Mail mail = mailbox.to(EMAIL).get(1);
    assertThat(mail.subject()).contains(DECISION);
    assertThat(mail.text()).contains("跟踪的政策：松陵市人民政府关于印发松陵市夜间停车管理办法的通知");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(explanation(addresses, mail, amending.id()))
                    .contains("\"verdict\":\"sent\"", "\"matched\":true", "follow:"));
  }

  /** The site answers the bearer of the token that ends the manage link of a mail. */
  private static String explanation(Addresses addresses, Mail mail, String documentId)
      throws Exception {
    Matcher manage = MANAGE.matcher(Objects.requireNonNull(mail.text()));
    assertThat(manage.find()).isTrue();
    URI address =
        URI.create(
            "%s/api/v1/subscriptions/%s/explanations/%s"
                .formatted(addresses.site(), manage.group(2), documentId));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + manage.group(1))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static List<PolicyDocument> documents(Addresses addresses, String issue, String name) {
    String id =
        new IngestClient(addresses.ingest()).send(issue.getBytes(StandardCharsets.UTF_8), name);
    DocumentsClient documents = new DocumentsClient(addresses.documents());
    await().atMost(PATIENCE).until(() -> !documents.ofIssue(id).isEmpty());
    return documents.ofIssue(id);
  }
}
