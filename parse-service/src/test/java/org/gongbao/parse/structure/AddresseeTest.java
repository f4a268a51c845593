package org.gongbao.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseeTest {

  @ParameterizedTest
  @ValueSource(strings = {"各县（市、区）人民政府，市政府各部门：", "市自然资源和规划局:", "各有关单位：", "滨海市人民政府："})
  void knowsWhomADocumentIsSentTo(String line) {
    assertThat(Addressee.endOn(line)).isEqualTo(line.length());
  }

  @Test
  void findsTheEndWhereTheTextFollowsAtOnce() {
    assertThat(Addressee.endOn("市政府各部门：现将方案印发给你们。")).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件：各县人民政府名单", "现就有关事项通知如下：", "责任分工：市水利局", "没有冒号"})
  void leavesOtherLinesAlone(String line) {
    assertThat(Addressee.endOn(line)).isEqualTo(-1);
  }
}
