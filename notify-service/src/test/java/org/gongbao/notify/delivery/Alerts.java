package org.gongbao.notify.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongbao.contract.Ids;
import org.gongbao.contract.document.RegionName;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.interest.Interest;
import org.gongbao.testkit.IssueBuilder;

/** Alerts for tests. */
public final class Alerts {

  private Alerts() {}

  /** An alert of an interest for a policy. */
  public static AlertRaised alert(String interestId, String policyId) {
    return alert(interestId, policyId, "云溪市人民政府关于印发云溪市碳达峰行动方案的通知");
  }

  /** An alert with a title of one's own. */
  public static AlertRaised alert(String interestId, String policyId, String title) {
    return new AlertRaised(
        Ids.derive("alert", interestId, policyId),
        interestId,
        new Interest(List.of("carbon"), null, List.of(), List.of(), List.of(), null),
        Ids.derive("document", policyId),
        policyId,
        title,
        "云政发〔2031〕7号",
        List.of("云溪市人民政府", "云溪市发展和改革委员会"),
        new RegionName("130000", "河北省"),
        "通知",
        LocalDate.parse("2031-03-18"),
        IssueBuilder.anIssue().withTitle("云溪市人民政府公报").withYear(2031).withNumber(2).build(),
        List.of(
            new AlertRaised.Reason("topic:carbon", "碳达峰", "制定碳达峰行动方案，推动钢铁企业节能改造。", 46, "（一）"),
            new AlertRaised.Reason("region:130000", null, null, null, null)),
        Instant.parse("2031-05-06T01:02:06Z"));
  }
}
