package org.gongbao.parse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HtmlReaderTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>云溪市人民政府关于保护山泉的通知_云溪市人民政府</title>
      <meta name="ArticleTitle" content="云溪市人民政府关于保护山泉的通知">
      <meta name="ContentSource" content="市政府办公室">
      <script>document.write('坏')</script></head><body>
      <div class="nav"><a href="/">首页</a> <a href="/zw">政务公开</a> 当前位置</div>
      <table><tr><td>索 引 号：</td><td>YX-2024-003</td><td>发文机关：</td><td>云溪市人民政府</td></tr>
      <tr><td>文　　号：</td><td>云政字〔2024〕3号</td><td>成文日期：</td><td>2024-05-06</td></tr></table>
      <div class="page"><div id="text">
      <p>各乡镇人民政府，市政府各部门：</p>
      <p>为保护山泉，现将有关事项通知如下：<br>一、划定范围。<span>以泉眼为中心，半径五十米以内为保护区。</span></p>
      <p onclick="alert(1)">二、建立台账。每处山泉编号登记，按季度巡查并公开结果。</p>
      <table><tr><th>序号</th><th>泉名</th></tr><tr><td>1</td><td>甲|乙泉</td></tr></table>
      <p style="display: none">看不见的字</p></div></div>
      <div class="footer">版权所有 云溪市人民政府 <a href="/about">关于我们</a></div></body></html>
      """;

  @Test
  void readsTheDocumentAndLeavesThePageAround() throws UnreadableFileException {
    SourceText text = read(PAGE.getBytes(StandardCharsets.UTF_8), "page.html");

    assertThat(text.lines())
        .containsExactly(
            "云溪市人民政府关于保护山泉的通知",
            "云政字〔2024〕3号",
            "2024年5月6日",
            "各乡镇人民政府，市政府各部门：",
            "为保护山泉，现将有关事项通知如下：",
            "一、划定范围。以泉眼为中心，半径五十米以内为保护区。",
            "二、建立台账。每处山泉编号登记，按季度巡查并公开结果。",
            "| 序号 | 泉名 |",
            "|---|---|",
            "| 1 | 甲\\|乙泉 |");
    assertThat(text.labels())
        .containsEntry("发文机关", "云溪市人民政府")
        .containsEntry("索引号", "YX-2024-003")
        .containsEntry("ContentSource", "市政府办公室");
  }

  @Test
  void repeatsNothingThatTheTextPrintsItself() throws UnreadableFileException {
    String page =
        PAGE.replace(
            "<p>各乡镇", "<h1>云溪市人民政府<br>关于保护山泉的通知</h1><p>云政字〔2024〕3号</p><p>2024年5月6日</p><p>各乡镇");

    assertThat(read(page.getBytes(StandardCharsets.UTF_8), null).lines())
        .startsWith("云溪市人民政府", "关于保护山泉的通知", "云政字〔2024〕3号", "2024年5月6日", "各乡镇人民政府，市政府各部门：");
  }

  @Test
  void readsTheCharsetThePageDeclares() throws UnreadableFileException {
    String page = PAGE.replace("<head>", "<head><meta charset=\"gb2312\">");

    assertThat(read(page.getBytes(Charset.forName("GBK")), "page.htm").line(1))
        .isEqualTo("云溪市人民政府关于保护山泉的通知");
  }

  @Test
  void readsAPageLaidOutInOneTable() throws UnreadableFileException {
    String page =
        "<html><body><table><tr><td><a href='/'>首页</a></td></tr><tr><td><p>松陵市集市管理办法</p>"
            + "<p>第一条 为了规范集市，制定本办法。</p></td></tr></table></body></html>";

    assertThat(read(page.getBytes(StandardCharsets.UTF_8), "p.html").lines())
        .containsExactly("松陵市集市管理办法", "第一条 为了规范集市，制定本办法。");
  }

  @Test
  void refusesAListOfLinks() {
    String page =
        "<html><body><h2>云溪市人民政府公报 2024年第2期</h2><ul>"
            + "<li><a href='/1'>云溪市人民政府关于节水的通知</a></li>".repeat(4)
            + "</ul></body></html>";

    assertThatThrownBy(() -> read(page.getBytes(StandardCharsets.UTF_8), "list.html"))
        .hasMessage(
            "list.html is a list of links without the text of any document;"
                + " send the pages or files it links to");
  }

  @Test
  void refusesAListWithSummaries() {
    StringBuilder items = new StringBuilder();
    for (String subject : new String[] {"节水", "防汛", "禁烧", "绿化"}) {
      items.append("<div><h4><a href='/1'>云溪市人民政府关于做好%s工作的通知</a></h4>".formatted(subject));
      items.append("<p>各乡镇人民政府：为做好%s工作，现将有关事项通知如下……</p></div>".formatted(subject));
    }
    byte[] page = ("<html><body>" + items + "</body></html>").getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> read(page, "list.html")).hasMessageContaining("is a list of links");
  }

  @Test
  void readsATextThatBearsTheNameOfAPage() throws UnreadableFileException {
    assertThat(read("云溪市人民政府公报\n2024年第4号".getBytes(StandardCharsets.UTF_8), "a.html").lines())
        .containsExactly("云溪市人民政府公报", "2024年第4号");
  }

  /** A whole issue with the site around it keeps its contents page and masthead. */
  @Test
  void keepsTheMastheadAndContentsOfAnIssue() throws UnreadableFileException {
    String page =
        "<html><body><div class='nav'><a href='/'>首页</a></div><div><p>云溪市人民政府公报 2024年第4期</p>"
            + "<p>编辑：云溪市人民政府办公室</p><p><a href='#d1'>云溪市人民政府关于节水的通知</a></p>"
            + "<p>云溪市人民政府关于节水的通知</p><p>为节约用水，现通知如下。</p></div>"
            + "<div>云ICP备00000000号</div></body></html>";

    assertThat(read(page.getBytes(StandardCharsets.UTF_8), "issue.html").lines())
        .containsExactly(
            "云溪市人民政府公报 2024年第4期",
            "编辑：云溪市人民政府办公室",
            "云溪市人民政府关于节水的通知",
            "云溪市人民政府关于节水的通知",
            "为节约用水，现通知如下。");
  }

  @Test
  void readsDeepAndBrokenPagesInTime() throws UnreadableFileException {
    String deep = "<html><body>" + "<div>".repeat(100_000) + "正文在很深的地方。";

    assertThat(read(deep.getBytes(StandardCharsets.UTF_8), "deep.html").lines())
        .containsExactly("正文在很深的地方。");
  }

  /** Each table is looked at for labels; what lies in it is not looked through again. */
  @Test
  @Timeout(10)
  void readsTablesInTablesInTime() throws UnreadableFileException {
    String deep = "<html><body>" + "<table><tr><td>".repeat(20_000) + "正文在很深的地方。";

    assertThat(read(deep.getBytes(StandardCharsets.UTF_8), "deep.html").lines())
        .containsExactly("正文在很深的地方。");
  }

  private static SourceText read(byte[] bytes, String name) throws UnreadableFileException {
    return new TextExtractor().extract(bytes, name, null);
  }
}
