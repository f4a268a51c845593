package org.gongbao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void overlooksWidthsBlanksBracketsAndOuterQuotes() {
    assertThat(Likeness.same("《云溪市 绿化方案（试行）》", "云溪市绿化方案(试行)")).isTrue();
    assertThat(Likeness.same("云政字〔2024〕3号", "云政字[2024] 3 号")).isTrue();
    assertThat(Likeness.same(null, null)).isTrue();
  }

  @Test
  void tellsDifferentTitlesApart() {
    assertThat(Likeness.same("云溪市绿化方案", "云溪市美化方案")).isFalse();
    assertThat(Likeness.same("云溪市绿化方案", null)).isFalse();
    assertThat(Likeness.alike("云溪市绿化方案", "")).isFalse();
  }

  @Test
  void takesContainedAndNearlyEqualTitlesAsAlike() {
    assertThat(Likeness.alike("云溪市绿化方案", "云溪市绿化方案任务表")).isTrue();
    assertThat(Likeness.alike("云溪市二〇二四年绿化工作实施方案", "云溪市二〇二四年绿化工作的实施方案")).isTrue();
    assertThat(Likeness.alike("云溪市绿化方案", "青岚县供水条例")).isFalse();
  }

  @Test
  void leavesTwoQuotedTitlesQuoted() {
    assertThat(Likeness.fold("《甲》和《乙》")).isEqualTo("《甲》和《乙》");
  }
}
