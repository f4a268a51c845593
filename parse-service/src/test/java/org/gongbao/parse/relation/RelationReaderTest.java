package org.gongbao.parse.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.text.SourceText;
import org.junit.jupiter.api.Test;

class RelationReaderTest {
  private final RelationReader reader = new RelationReader();

  @Test
  void readsWhatTheOpeningSentenceCarriesOut() {
    List<Relation> read =
        read(
            "云溪市人民政府关于加快发展节水灌溉的意见",
            "各县人民政府：",
            "为贯彻落实《松陵省节水条例》和《松陵省人民政府关于节水灌溉的意见》（松政发〔2023〕4号）精神，根据省水利厅《灌溉规范》，提出如下意见。",
            "一、总体要求",
            "按照《云溪市总体规划》推进建设。");

    assertThat(targets(read, RelationType.IMPLEMENTS))
        .containsExactly("松陵省节水条例", "松陵省人民政府关于节水灌溉的意见", "灌溉规范");
    assertThat(read.get(1).targetNumber()).isEqualTo("松政发〔2023〕4号");
    assertThat(read.get(1).line()).isEqualTo(3);
    assertThat(read.get(1).quote()).startsWith("为贯彻落实《松陵省节水条例》").endsWith("意见");
  }

  @Test
  void putsACitationTogetherThatAPageBreakCut() {
    List<Relation> read =
        read(
            "云溪市人民政府关于加快发展节水灌溉的意见",
            "为推动全市农业节水增效、保护地下水资源，根据《松陵省人民政府关于进一步加快",
            "",
            "12",
            "节水灌溉发展的意见》（松政发〔2023〕4号），提出如下意见。");

    assertThat(targets(read, RelationType.IMPLEMENTS)).containsExactly("松陵省人民政府关于进一步加快节水灌溉发展的意见");
  }

  @Test
  void readsTheFirstArticleOfTheTextItIssues() {
    DocumentFacts facts =
        facts("云溪市人民政府关于印发《云溪市停车管理办法》的通知", "通知", 9, new Attachment("云溪市停车管理办法", 4, 9));
    List<Relation> read =
        reader.read(
            lines(
                "云溪市人民政府关于印发《云溪市停车管理办法》的通知",
                "各县人民政府：",
                "《云溪市停车管理办法》已经市政府同意，现印发给你们，请认真贯彻执行。",
                "云溪市停车管理办法",
                "第一章 总 则",
                "第一条 为规范停车秩序，依据《松陵省道路条例》等规定，制定本办法。",
                "第二条 根据《云溪市城区划定办法》确定的范围适用本办法。",
                "第三条 停车场应当符合《停车场规范》。",
                "第四条 《云溪市停车管理暂行办法》（云政发〔2015〕3号）同时废止。"),
            facts);

    assertThat(targets(read, RelationType.IMPLEMENTS)).containsExactly("松陵省道路条例");
    assertThat(targets(read, RelationType.REPEALS)).containsExactly("云溪市停车管理暂行办法");
  }

  @Test
  void keepsTheIssuerOfATitleThatOnlyHoldsAnother() {
    List<Relation> read =
        read("云溪市人民政府关于村级诊所的规定", "根据《诊所条例》、松陵省卫生厅等三部门关于印发《诊所一体化办法》的通知（松卫发〔2020〕7号）要求，制定本规定。");

    assertThat(targets(read, RelationType.IMPLEMENTS))
        .containsExactly("诊所条例", "松陵省卫生厅等三部门关于印发《诊所一体化办法》的通知");
  }

  @Test
  void readsRepealsByTitleAndByNumber() {
    List<Relation> read =
        read(
            "云溪市人民政府关于公园管理的通知",
            "本通知自2024年1月1日起施行。2015年市政府印发的《云溪市公园管理办法》（云政〔2015〕8号）、《云溪市绿地办法》同时废止。",
            "原云政办〔2018〕5号文件同时废止。",
            "现决定废止《云溪市广场规定》。");

    assertThat(targets(read, RelationType.REPEALS))
        .containsExactly("云溪市公园管理办法", "云溪市绿地办法", "云政办〔2018〕5号", "云溪市广场规定");
  }

