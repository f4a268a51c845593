package org.gongbao.parse.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by their words the lines that a site sets around its text: the path to it, tools, imprint.
 */
final class HtmlFrame {

  /** 当前位置：首页 > 政务公开 > 文件. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?:您|你)?(?:现在|当前)?(?:所在|所处)?的?(?:位置|页面|栏目)[：:].*|[^。，]{0,40}(?:[>＞»›][^。，>＞»›]{1,20}){2,}"
              + "|(?:今天是|现在是|欢迎(?:您)?(?:访问|光临|来到)).{0,80}");

  private static final Pattern TOOLS =
      Pattern.compile(
          "(?:(?:我要)?(?:打印|关闭|收藏|分享|纠错|下载|返回|回到|保存|复制链接|朗读)(?:到|本页|此页|页面|窗口|列表|首页|顶部|正文|本文|文章)?"
              + "|字体|字号|大|中|小|微信|微博|新浪微博|QQ空间|QQ好友|朋友圈|百度|默认|无障碍浏览|长者模式"
              + "|[\\s\\u3000\\u00A0|｜/【】\\[\\]（）()：:、，·+-])+");

  private static final Pattern RELATED =
      Pattern.compile(
          "(?:相关|延伸|推荐|热门|热点|最新)(?:链接|文件|文章|解读|阅读|信息|新闻|政策|稿件|文档|报道|内容)[：:]?"
              + "|(?:网友|发表|我要|最新)评论[：:]?|猜你喜欢|友情链接[：:]?");

  private static final Pattern TAIL =
      Pattern.compile(
          "上一[篇条页则][：:]?.*|下一[篇条页则][：:]?.*|(?:相关|延伸|推荐|热门|热点)(?:链接|文件|文章|解读|阅读|信息|新闻|附件|政策|稿件|文档|报道|内容)[：:]?"
              + "|.*扫一扫.*|.*二维码.*|分享到?[：:].*|.*技术支持[：:].*"
              + "|[（(\\[【]?责任编辑[：:].*|(?:政策|文件)(?:原文|解读)[：:].*|(?:附件|文件)下载[：:]?|点击(?:下载|查看).{0,30}"
              + "|(?:主办|承办)(?:单位)?[：:].*|友情链接[：:]?.*|(?:网友|发表|我要|最新)评论",
          Pattern.DOTALL);

  /** What stands at the foot of every page of a site. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "版权所有.*|您是第.*位.*|[Cc]opyright.*|.*(?:网站标识码|ICP备|公网安备|网站地图|网站首页|网站声明|关于我们|联系我们).*",
          Pattern.DOTALL);

  private static final int LONGEST = 160;

  /** What may stand in front of the path or behind the text, as a share of all running text. */
  private static final double LITTLE = 0.1;

  private static final int HIGHEST_PATH = 60;

  private HtmlFrame() {}

  static boolean isTool(String line) {
    return line.length() <= LONGEST
        && line.codePoints().anyMatch(Character::isIdeographic)
        && TOOLS.matcher(line).matches();
  }

  /** Whether words head a list of other pages, or what visitors wrote. */
  static boolean isRelated(String words) {
    return RELATED.matcher(words).matches();
  }

  /** Index of the first line after the path that leads to the text; 0 without one. */
  static int afterPath(List<String> lines) {
    int before = 0;
    int after = 0;
    int most = (int) (prose(lines) * LITTLE);
    for (int i = 0; i < Math.min(lines.size(), HIGHEST_PATH); i++) {
      String line = lines.get(i);
      before += HtmlMeasure.prose(line);
      if (line.length() <= LONGEST && PATH.matcher(line).matches()) {
        after = i + 1;
      } else if (before > most) {
        break;
      }
    }
    return after;
  }

  /** Index of the first line of what follows the text; the number of lines without any. */
  static int tail(List<String> lines) {
    int all = prose(lines);
    int seen = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isShort = line.length() <= LONGEST;
      boolean isLast = isShort && all - seen <= all * LITTLE;
      boolean isBelow = isShort && seen > all * LITTLE;
      if (isLast && TAIL.matcher(line).matches() || isBelow && IMPRINT.matcher(line).matches()) {
        return i;
      }
      seen += HtmlMeasure.prose(line);
    }
    return lines.size();
  }

  private static int prose(List<String> lines) {
    return lines.stream().mapToInt(HtmlMeasure::prose).sum();
  }
}
