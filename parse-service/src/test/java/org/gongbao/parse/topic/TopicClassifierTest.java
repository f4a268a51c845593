package org.gongbao.parse.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.contract.document.TopicScore;
import org.junit.jupiter.api.Test;

class TopicClassifierTest {

  private static final TopicClassifier CLASSIFIER = new TopicClassifier(TopicPacks.builtIn());

  /** Twelve items that name no topic, each a paragraph. */
  private static final String PLAIN = "各单位应当明确专人，按月汇总进展情况，遇有问题及时沟通协调。\n".repeat(12);

  @Test
  void listsTheBestTopicFirstWithTheWordsThatWeighedMost() {
    List<TopicScore> scores =
        CLASSIFIER.classify("云溪市养老服务设施规划", List.of(), "新建养老机构二十家，为老年人提供助餐服务。\n学校食堂可以向老年人开放。");

    assertThat(scores.get(0).id()).isEqualTo("elderly-care");
    assertThat(scores.get(0).because()).startsWith("养老服务").contains("养老机构", "老年人");
  }

  @Test
  void aPassingWordIsNotAbout() {
    assertThat(score("carbon", "松陵市办公区管理规定", PLAIN + "落实碳达峰工作要求。\n" + PLAIN)).isLessThan(0.2);
  }

  @Test
  void aTitleBehindAnOrdersNumberIsReadFromWhatItCarries() {
    String body = "各县区人民政府应当落实责任。\n" + PLAIN;

    assertThat(score("water", "青岚县人民政府令", body)).isLessThan(0.5);
    assertThat(CLASSIFIER.classify("青岚县人民政府令", List.of("青岚县城市供水用水管理办法"), "供水单位应当保证水质。\n" + body))
        .anySatisfy(
            found -> {
              assertThat(found.id()).isEqualTo("water");
              assertThat(found.score()).isGreaterThan(TopicScore.ABOUT);
            });
  }

  @Test
  void anAnnouncementWithoutASubjectTakesItFromItsText() {
    String body = "供水单位应当保证水质。\n" + PLAIN;

    assertThat(scoreAmongAll("water", "青岚县水务局公告", body)).isLessThan(TopicScore.ABOUT);
    assertThat(scoreAmongAll("water", "青岚县水务局公告", "现就城市供水用水管理有关事项公告如下：\n" + body))
        .isGreaterThan(TopicScore.ABOUT);
    assertThat(scoreAmongAll("water", "青岚县人民政府令", "《青岚县供水用水管理办法》已经县政府常务会议通过。\n" + body))
        .isGreaterThan(TopicScore.ABOUT);
  }

  @Test
  void aCorrectionIsAboutWhatItCorrects() {
    String title = "青岚县人民政府关于更正青政发〔2024〕7号文件的通知";
    String body = "印发的《青岚县供水用水管理办法》（青政发〔2024〕7号）第八条有误，现予更正。\n供水单位应当保证水质。\n" + PLAIN;

    assertThat(scoreAmongAll("water", title, body)).isGreaterThan(TopicScore.ABOUT);
    assertThat(scoreAmongAll("water", title, body.replace("供水用水", "办公用房")))
        .isLessThan(TopicScore.ABOUT);
  }

  @Test
  void aTitleThatOnlySeemsToNameTheTopicSpeaksAgainstIt() {
    String body = "待遇按月发放，老年人可以就近领取。\n" + PLAIN;

    assertThat(score("elderly-care", "松陵市养老保险有关事项的通知", body))
        .isPositive()
        .isLessThan(score("elderly-care", "松陵市有关事项的通知", body));
  }

  @Test
  void whoShallSeeToASubjectIsNotAboutIt() {
    String members = "组长由县长担任，成员单位负责同志为成员，办公室设在县水务局，负责供水调度。\n" + PLAIN;

    assertThat(scoreAmongAll("water", "青岚县人民政府关于成立供水用水管理领导小组的通知", members))
        .isLessThan(TopicScore.ABOUT);
    assertThat(scoreAmongAll("water", "青岚县供水用水管理领导小组关于调整水价的通知", members))
        .isGreaterThan(TopicScore.ABOUT);
  }

