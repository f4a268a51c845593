package org.gongbao.parse.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.parse.structure.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFrameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "当前位置：首页 > 政务公开 > 政府公报",
        "您现在的位置: 首页>文件",
        "[打印本页] [关闭窗口]",
        "上一篇：云溪市人民政府关于保护山泉的通知",
        "下一条：没有了",
        "相关链接：政策解读"
      })
  void knowsWhatASiteSetsAroundAPage(String line) {
    assertThat(WebFrame.is(new Line(1, line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"关闭年产10万吨以下的小煤矿。", "上一年度：完成投资三亿元", "相关部门：市财政局", "打印机采购标准", "位于山谷之中的村庄："})
  void leavesWhatADocumentSays(String line) {
    assertThat(WebFrame.is(new Line(1, line))).isFalse();
  }
}