  @Test
  void readsTheListsOfADocumentThatRepeals() {
    List<Relation> read =
        read(
            "云溪市人民政府关于废止和修改部分规范性文件的决定",
            "经清理，市政府决定对下列文件予以处理。",
            "一、决定废止的规范性文件目录",
            "1.云溪市人民政府关于印发《云溪市养犬办法》的通知（云政发〔2012〕9号）",
            "2.《云溪市烟花办法》（云政发〔2013〕2号）",
            "二、继续有效的规范性文件目录",
            "1.《云溪市供暖办法》（云政发〔2019〕1号）");

    assertThat(targets(read, RelationType.REPEALS))
        .containsExactly("云溪市人民政府关于印发《云溪市养犬办法》的通知", "云溪市烟花办法");
  }

  @Test
  void tellsWhatADecisionAmendsFromWhatItRepeals() {
    List<Relation> read =
        read(
            "云溪市人民政府关于修改和废止部分规章的决定",
            "经研究，决定修改规章1件，废止规章1件。",
            "一、对《云溪市房屋安全管理规定》作出修改",
            "（一）删去第九条。",
            "二、对下列规章予以废止",
            "（一）《云溪市房屋租赁管理办法》（2003年市政府令第7号）；",
            "本决定自公布之日起施行。《云溪市房屋安全管理规定》根据本决定作相应修改，重新公布。");

    assertThat(targets(read, RelationType.REPEALS)).containsExactly("云溪市房屋租赁管理办法");
    assertThat(targets(read, RelationType.AMENDS)).containsExactly("云溪市房屋安全管理规定");
  }

  @Test
  void repealsOnlyWhatTheVerbLeadsTo() {
    List<Relation> read =
        read("云溪市人民政府关于公布清理结果的通知", "各县人民政府：", "决定保留《云溪市决策规定》等46件,废止《云溪市征地补偿办法》等8件。");
    assertThat(targets(read, RelationType.REPEALS)).containsExactly("云溪市征地补偿办法");
  }

  @Test
  void amendsWhatACorrectionSaysWasPrinted() {
    List<Relation> read =
        reader.read(
            lines("更正", "本刊2024年第3期刊登的《云溪市采摘园管理办法》（云政规〔2024〕2号）中，“五亩”应为“十亩”。"),
            facts("更正", "更正", 2));
    assertThat(targets(read, RelationType.AMENDS)).containsExactly("云溪市采摘园管理办法");
  }

  @Test
  void amendsByExtendingATerm() {
    List<Relation> read = read("云溪市人民政府关于延长《云溪市公租房管理细则》有效期的通知", "各县人民政府：");
    assertThat(targets(read, RelationType.AMENDS)).containsExactly("云溪市公租房管理细则");
  }

  @Test
  void takesNoRepealFromSelfEndingCertificatesAndQuotedWords() {
    List<Relation> read =
        read(
            "云溪市人民政府关于修改《云溪市供水办法》的决定",
            "市政府决定对《云溪市供水办法》作如下修改：",
            "一、将第八条修改为“《云溪市水价规定》同时废止”。",
            "二、省里出台新规定后，本方案自行废止；原土地使用证同时作废。");

    assertThat(targets(read, RelationType.REPEALS)).isEmpty();
    assertThat(targets(read, RelationType.AMENDS)).containsExactly("云溪市供水办法");
  }

  @Test
  void readsWhatAnOrderAmendsButNotTheLawsInItsQuotations() {
    List<Relation> read =
        read(
            "云溪市人民政府关于修改部分规章的决定",
            "根据《松陵省立法条例》，市政府决定对《云溪市供水办法》《云溪市供热办法》作出修改。",
            "一、将《云溪市供水办法》第一条中的“《旧水法》”修改为“《新水法》”。");

    assertThat(targets(read, RelationType.AMENDS)).containsExactly("云溪市供水办法", "云溪市供热办法");
  }

  @Test
  void forwardsOnlyWhatItsOwnTitleSays() {
    String title = "云溪市人民政府办公室转发市发展改革委关于夜间经济实施意见的通知";
    List<Relation> read = read(title, "市发展改革委《关于发展夜间经济的实施意见》已经市政府同意，现转发给你们，请认真贯彻执行。");
    assertThat(targets(read, RelationType.FORWARDS)).containsExactly("关于发展夜间经济的实施意见");

    List<Relation> citing = read("云溪市人民政府关于夜间经济的意见", "根据《省政府转发〈关于夜间经济的意见〉的通知》，现印发给你们。");
    assertThat(targets(citing, RelationType.FORWARDS)).isEmpty();
  }

