package org.gongbao.notify;

import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.testkit.DocumentBuilder;
import org.gongbao.testkit.IssueBuilder;

/** The notice on carbon that most tests of matching begin with: {@code d1}, of a fictional city. */
public final class CarbonPlan {

  private CarbonPlan() {}

  /** A short notice in an issue that bears no day; a test states only what matters to it. */
  public static DocumentBuilder aDocument() {
    return DocumentBuilder.aDocument()
        .in(IssueBuilder.anIssue().withPublishedOn(null).build())
        .withId("d1")
        .withTitle("云溪市人民政府关于印发碳达峰实施方案的通知")
        .withText("为做好碳达峰工作，制定本方案。")
        .withRegion("130800", "云溪市");
  }

  /** What a document does that ends another policy. */
  public static Relation repeals(String policyId) {
    return new Relation(RelationType.REPEALS, "旧办法", null, policyId, "废止", 3);
  }
}