  @Test
  void aChronicleIsAboutNothing() {
    String days = "三日，全县养老机构建设推进会召开。\n七日，县长看望敬老院老年人。\n" + PLAIN;

    assertThat(scoreAmongAll("elderly-care", "青岚县养老服务工作纪实", days)).isGreaterThan(TopicScore.ABOUT);
    assertThat(scoreAmongAll("elderly-care", "青岚县养老服务工作大事记", days)).isLessThan(TopicScore.ABOUT);
  }

  @Test
  void dutyListsAreNotCounted() {
    String tasks = "完成年度任务。（责任单位：养老服务中心、敬老院、老年大学）\n".repeat(10);

    assertThat(score("elderly-care", "松陵市年度工作安排", tasks)).isZero();
  }

  @Test
  void namesOfOrgansAreNotCounted() {
    String tasks = "由市卫生健康委员会、生态环境局、农业农村局分别落实。\n".repeat(10);

    assertThat(CLASSIFIER.classify("松陵市年度工作安排", List.of(), tasks)).isEmpty();
  }

  @Test
  void citedTitlesAreNotCountedButLawsOfTheTopicAre() {
    String cited = "按照《云溪市养老服务设施布局意见》办理。\n" + PLAIN;
    String law = "依据《中华人民共和国水法》办理。\n".repeat(10);

    assertThat(score("elderly-care", "松陵市有关事项的通知", cited)).isZero();
    assertThat(score("water", "松陵市有关事项的通知", law)).isPositive();
  }

  @Test
  void openingFormulasAreNotCounted() {
    String formula = "全面贯彻习近平总书记关于碳达峰碳中和工作的重要讲话和批示，认真做好各项工作。\n";

    assertThat(score("carbon", "松陵市有关事项的通知", formula)).isZero();
  }

  @Test
  void whatStandsUnderAGuaranteeHeadingCountsLess() {
    String item = "对按期完成的单位优先安排贷款，其余事项由各单位按照职责抓好落实，及时沟通协调，按月汇总进展情况。\n";

    double task = score("finance", "松陵市有关事项的通知", "一、主要任务\n" + item + PLAIN);
    double guarantee = score("finance", "松陵市有关事项的通知", "一、保障措施\n" + item + PLAIN);

    assertThat(guarantee).isPositive().isLessThan(task);
  }

  @Test
  void wordsOfAnAllOfTermMustMeetInOneSentence() {
    String together = "决定任命李某同志为市档案馆馆长。\n";
    String apart = "由市长任命。请各位同志遵照执行。\n";

    assertThat(reasons("personnel", together)).contains("任命+同志");
    assertThat(reasons("personnel", apart)).doesNotContain("任命+同志");
  }

  @Test
  void foldedFormsOfAWordAreTheSame() {
    assertThat(CLASSIFIER.classify("雲溪市養老服務條例", List.of(), ""))
        .isEqualTo(CLASSIFIER.classify("云溪市养老 服务条例", List.of(), ""));
  }

  @Test
  void anEmptyDocumentIsAboutNothing() {
    assertThat(CLASSIFIER.classify("", List.of(), "")).isEmpty();
  }

  private static double scoreAmongAll(String topic, String title, String text) {
    return CLASSIFIER.classify(title, List.of(), text).stream()
        .filter(found -> found.id().equals(topic))
        .mapToDouble(TopicScore::score)
        .findFirst()
        .orElse(0);
  }

  private static double score(String topic, String title, String text) {
    int index = TopicPacks.BUILT_IN.indexOf(topic);
    Evidence evidence = CLASSIFIER.read(title, List.of(), text).evidence(index);
    return evidence == null ? 0 : Weighing.STANDARD.score(evidence, 1);
  }

  private static List<String> reasons(String topic, String text) {
    int index = TopicPacks.BUILT_IN.indexOf(topic);
    return CLASSIFIER.read("通知", List.of(), text).because(index);
  }
}
