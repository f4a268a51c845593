package org.gongbao.parse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.parse.body.Bodies.outline;
import static org.gongbao.parse.body.Bodies.read;

import java.util.List;
import org.gongbao.contract.document.Attachment;
import org.junit.jupiter.api.Test;

class OutlineReaderTest {

  @Test
  void nestsTheLabelsOfOfficialDocuments() {
    assertThat(
            outline(
                read(
                    """
                    一、总体要求
                    （一）指导思想。以保护山泉为先。
                    1. 划定范围。
                    （1）核心区。
                    ①泉眼周围五十米。
                    ②引水渠两侧十米。
                    (2) 缓冲区。
                    2.建立台账。
                    （二）基本原则。
                    二、组织实施
                    各乡镇按季报告。""")))
        .containsExactly(
            "一、总体要求 1-9",
            "  （一）指导思想 2-8",
            "    1.划定范围 3-7",
            "      （1）核心区 4-6",
            "        ①泉眼周围五十米 5-5",
            "        ②引水渠两侧十米 6-6",
            "      (2)缓冲区 7-7",
            "    2.建立台账 8-8",
            "  （二）基本原则 9-9",
            "二、组织实施 10-11");
  }

  @Test
  void nestsChaptersArticlesAndItems() {
    assertThat(
            outline(
                read(
                    """
                    #### 第一章　总　则

                    **第一条** 为了规范集市管理，制定本办法。

                    ## 第二条 本办法所称集市，包括：
                    - （一）早市；
                    - （二）夜市。
                    ### 第二章 附 则
                    第三条　本办法自2024年8月1日起施行。""")))
        .containsExactly(
            "第一章总则 1-7",
            "  第一条为了规范集市管理，制定本办法 3-3",
            "  第二条本办法所称集市，包括 5-7",
            "    （一）早市 6-6",
            "    （二）夜市 7-7",
            "第二章附则 8-9",
            "  第三条本办法自2024年8月1日起施行 9-9");
  }

  @Test
  void startsAnewInEachAttachment() {
    String text =
        """
        现将方案印发给你们。
        云溪市山泉保护实施方案
        一、目标
        二、任务
        附件1
        一、名单
        （一）成员""";

    assertThat(
            outline(
                read(
                    text,
                    List.of(new Attachment("云溪市山泉保护实施方案", 2, 4), new Attachment("名单", 5, 7)))))
        .containsExactly(
            "云溪市山泉保护实施方案 2-4",
            "  一、目标 3-3",
            "  二、任务 4-4",
            "附件1名单 5-7",
            "  一、名单 6-7",
            "    （一）成员 7-7");
  }

  @Test
  void putsAPlanThatBeginsWithDeeperLabelsUnderNone() {
    assertThat(outline(read("1.先报名。\n2.再审核。\n一、总则\n1.范围。")))
        .containsExactly("1.先报名 1-1", "2.再审核 2-2", "一、总则 3-4", "  1.范围 4-4");
  }

  @Test
  void takesNoMeasureNoMentionAndNoContentsEntryForALabel() {
    assertThat(
            outline(
                read(
                    """
                    第三条规定的期限，从其规定。
                    第一章，规划背景。说明缘由。
                    一、总体要求……………（3）
                    （市、区）政府确定。
                    4.5 米以上，层高不限。
                    2017.07
                    3.6km 以内。""")))
        .isEmpty();
  }

  @Test
  void leavesTheListOfAttachmentsOut() {
    assertThat(outline(read("一、要求\n落实到位。\n附件：1.名单\n2.名词解释\n3.申报表"))).containsExactly("一、要求 1-5");
  }
}
