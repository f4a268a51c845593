package org.gongbao.parse.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.parse.text.SourceText;
import org.gongbao.parse.text.TextExtractor;
import org.gongbao.parse.text.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is fetched or uploaded by mistake becomes no document. */
class NoPolicyTest {

  private static final String FOOT =
      "<div>主办：云溪市人民政府办公室　承办：云溪市数据局</div><div>云ICP备00000000号　联系电话：0399-0000000</div>";

  private final IssueParser parser = new IssueParser();

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "gone.html", page("404", "<h1>404</h1><p>抱歉，您访问的页面不存在或已被删除。</p><p>5秒后自动返回首页</p>")),
        Arguments.of(
            "gone2.html",
            page(
                "页面不存在 - 云溪市人民政府",
                "<div>您要查看的页面不存在、已被删除或暂时不可用。建议您：</div><ul><li>检查网址是否正确，注意大小写</li>"
                    + "<li>返回<a href='/'>网站首页</a>，从栏目进入</li></ul><div>今天是2024年5月6日，星期一</div>")),
        Arguments.of(
            "login.html",
            page(
                "统一身份认证",
                "<form><h2>用户登录</h2><label>用户名：</label><input><label>密码：</label><input>"
                    + "<p>登录即表示您已阅读并同意《用户服务协议》和《隐私政策》，我们会保护您的个人信息。</p>"
                    + "<a href='/f'>忘记密码？</a></form>")),
        Arguments.of(
            "wait.html",
            page("安全验证", "<p>正在检查您的浏览器，请稍候，验证通过后将自动跳转。如果长时间没有反应，请刷新本页，或者更换浏览器再试。</p>")),
        Arguments.of(
            "english.html",
            page(
                "Notice",
                "<h1>Notice on the Protection of Springs</h1><p>Article 1. All springs within fifty"
                    + " metres of a village are protected.</p><p>May 6, 2024</p>")),
        Arguments.of("english.txt", "The quick brown fox jumps over the lazy dog.\n".repeat(40)),
        Arguments.of("style.txt", "body { margin: 0; font: 14px/1.5 \"宋体\", serif; }\n".repeat(30)),
        Arguments.of(
            "script.txt",
            """
            // 轮播图，每五秒切换一次；鼠标移入时暂停，移出后继续。
            (function ($) { $('.slide').each(function () { this.textContent = '加载中，请稍候。'; }); })(jQuery);
            """),
        Arguments.of("numbers.txt", "1\t2.5\t3\n4\t5\t6.7\n".repeat(50)),
        Arguments.of("poem.txt", "床头一盏灯，窗外三更雨。\n读罢旧来信，不觉已天明。\n".repeat(5)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void findsNoDocument(String name, String content) throws Exception {
    ParsedIssue parsed = parser.parse(text(name, content), "issue");

    assertThat(parsed.documents()).isEmpty();
    assertThat(parsed.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo("no-policy");
              assertThat(problem.message()).contains("关于…的通知", "send the text of the policy");
            });
  }

  /** Without a heading, but it speaks as a policy does. */
  @Test
  void keepsAPolicyThatLostItsHeading() {
    SourceText text =
        new SourceText(
            List.of(
                "各乡镇人民政府，市政府有关部门：",
                "为保护山泉，现将有关事项通知如下。",
                "一、划定范围，设立标志。",
                "二、建立台账，按季度巡查。",
                "2024年5月6日"));

    assertThat(parser.parse(text, "issue").documents())
        .singleElement()
        .extracting(PolicyDocument::endLine)
        .isEqualTo(5);
  }

  private static String page(String title, String body) {
    return "<!DOCTYPE html><html><head><title>"
        + title
        + "</title></head><body>"
        + body
        + FOOT
        + "</body></html>";
  }

  private static SourceText text(String name, String content) throws UnreadableFileException {
    return new TextExtractor().extract(content.getBytes(StandardCharsets.UTF_8), name, null);
  }
}
