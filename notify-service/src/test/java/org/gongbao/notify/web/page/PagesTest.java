package org.gongbao.notify.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gongbao.contract.document.OutlineNode;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.contract.document.Table;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.subscription.SubscriptionState;
import org.gongbao.notify.web.SiteTest;
import org.gongbao.testkit.DocumentBuilder;
import org.gongbao.testkit.IssueBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PagesTest extends SiteTest {

  private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";

  @Test
  void showsTheLatestDocumentsAndFindsByWords() {
    put(DocumentBuilder.aDocument().withId("list-1").withTitle("青岚县养老服务办法").build());
    put(DocumentBuilder.aDocument().withId("list-2").withTitle("青岚县碳汇林管护办法").build());
    assertThat(body(get("/"))).contains("青岚县养老服务办法", "青岚县碳汇林管护办法");
    assertThat(body(get("/?words=碳汇林"))).contains("青岚县碳汇林管护办法").doesNotContain("青岚县养老服务办法");
  }

  @Test
  void saysWhereASearchIsWrong() {
    MvcTestResult result = get("/?words=(碳达峰");
    assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(body(result)).contains("检索词写法有误", "第 5 个字附近", "value=\"(碳达峰\"");
  }

  @Test
  void showsADocumentWithFactsOutlineAndRelations() {
    put(
        DocumentBuilder.aDocument()
            .withId("read-1")
            .withTitle("松陵市节能办法")
            .withDocumentNumber("松政发〔2031〕3号")
            .withIssuers("松陵市人民政府")
            .withTopic("carbon", 0.9)
            .withOutline(new OutlineNode("第一条", "目的", 1, 2, 2, List.of()))
            .withRelations(new Relation(RelationType.REPEALS, "松陵市旧节能办法", null, null, "同时废止", 9))
            .withText("松陵市节能办法\n第一条 目的")
            .build());
    assertThat(body(get("/documents/read-1")))
        .contains("松政发〔2031〕3号", "松陵市人民政府", "碳达峰碳中和", "第一条", "废止", "《松陵市旧节能办法》");
  }

  @Test
  void showsTablesAsTablesAndOnlyTheHeadingOfAParagraphAsOne() {
    put(
        DocumentBuilder.aDocument()
            .withId("table-1")
            .withTitle("松陵市节水办法")
            .withOutline(
                new OutlineNode("一、", "目标", 1, 101, 101, List.of()),
                new OutlineNode("二、", "任务", 1, 102, 102, List.of()))
            .withTables(new Table(103, 104, List.of(List.of("项目", "时限"), List.of("改造", "2032年"))))
            .withText("一、目标\n二、任务。各县改造管网。\n项目 | 时限\n改造 | 2032年\n特此通知")
            .build());

    Document page = Jsoup.parse(body(get("/documents/table-1")));

    assertThat(page.select(".text [role=heading]").eachText()).containsExactly("一、目标", "二、任务。");
    assertThat(page.select(".text table th").eachText()).containsExactly("项目", "时限");
    assertThat(page.select(".text table td").eachText()).containsExactly("改造", "2032年");
    assertThat(page.select(".text > p").eachText()).containsExactly("一、目标", "二、任务。各县改造管网。", "特此通知");
  }

  @Test
  void neverRunsWhatAGazetteContains() {
    put(
        DocumentBuilder.aDocument()
            .withId("evil-1")
            .withTitle("通知" + SCRIPT)
            .withDocumentNumber("号" + SCRIPT)
            .withIssuers("局" + SCRIPT)
            .withKind("通知" + SCRIPT)
            .withText("正文" + SCRIPT)
            .withOutline(new OutlineNode("一、" + SCRIPT, "标题" + SCRIPT, 1, 1, 1, List.of()))
            .withRelations(
                new Relation(RelationType.AMENDS, "标" + SCRIPT, "n" + SCRIPT, null, SCRIPT, 1))
            .build());
    for (String path : List.of("/", "/documents/evil-1", "/?words=通知", "/?words=" + SCRIPT)) {
      MvcTestResult result = get(path);
      assertThat(body(result)).doesNotContain("<script>alert", "<img src=x");
      assertThat(result).headers().hasValue("X-Content-Type-Options", "nosniff");
      assertThat(result).headers().hasValue("Referrer-Policy", "no-referrer");
      assertThat(result.getResponse().getHeader("Content-Security-Policy"))
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void anUnknownDocumentIsExplainedInHumanWords() {
    MvcTestResult result = get("/documents/" + "0".repeat(32));
    assertThat(result).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(body(result)).contains("没有办成", "找不到这份文件");
  }

  @Test
  void previewsWhatASubscriptionWouldHaveBrought() {
    put(DocumentBuilder.aDocument().withId("pre-1").withTitle("云溪市光伏发电办法").build());
    assertThat(body(post("/subscribe/preview", "words", "光伏发电")))
        .contains("云溪市光伏发电办法", "已有 1 份文件匹配")
        .doesNotContain("<html");
    assertThat(body(post("/subscribe/preview", "words", "(光伏"))).contains("检索词写法有误");
    assertThat(body(post("/subscribe/preview", "words", ""))).contains("这里显示会匹配到的文件");
  }

  @Test
  void previewsHowManyAMonthAndWarnsOfMoreThanAnybodyReads() {
    for (int i = 0; i < 31; i++) {
      put(
          DocumentBuilder.aDocument()
              .withId("pre-many-" + i)
              .withText("地热供暖")
              .withIssuedOn(LocalDate.of(2031, 6, 1))
              .build());
    }
    put(DocumentBuilder.aDocument().withId("pre-few").withText("生物质供暖").build());
    put(
        DocumentBuilder.aDocument()
            .in(IssueBuilder.anIssue().withPublishedOn(null).build())
            .withId("pre-undated")
            .withText("生物质供暖")
            .withIssuedOn(null)
            .build());

    Document many = Jsoup.parse(body(post("/subscribe/preview", "words", "地热供暖")));
    assertThat(many.select(".problem").text()).contains("有一天会匹配 31 份文件，超过 30 份");
    assertThat(many.select(".months tr").eachText()).containsExactly("2031年6月 31 份");
    Document few = Jsoup.parse(body(post("/subscribe/preview", "words", "生物质供暖")));
    assertThat(few.select(".problem, .change")).isEmpty();
    assertThat(few.select(".months tr").eachText()).containsExactly("2026年3月 1 份");
    assertThat(few.select("details .hint").text()).isEqualTo("另有 1 份没有日期。");
  }

  @Test
  void previewsWhatAnEditGainsAndLoses() {
    put(DocumentBuilder.aDocument().withId("edit-1").withTitle("旧有办法").withText("抽水蓄能").build());
    put(DocumentBuilder.aDocument().withId("edit-2").withTitle("新增办法").withText("压缩空气").build());
    Subscription active = subscription("edit@example.org");
    String page = path(links.manage(active.id()));
    post(page, "words", "抽水蓄能");
    assertThat(Jsoup.parse(body(get(page))).select("[hx-post]").attr("hx-post"))
        .isEqualTo(page + "/preview");

    Document unchanged = Jsoup.parse(body(post(page + "/preview", "words", "抽水蓄能")));
    assertThat(unchanged.select(".change")).isEmpty();
    Document same = Jsoup.parse(body(post(page + "/preview", "words", "抽水 蓄能")));
    assertThat(same.select(".change").text()).isEqualTo("与现在的订阅匹配相同的文件。");
    Document edit = Jsoup.parse(body(post(page + "/preview", "words", "压缩空气")));
    assertThat(edit.select(".change h3").eachText())
        .containsExactly("比现在的订阅多出 1 份，例如：", "比现在的订阅少了 1 份，例如：");
    assertThat(edit.select(".change a").eachText()).containsExactly("新增办法", "旧有办法");
    assertThat(body(post(page + "/preview", "words", "(压缩"))).contains("检索词写法有误");
    assertThat(desk.read(active.id()).interest().interest().query()).isEqualTo("抽水蓄能");
    String forged = page.replaceAll(".{3}$", "AAA");
    assertThat(post(forged + "/preview", "words", "压缩")).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void aPolicyIsFollowedFromItsDocumentAndShowsWhatOthersDoToIt() {
    put(
        DocumentBuilder.aDocument()
            .withId("followed-1")
            .withPolicyId("followed")
            .withTitle("松陵市夜间停车办法")
            .build());
    put(
        DocumentBuilder.aDocument()
            .withId("amending-1")
            .withTitle("松陵市修改夜间停车办法的决定")
            .withRelations(
                new Relation(RelationType.AMENDS, "夜间停车办法", null, "followed", "作如下修改", 3))
            .build());

    Document followed = Jsoup.parse(body(get("/documents/followed-1")));
    assertThat(followed.select("details[open] li:contains(对它作了修改) a").attr("href"))
        .isEqualTo("/documents/amending-1");
    Document amending = Jsoup.parse(body(get("/documents/amending-1")));
    assertThat(amending.select("li:contains(修改) a").attr("href"))
        .isEqualTo("/documents/followed-1");

    String subscribe = followed.select("a[href^=/subscribe?follow]").attr("href");
    assertThat(subscribe).isEqualTo("/subscribe?follow=followed");
    Document form = Jsoup.parse(body(site.get().uri(subscribe).exchange()));
    assertThat(form.select("label:has(input[name=follow][value=followed][checked])").text())
        .contains("跟踪的政策：松陵市夜间停车办法");
    assertThat(body(post("/subscribe/preview", "follow", "followed"))).contains("松陵市修改夜间停车办法的决定");
    assertThat(body(post("/subscribe", "follow", "followed", "email", "follows@example.org")))
        .contains("请查收确认邮件");
  }

  @Test
  void subscribesOrSaysWhatIsWrongAndKeepsWhatWasWritten() {
    assertThat(get("/subscribe")).hasStatusOk();
    assertThat(body(post("/subscribe", "topics", "carbon", "email", "form@example.org")))
        .contains("请查收确认邮件");
    MvcTestResult wrong =
        post("/subscribe", "topics", "carbon", "email", "a@example.org\r\nBcc: b@example.org");
    assertThat(wrong).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(body(wrong)).contains("这不像一个邮箱地址", "checked=\"checked\"");
    MvcTestResult nowhere =
        post("/subscribe", "words", "养老", "regions", "乌有之乡", "email", "form@example.org");
    assertThat(body(nowhere)).contains("没有这个地区", "value=\"乌有之乡\"");
  }

  @Test
  void onlyTheButtonConfirms() {
    String id = wish("confirm@example.org");
    String page = path(links.confirm(id));
    assertThat(body(get(page))).contains("<button", "碳达峰碳中和");
    assertThat(desk.read(id).state()).isEqualTo(SubscriptionState.PENDING);
    assertThat(body(post(page))).contains("订阅已生效", path(links.manage(id)));
    assertThat(desk.read(id).state()).isEqualTo(SubscriptionState.ACTIVE);
    assertThat(post(page)).hasStatusOk();
  }

  @Test
  void leavesByTheButtonOrByOneClickAndTwiceIsNoError() {
    Subscription active = subscription("leave@example.org");
    String page = path(links.unsubscribe(active.id()));
    assertThat(body(get(page))).contains("<button");
    assertThat(desk.read(active.id()).isActive()).isTrue();
    assertThat(post(page, "List-Unsubscribe", "One-Click")).hasStatusOk();
    assertThat(desk.read(active.id()).isEnded()).isTrue();
    assertThat(body(post(page, "List-Unsubscribe", "One-Click"))).contains("已退订");
    assertThat(body(get(page))).contains("已退订");
  }

  @Test
  void changesAndEndsByTheManageLink() {
    Subscription active = subscription("manage@example.org");
    String page = path(links.manage(active.id()));
    assertThat(body(get(page)))
        .contains("m…@e….org", "checked=\"checked\"")
        .doesNotContain("manage@example.org");
    assertThat(body(post(page, "words", "养老", "regions", "河北省"))).contains("修改已生效", "河北省");
    assertThat(desk.read(active.id()).interest().interest().regions()).containsExactly("130000");
    assertThat(body(post(page, "words", "(养老"))).contains("检索词写法有误");
    assertThat(body(post(page + "/end"))).contains("已退订");
    assertThat(body(get(page))).contains("已退订");
  }

  @Test
  void answersWhyADocumentCameOrDidNot() {
    Subscription active = subscription("why-page@example.org");
    PolicyDocument near =
        DocumentBuilder.aDocument()
            .withId("why-near")
            .withTitle("青岚市节约用电办法")
            .withTopic("carbon", 0.499)
            .withText("第一条 落实碳达峰要求。")
            .build();
    put(near);
    String page = path(links.manage(active.id()));
    assertThat(Jsoup.parse(body(get(page))).select("form.why input[name=document]")).hasSize(1);

    String unmet = why(page, "http://127.0.0.1:8080/documents/why-near?from=mail");
    assertThat(unmet).contains("青岚市节约用电办法", "下面标出的条件不符合", "主题“碳达峰碳中和”得 0.49 分");
    assertThat(Jsoup.parse(unmet).select(".outcomes .tag:not(.faint)").eachText())
        .containsExactly("不符合", "符合");
    assertThat(Jsoup.parse(unmet).select(".outcomes mark").eachText()).containsExactly("碳达峰");

    PolicyDocument about =
        DocumentBuilder.aDocument()
            .withId("why-about")
            .withTitle("青岚市碳达峰办法")
            .withTopic("carbon", 0.8)
            .build();
    put(about);
    assertThat(why(page, " why-about ")).contains("条件都符合，但没有发给您");
    deliver(about, active);
    assertThat(why(page, "why-about")).contains("正在发送");
    assertThat(why(page, "nowhere")).contains("找不到这份文件", "value=\"nowhere\"");
  }

  @Test
  void refusesForgedLinksAndTokensForAnotherPurpose() {
    Subscription active = subscription("forged@example.org");
    String forged = path(links.manage(active.id())).replaceAll(".{3}$", "AAA");
    MvcTestResult result = get(forged);
    assertThat(result).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(body(result)).contains("这个链接无效或不完整");
    String other = path(links.unsubscribe(active.id())).replace("/unsubscribe/", "/manage/");
    assertThat(get(other)).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  private String why(String page, String document) {
    return body(site.get().uri(page + "/why").param("document", document).exchange());
  }

  private MvcTestResult get(String path) {
    int query = path.indexOf("?words=");
    return query < 0
        ? site.get().uri(path).exchange()
        : site.get()
            .uri(path.substring(0, query))
            .param("words", path.substring(query + 7))
            .exchange();
  }

  private MvcTestResult post(String path, String... parameters) {
    var request = site.post().uri(path);
    for (int i = 0; i < parameters.length; i += 2) {
      request = request.param(parameters[i], parameters[i + 1]);
    }
    return request.exchange();
  }

  private static String body(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
