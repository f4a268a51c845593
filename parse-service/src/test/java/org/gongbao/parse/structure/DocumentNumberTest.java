package org.gongbao.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "云政字〔2024〕31号, 云政字〔2024〕31号",
    "云政办发[2023]5号, 云政办发[2023]5号",
    "（云政发〔2020〕1号）, 云政发〔2020〕1号",
    "〔2021〕8号, 〔2021〕8号",
    "〔2021〕第３号, 〔2021〕第3号",
    "第十二号, 第十二号",
    "发文字号：云政发〔2020〕1号, 云政发〔2020〕1号",
    "云政发〔2020〕1号2020年1月6日, 云政发〔2020〕1号"
  })
  void readsANumberStandingAlone(String line, String number) {
    assertThat(DocumentNumber.on(Signs.tight(line))).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"根据云政字〔2024〕31号，现通知如下", "望舒路1号", "云政字〔2024〕31号文件", "号", ""})
  void leavesOtherLinesAlone(String line) {
    assertThat(DocumentNumber.on(Signs.tight(line))).isNull();
  }

  @Test
  void takesANumberWithinTheYearOnlyUnderATitle() {
    assertThat(DocumentNumber.under("2023年第3号")).isEqualTo("2023年第3号");
    assertThat(DocumentNumber.under("（七届）第9号")).isEqualTo("（七届）第9号");
    assertThat(DocumentNumber.on("2023年第3号")).isNull();
  }

  @Test
  void takesABareSerialAboveATitleForTheIssues() {
    assertThat(DocumentNumber.above("云政发〔2024〕3号")).isEqualTo("云政发〔2024〕3号");
    assertThat(DocumentNumber.above("第3号")).isNull();
  }
}
