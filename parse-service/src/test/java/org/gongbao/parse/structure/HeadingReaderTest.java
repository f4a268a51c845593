package org.gongbao.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongbao.parse.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingReaderTest {

  @Test
  void readsOnWhenATitleStopsAtAQuotedOne() {
    Heading heading = read("云溪市人民政府", "关于修改《云溪市引导基金管理办法》", "部分条款的通知", "云政规〔2024〕1号");
    assertThat(heading.title().text()).isEqualTo("云溪市人民政府关于修改《云溪市引导基金管理办法》部分条款的通知");
    assertThat(heading.number()).isEqualTo("云政规〔2024〕1号");
  }

  @Test
  void readsTheDayOnWhichANoteSaysThatItWasAdopted() {
    Heading heading = read("云溪市人民代表大会常务委员会", "关于批准决算的决议", "（2023年6月29日云溪市第七届人民代表大会常务委员会第十二次会议通过）");
    assertThat(heading.date()).isNull();
    assertThat(heading.adoptedOn()).isEqualTo(LocalDate.of(2023, 6, 29));
  }

  @Test
  void readsWhoIsNamedUnderATitle() {
    assertThat(read("云溪市2022年统计公报", "云溪市统计局　国家统计局云溪调查队", "2023年3月28日").byline())
        .containsExactly("云溪市统计局", "国家统计局云溪调查队");
    assertThat(read("云溪市科技企业培育办法", "发文机关：云溪市科学技术局").byline()).containsExactly("云溪市科学技术局");
  }

  @Test
  void leavesMarksAndFootnotesOutOfTheTitle() {
    assertThat(read("◆云溪市人民政府", "关于加强监管的意见").title().text()).isEqualTo("云溪市人民政府关于加强监管的意见");
    assertThat(read("云溪市2022年统计公报[1]", "云溪市统计局").title().text()).isEqualTo("云溪市2022年统计公报");
  }

  @ParameterizedTest
  @ValueSource(strings = {"统一登记号：YXSG—2024—00012", "YXCR-2024-01012"})
  void beginsWithTheEntryInTheRegisterOfRules(String entry) {
    Heading heading = read(entry, "云政规〔2024〕1号", "云溪市人民政府", "关于保护山泉的通知");
    assertThat(heading.startLine()).isEqualTo(1);
    assertThat(heading.number()).isEqualTo("云政规〔2024〕1号");
    assertThat(heading.title().text()).isEqualTo("云溪市人民政府关于保护山泉的通知");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"关于保护山泉的通知 云政规〔2024〕1号", "关于保护山泉的通知　云政规[2024]1 号", "关于保护山泉的通知（云政规〔2024〕1号）"})
  void takesTheNumberBehindTheTitle(String line) {
    Heading heading = read("云溪市人民政府", line);
    assertThat(heading.title().text()).isEqualTo("云溪市人民政府关于保护山泉的通知");
    assertThat(heading.number()).matches("云政规.2024.1号");
  }

  @Test
  void readsPastTheUrgencyBesideATelegramsNumber() {
    assertThat(read("云溪市人民政府关于防汛的紧急通知", "云政办明电〔2024〕7号    等级：特急").number())
        .isEqualTo("云政办明电〔2024〕7号");
  }

  @Test
  void takesNoNumberOfACitationForItsOwn() {
    assertThat(read("为落实《松陵省人民政府关于保护", "山泉的通知》（松政发〔2024〕1号）").number()).isNull();
  }

  @Test
  void leavesADayAboveToTheDocumentBeforeUnlessANumberFollows() {
    List<String> signed = List.of("2024年3月1日", "云溪市人民政府", "关于保护山泉的通知");
    assertThat(reader(signed).read(1)).isNull();
    assertThat(read("2024年3月1日", "云政发〔2024〕1号", "云溪市人民政府关于保护山泉的通知").date())
        .isEqualTo(LocalDate.of(2024, 3, 1));
  }

  @Test
  void readsTheOrderThatACompilationPrintsUnderARule() {
    Heading heading = read("云溪市山泉保护办法", "云溪市人民政府令", "第12号", "《云溪市山泉保护办法》已经通过，现予公布。");
    assertThat(heading.number()).isEqualTo("第12号");
    assertThat(heading.byline()).containsExactly("云溪市人民政府");
  }

  private static HeadingReader reader(List<String> lines) {
    return new HeadingReader(Lines.of(new SourceText(lines)), KnownTitles.NONE);
  }

  private static Heading read(String... lines) {
    Heading heading = reader(List.of(lines)).read(1);
    assertThat(heading).isNotNull();
    return heading;
  }
}
