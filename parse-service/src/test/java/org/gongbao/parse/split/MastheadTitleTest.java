package org.gongbao.parse.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.parse.structure.Line;
import org.junit.jupiter.api.Test;

class MastheadTitleTest {

  @Test
  void leavesTheSectionOfARunningHeadOut() {
    assertThat(MastheadTitle.on(List.of(new Line(1, "市政府文件 云溪市人民政府公报 2024年第4号")), 0))
        .isEqualTo("云溪市人民政府公报");
  }

  @Test
  void readsANameSetWithRoomBetweenItsSigns() {
    assertThat(MastheadTitle.on(List.of(new Line(1, "云 溪 市 人 民 政 府 公 报")), 0))
        .isEqualTo("云溪市人民政府公报");
  }
}
