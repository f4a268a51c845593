package org.gongbao.edges.problem;

import org.springframework.web.util.HtmlUtils;

/** Problems as HTML without any style, for services that have no pages of their own. */
final class ProblemPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      </head>
      <body>
      """;

  private ProblemPage() {}

  /** The page that explains every code. */
  static String all(ProblemTexts texts) {
    StringBuilder page = new StringBuilder(HEAD.formatted("Problems"));
    page.append("<h1>Problems</h1>\n<dl>\n");
    texts
        .all()
        .forEach(
            text ->
                page.append(
                    "<dt id=\"%1$s\"><code>%1$s</code></dt>\n<dd lang=\"en\">%2$s</dd>\n<dd>%3$s</dd>\n"
                        .formatted(text.code(), escaped(text.english()), escaped(text.chinese()))));
    return page.append("</dl>\n</body>\n</html>\n").toString();
  }

  /** One problem, for somebody who looks at it in a browser. */
  static String one(Problem problem, ProblemTexts.Entry text) {
    return HEAD.formatted(problem.status().value())
        + "<h1>%s</h1>\n<p lang=\"en\">%s</p>\n<p><a href=\"/\">/</a></p>\n</body>\n</html>\n"
            .formatted(escaped(text.chinese()), escaped(problem.detail()));
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
