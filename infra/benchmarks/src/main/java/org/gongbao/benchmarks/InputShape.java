package org.gongbao.benchmarks;

import java.nio.charset.StandardCharsets;

/** Shapes of input on which a careless parser slows down, each at size 1 to 10. */
enum InputShape {
  /** An ordinary issue, up to 1.5 MB. */
  ISSUE("growth: an issue of 200 documents") {
    @Override
    byte[] ofSize(int size) {
      return SyntheticIssue.ofDocuments(20 * size);
    }
  },
  /** One line without end, up to 10 MB. */
  SINGLE_LINE("growth: a 10 MB single line") {
    @Override
    byte[] ofSize(int size) {
      return utf8("山泉保护工作要抓好，".repeat(33_333 * size));
    }
  },
  /** Brackets that never close. */
  BRACKETS("growth: 100,000 opening brackets") {
    @Override
    byte[] ofSize(int size) {
      return utf8("（".repeat(10_000 * size));
    }
  },
  /** A contents page and nothing after it. */
  CONTENTS("growth: a contents page of 50,000 lines") {
    @Override
    byte[] ofSize(int size) {
      StringBuilder text = new StringBuilder("云溪市人民政府公报\n2024年第4号\n目 录\n");
      for (int i = 1; i <= 5_000 * size; i++) {
        text.append("云溪市人民政府关于第").append(i).append("号山泉保护的通知……（").append(i).append("）\n");
      }
      return utf8(text.toString());
    }
  };

  private final String title;

  InputShape(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  abstract byte[] ofSize(int size);

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