  @Test
  void letsAnInterpretationOnlyInterpret() {
    DocumentFacts facts = facts("《云溪市停车管理办法》政策解读", "解读", 3);
    List<Relation> read =
        reader.read(
            lines(
                "《云溪市停车管理办法》政策解读", "近日，市政府印发了《云溪市停车管理办法》（云政发〔2024〕3号）。", "为贯彻落实《松陵省道路条例》，原办法同时废止。"),
            facts);

    assertThat(read)
        .extracting(Relation::type, Relation::target, Relation::targetNumber)
        .containsExactly(tuple(RelationType.INTERPRETS, "云溪市停车管理办法", "云政发〔2024〕3号"));
  }

  @Test
  void readsTheItemsOfADecisionToAmend() {
    List<Relation> read =
        read(
            "云溪市人民政府关于修改部分规章的决定",
            "市人民政府决定对下列规章作如下修改：",
            "一、《云溪市停车管理办法》",
            "将第三条修改为：“停车场应当符合《停车场规范》。”",
            "二、《云溪市道路管理办法》（市政府令第8号）",
            "删去第九条。");

    assertThat(targets(read, RelationType.AMENDS)).containsExactly("云溪市停车管理办法", "云溪市道路管理办法");
  }

  @Test
  void readsAnAnnexedListOfRepealedFilesWhoseRowsHaveNoQuotationMarks() {
    DocumentFacts facts =
        facts(
            "云溪市人民政府关于公布文件清理结果的决定",
            "决定",
            8,
            new Attachment("决定废止的文件目录", 3, 6),
            new Attachment("继续有效的文件目录", 7, 8));
    List<Relation> read =
        reader.read(
            lines(
                "云溪市人民政府关于公布文件清理结果的决定",
                "现将清理结果予以公布，自本决定印发之日起执行。",
                "决定废止的文件目录",
                "序号　文件名称　文号",
                "1　云溪市人民政府关于加快散装水泥发展的意见　云政发〔2008〕33号",
                "| 2 | 云溪市人民政府关于小额贷款的通知 | 云政办发〔2012〕14号 |",
                "继续有效的文件目录",
                "1　云溪市人民政府关于稳定生猪生产的通知　云政发〔2019〕27号"),
            facts);

    assertThat(read)
        .extracting(Relation::type, Relation::target, Relation::targetNumber, Relation::line)
        .containsExactly(
            tuple(RelationType.REPEALS, "云溪市人民政府关于加快散装水泥发展的意见", "云政发〔2008〕33号", 5),
            tuple(RelationType.REPEALS, "云溪市人民政府关于小额贷款的通知", "云政办发〔2012〕14号", 6));
  }

  @Test
  void findsTheFirstArticleBehindTheContentsOfARegulation() {
    DocumentFacts facts = facts("云溪市人民政府令", "令", 7, new Attachment("云溪市停车条例", 3, 7));
    List<Relation> read =
        reader.read(
            lines(
                "云溪市人民政府令",
                "《云溪市停车条例》已经审议通过，现予公布。",
                "云溪市停车条例",
                "第一章 总 则",
                "第二章 停车场的建设",
                "第一章 总 则",
                "第一条 根据《松陵省道路条例》，制定本条例。"),
            facts);

    assertThat(targets(read, RelationType.IMPLEMENTS)).containsExactly("松陵省道路条例");
  }

  @Test
  void readsWhatAPictureExplains() {
    assertThat(
            targets(
                reader.read(lines("一图读懂云溪市停车管理办法", "三个亮点"), facts("一图读懂云溪市停车管理办法", "解读", 2)),
                RelationType.INTERPRETS))
        .containsExactly("云溪市停车管理办法");
  }

  @Test
  void passesOverAMarkThatIsNeverClosed() {
    List<Relation> read = read("云溪市人民政府关于停车的意见", "根据《停车" + "场".repeat(5000) + "，制定本意见。");
    assertThat(read).isEmpty();
  }

  private List<Relation> read(String title, String... body) {
    List<String> all = new ArrayList<>(List.of(title));
    all.addAll(Arrays.asList(body));
    return reader.read(lines(all.toArray(String[]::new)), facts(title, "通知", all.size()));
  }

  private static DocumentFacts facts(
      String title, String kind, int lines, Attachment... attachments) {
    return new DocumentFacts(
        new LineRange(1, lines),
        null,
        title,
        null,
        List.of("云溪市人民政府"),
        null,
        kind,
        null,
        2,
        List.of(attachments),
        List.of(),
        Map.of("title", new LineRange(1, 1)));
  }

  private static Lines lines(String... lines) {
    return Lines.of(new SourceText(List.of(lines)));
  }

  private static List<String> targets(List<Relation> relations, RelationType type) {
    return relations.stream()
        .filter(relation -> relation.type() == type)
        .map(Relation::target)
        .toList();
  }
}
