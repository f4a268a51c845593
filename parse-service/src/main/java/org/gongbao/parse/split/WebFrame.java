package org.gongbao.parse.split;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;

/**
 * What a government site sets around each page and a copied text still has: the path to the page,
 * tools, and the pages before and after it.
 */
final class WebFrame {

  private static final int LONGEST = 200;

  private static final Pattern FRAME =
      Pattern.compile(
          "(?:您|你)?(?:现在|当前)?(?:所在|所处)?的?位置[:：].*"
              + "|(?:[\\[【（(]?(?:打印|关闭|收藏|返回)(?:本页|此页|页面|窗口|首页|顶部)[\\]】）)]?[|｜]?)+"
              + "|(?:上|下)一(?:篇|条|页|则)[:：].*"
              + "|(?:相关|延伸)(?:链接|文件|阅读|政策|稿件)[:：].*");

  private WebFrame() {}

  /** Their numbers. */
  static IntStream find(Lines lines) {
    return IntStream.rangeClosed(1, lines.count()).filter(at -> is(lines.line(at)));
  }

  static boolean is(Line line) {
    return line.plain().length() <= LONGEST
        && mayBe(line.tight())
        && FRAME.matcher(line.tight()).matches();
  }

  /** The first signs spare most lines the pattern. */
  private static boolean mayBe(String tight) {
    int first = tight.length() > 1 && "[【（(".indexOf(tight.charAt(0)) >= 0 ? 1 : 0;
    String signs = first == 0 ? "您你现当所位打关收返上下相延" : "打关收返";
    return !tight.isEmpty() && signs.indexOf(tight.charAt(first)) >= 0;
  }
}
