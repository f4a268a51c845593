package org.gongbao.parse.stream;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.Ids;
import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.RegionName;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.event.IssueReceived;

/** Issues and documents of a fictional city for the tests of this package. */
final class Samples {
  static final Instant NOW = Instant.parse("2025-03-01T08:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private Samples() {}

  static IssueReceived issue(String id) {
    return new IssueReceived(
        id, id.repeat(2), "original-" + id, "公报.txt", "text/plain", 12, "upload", null, NOW);
  }

  static ParsedIssue parsed(String issueId, PolicyDocument... documents) {
    return new ParsedIssue(head(issueId), List.of(documents), List.of());
  }

  static PolicyDocument document(String id, String title, Relation... relations) {
    return document(id, title, null, relations);
  }

  static PolicyDocument document(String id, String title, String number, Relation... relations) {
    return new PolicyDocument(
        id,
        Ids.derive("policy", number, title),
        "issue-1",
        head("issue-1"),
        1,
        "市政府文件",
        title,
        number,
        List.of("云溪市人民政府"),
        new RegionName("139900", "云溪市"),
        LocalDate.of(2025, 1, 6),
        null,
        null,
        "通知",
        3,
        10,
        40,
        List.of(),
        null,
        List.of(relations),
        List.of(),
        List.of(),
        List.of(),
        "各县人民政府：\n现印发给你们。",
        List.of(12, 14),
        Map.of(),
        List.of());
  }

  private static IssueHead head(String issueId) {
    return new IssueHead(issueId, "云溪市人民政府公报", null, null, 2025, 1, null, 40);
  }
}
