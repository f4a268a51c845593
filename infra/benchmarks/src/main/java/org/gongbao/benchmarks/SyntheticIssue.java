package org.gongbao.benchmarks;

import java.nio.charset.StandardCharsets;

/** Gazette issues of any size, written by us: fictional places, the common layout. */
final class SyntheticIssue {

  private static final String[] SUBJECTS = {"山泉保护", "乡村道路养护", "公共图书馆建设", "老年助餐服务", "冬季供暖保障"};

  /** An issue up to the matter of its only document. */
  static final String BEGINNING =
      "云溪市人民政府公报\n2024年第4号\n云溪市人民政府关于印发山泉保护实施方案的通知\n云政字〔2024〕1号\n"
          + "各乡镇人民政府：\n现将方案印发给你们，请认真组织实施。\n";

  private SyntheticIssue() {}

  /** UTF-8 bytes of an issue with that many documents, each of about 8 KiB. */
  static byte[] ofDocuments(int count) {
    return text(count).getBytes(StandardCharsets.UTF_8);
  }

  /** The text of such an issue. */
  static String text(int count) {
    StringBuilder text = new StringBuilder("云溪市人民政府公报\n\n2024年第4号\n\n目 录\n\n●市政府文件\n\n");
    for (int i = 1; i <= count; i++) {
      text.append(title(i)).append("……………（").append(i * 3).append("）\n");
    }
    for (int i = 1; i <= count; i++) {
      appendDocument(text, i);
    }
    return text.toString();
  }

  private static String title(int i) {
    return "云溪市人民政府关于印发" + SUBJECTS[i % SUBJECTS.length] + "第" + i + "年实施方案的通知";
  }

  private static void appendDocument(StringBuilder text, int i) {
    text.append('\n').append(title(i)).append("\n\n云政字〔2024〕").append(i).append("号\n\n");
    text.append("2024年").append(i % 12 + 1).append("月").append(i % 28 + 1).append("日\n\n");
    text.append("各乡镇人民政府，市政府各部门：\n\n现将实施方案印发给你们，请认真组织实施。\n\n");
    for (int chapter = 0; chapter < 8; chapter++) {
      text.append("一二三四五六七八".charAt(chapter)).append("、");
      text.append(SUBJECTS[chapter % SUBJECTS.length]).append("的主要任务\n\n");
      for (int item = 1; item <= 6; item++) {
        text.append("（").append("一二三四五六".charAt(item - 1)).append("）明确责任。");
        text.append("各单位要把这项工作摆在突出位置，细化分工，按季度报告进度，确保全年任务按时完成。\n\n");
      }
    }
  }
}
