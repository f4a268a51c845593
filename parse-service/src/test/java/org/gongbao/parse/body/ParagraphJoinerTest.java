package org.gongbao.parse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.parse.body.Bodies.read;

import org.junit.jupiter.api.Test;

class ParagraphJoinerTest {

  @Test
  void joinsASentenceThatAPageBreakCut() {
    assertThat(
            read(
                """
                要加快推进老旧管网改造，完成山泉保护区隔离工程建

                设。各乡镇要按期报告。

                由县（市、区）政府根据当地条件，会同

                （市、区）有关部门确定。"""))
        .satisfies(
            body ->
                assertThat(body.text().lines())
                    .containsExactly(
                        "要加快推进老旧管网改造，完成山泉保护区隔离工程建设。各乡镇要按期报告。", "由县（市、区）政府根据当地条件，会同（市、区）有关部门确定。"))
        .satisfies(body -> assertThat(body.paragraphLines()).containsExactly(1, 5));
  }

  @Test
  void passesOverRunningHeadsAndPageNumbers() {
    String text = "青岚县人民政府公报\n完成后，应当向社会公开，并接受\n- 12 -\n青岚县人民政府公报 2024年第2号\n群众监督。\n";

    assertThat(read(text).text()).isEqualTo("青岚县人民政府公报\n完成后，应当向社会公开，并接受群众监督。");
  }

  @Test
  void takesNoContinuedMeasureForAListItem() {
    assertThat(read("每层建筑面积不超过二百平方米，底层层高不超过\n\n4.5 米，标准层层高不超过三米。").text())
        .isEqualTo("每层建筑面积不超过二百平方米，底层层高不超过4.5 米，标准层层高不超过三米。");
  }

  @Test
  void tellsACutItemFromAHeadingByItsNeighbours() {
    assertThat(
            read("""
                    （一）由市水务局牵头评估。
                    （二）由市财政局

                    牵头评估，市统计局配合。
                    （三）由市发改局负责。""")
                .text()
                .lines())
        .hasSize(4);
    assertThat(
            read("""
                    （一）由市水务局牵头评估。
                    （二）税收强度指标，由市财政局

                    牵头评估，市统计局配合。
                    （三）由市发改局负责。""")
                .text()
                .lines())
        .hasSize(3);
    assertThat(
            read("""
                    一、推广节水器具，建设节水型村庄
                    到2025年，全县建成节水村庄三十个。
                    二、修复河道，保护水源
                    完成河道清淤二十公里。""")
                .text()
                .lines())
        .hasSize(4);
  }

  @Test
  void closesABracketOnTheNextPage() {
    assertThat(read("推进示范项目建设（责任单位：市教育局，有关\n\n县市政府)").text())
        .isEqualTo("推进示范项目建设（责任单位：市教育局，有关县市政府)");
  }

  @Test
  void joinsLinesWrappedAtOneWidth() {
    String sentence = "各乡镇人民政府要把山泉保护摆在突出位置细化分工压实责任按季度报告进展情况确保全年目标如期完成。";
    StringBuilder wrapped = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      for (int at = 0; at < sentence.length(); at += 16) {
        wrapped.append(sentence, at, Math.min(at + 16, sentence.length())).append('\n');
      }
    }
    assertThat(read(wrapped.toString()).text().lines()).hasSize(6).containsOnly(sentence);
  }

  @Test
  void takesMarksOffAndKeepsComparisons() {
    assertThat(
            read("""
                    ## **第一条** 居住<3个月的流动儿童，$\\geq 2$ 岁
                    - **牵头单位：**市卫生局，PM_{2.5}达标。<br>
                    会计年度内 直接支付，按规定办理。""")
                .text()
                .lines())
        .containsExactly("第一条 居住<3个月的流动儿童，≥ 2 岁", "牵头单位：市卫生局，PM2.5达标。", "会计年度内直接支付，按规定办理。");
  }

  @Test
  void keepsTitlesDatesAndNamesApart() {
    assertThat(read("云溪市人民政府办公室\n2024年5月1日\n附件1\n成　员：李 浩　　市教育局局长").text().lines())
        .containsExactly("云溪市人民政府办公室", "2024年5月1日", "附件1", "成 员：李 浩 市教育局局长");
  }
}
