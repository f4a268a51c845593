package org.gongbao.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityReaderTest {
  private static final String TITLE = "云溪市人民政府关于停车管理的通知";

  private final ValidityReader reader = new ValidityReader();

  @ParameterizedTest
  @CsvSource({
    "本办法自2023年1月1日起施行。, 2023-01-01, ",
    "本办法自2023年1月1日起施行，有效期至2025年12月31日。, 2023-01-01, 2025-12-31",
    "本办法自 2023 年 1 月 1 日起开始实施，有效期 5 年。, 2023-01-01, 2027-12-31",
    "本通知自印发之日起施行，有效期五年。, 2022-06-15, 2027-06-14",
    "第九条 本办法自公布之日起30日后施行。, 2022-07-15, ",
    "本办法自发布之日起一个月后施行。, 2022-07-15, ",
    "本通知自印发之日起执行，试行两年。, 2022-06-15, 2024-06-14",
    "本措施自发布之日起实施，试行为期两年。, 2022-06-15, 2024-06-14",
    "本办法自2022年7月1日起施行，有效期限为三年。, 2022-07-01, 2025-06-30",
    "本办法自发文之日起试行，试行期一年。, 2022-06-15, 2023-06-14",
    "本规定有效期二年，自发布之日起施行。, 2022-06-15, 2024-06-14",
    "本方案执行期至2025年12月31日止。, , 2025-12-31",
    "本办法自二〇二二年八月一日起施行。, 2022-08-01, ",
    "本《办法》自印发之日起施行。, 2022-06-15, ",
    "本办法自2023年2月15日起实施，暂定两年。, 2023-02-15, 2025-02-14",
    "本通知执行期限为2023年1月1日至2027年12月31日。, 2023-01-01, 2027-12-31",
    "决定废止的文件，自本决定印发之日起不再作为行政管理的依据。, 2022-06-15, ",
    "经县政府同意，决定废止下列文件，自本通知印发之日起停止执行：, 2022-06-15, ",
    "经市政府同意，从2023年1月1日起调整停车收费标准。现将有关事项通知如下：, 2023-01-01, ",
  })
  void readsValidity(String clause, LocalDate from, LocalDate until) {
    Validity read = reader.read(lines(TITLE, "各县人民政府：", clause), facts("通知"));
    assertThat(read.effectiveFrom()).isEqualTo(from);
    assertThat(read.expiresOn()).isEqualTo(until);
  }

  @ParameterizedTest
  @CsvSource({
    "乡村医生执业证书有效期为5年。",
    "政府储备的排污权有效期为五年，到期自动延续。",
    "《松陵省道路条例》自2021年3月1日起施行，各地要认真学习。",
    "一、将第五条修改为“本办法自2020年6月1日起施行”。",
    "聘期2年，任期三年，规划期为2021年至2025年。",
    "自2022年起在全市开展试点。",
    "二、自2023年1月1日起，新建停车场全面推行无感支付。",
  })
  void takesNoValidityFromOtherThings(String clause) {
    Validity read = reader.read(lines(TITLE, "各县人民政府：", clause), facts("通知"));
    assertThat(read).isEqualTo(Validity.UNSTATED);
  }

  @Test
  void letsTheOrderWinOverTheRegulationItPrintsAgain() {
    Validity read =
        reader.read(
            lines(TITLE, "本令自2021年12月1日起施行。", "云溪市停车管理办法", "第二十八条 本办法自2015年6月1日起施行。"),
            facts("令", new Attachment("云溪市停车管理办法", 3, 4)));
    assertThat(read.effectiveFrom()).isEqualTo(LocalDate.of(2021, 12, 1));
    assertThat(read.places()).containsEntry("effectiveFrom", new LineRange(2, 2));
  }

  @Test
  void leavesOutWhatAnAnnexSaysOfItself() {
    Validity read =
        reader.read(
            lines(TITLE, "现印发给你们。", "附件", "督查员选聘制度", "本制度自印发之日起施行。"),
            facts("通知", new Attachment("督查员选聘制度", 4, 5)));
    assertThat(read).isEqualTo(Validity.UNSTATED);
  }

  @Test
  void readsTheTermFromAnArticleOfItsOwn() {
    Validity read =
        reader.read(
            lines(
                TITLE,
                "现印发给你们。",
                "云溪市停车管理办法",
                "第十八条 本办法自发布之日起30日后实施，上级另有规定的从其规定。",
                "第十九条 本办法有效期为五年。"),
            facts("通知", new Attachment("云溪市停车管理办法", 3, 5)));
    assertThat(read.effectiveFrom()).isEqualTo(LocalDate.of(2022, 7, 15));
    assertThat(read.expiresOn()).isEqualTo(LocalDate.of(2027, 7, 14));
    assertThat(read.places()).containsEntry("expiresOn", new LineRange(5, 5));
  }

  @Test
  void hasNothingToSayOfAnInterpretation() {
    Validity read = reader.read(lines(TITLE, "本办法自2022年1月1日起施行。"), facts("解读"));
    assertThat(read).isEqualTo(Validity.UNSTATED);
  }

  private static DocumentFacts facts(String kind, Attachment... attachments) {
    return new DocumentFacts(
        new LineRange(1, 9),
        null,
        TITLE,
        null,
        List.of("云溪市人民政府"),
        LocalDate.of(2022, 6, 15),
        kind,
        null,
        2,
        List.of(attachments),
        List.of(),
        Map.of());
  }

  private static Lines lines(String... lines) {
    return Lines.of(new SourceText(List.of(lines)));
  }
}
