package org.gongbao.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongbao.contract.Ids;
import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.OutlineNode;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.RegionName;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.Table;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.contract.text.Folding;
import org.jspecify.annotations.Nullable;

/** Builds a policy document (文件); starts valid, a test states only what matters to it. */
public final class DocumentBuilder {

  private IssueHead issue = IssueBuilder.anIssue().build();
  private @Nullable String id;
  private @Nullable String policyId;
  private int ordinal = 1;
  private String title = "云溪市人民政府关于加强城市绿化工作的通知";
  private @Nullable String documentNumber = "云政发〔2026〕5号";
  private List<String> issuers = List.of("云溪市人民政府");
  private @Nullable RegionName region;
  private @Nullable LocalDate issuedOn = LocalDate.of(2026, 3, 2);
  private @Nullable String kind = "通知";
  private @Nullable Integer interprets;
  private List<Relation> relations = List.of();
  private List<TopicScore> topics = List.of();
  private List<OutlineNode> outline = List.of();
  private List<Table> tables = List.of();
  private String text = "各县人民政府：\n为做好城市绿化，现将有关事项通知如下。";

  private DocumentBuilder() {}

  /** A notice of 云溪市 on the greening of cities, about no topic. */
  public static DocumentBuilder aDocument() {
    return new DocumentBuilder();
  }

  /** The issue it stands in. */
  public DocumentBuilder in(IssueHead value) {
    issue = value;
    return this;
  }

  /** Instead of the id derived from issue, number and title. */
  public DocumentBuilder withId(String value) {
    id = value;
    return this;
  }

  /** Instead of the policy id derived from number and title. */
  public DocumentBuilder withPolicyId(String value) {
    policyId = value;
    return this;
  }

  /** 1-based position in the issue; also moves its lines. */
  public DocumentBuilder withOrdinal(int value) {
    ordinal = value;
    return this;
  }

  /** The title. */
  public DocumentBuilder withTitle(String value) {
    title = value;
    return this;
  }

  /** 文号, or null. */
  public DocumentBuilder withDocumentNumber(@Nullable String value) {
    documentNumber = value;
    return this;
  }

  /** Who signs. */
  public DocumentBuilder withIssuers(String... values) {
    issuers = List.of(values);
    return this;
  }

  /** The place it speaks for, by its GB/T 2260 code. */
  public DocumentBuilder withRegion(String code, String name) {
    region = new RegionName(code, name);
    return this;
  }

  /** 成文日期, or null. */
  public DocumentBuilder withIssuedOn(@Nullable LocalDate value) {
    issuedOn = value;
    return this;
  }

  /** 文种, or null. */
  public DocumentBuilder withKind(@Nullable String value) {
    kind = value;
    return this;
  }

  /** Ordinal of the document it explains, or null. */
  public DocumentBuilder withInterprets(@Nullable Integer value) {
    interprets = value;
    return this;
  }

  /** What it does to others. */
  public DocumentBuilder withRelations(Relation... values) {
    relations = List.of(values);
    return this;
  }

  /** One more topic, with that score and the words that weighed most. */
  public DocumentBuilder withTopic(String topic, double score, String... because) {
    topics = new ArrayList<>(topics);
    topics.add(new TopicScore(topic, score, List.of(because)));
    return this;
  }

  /** The headings and articles. */
  public DocumentBuilder withOutline(OutlineNode... values) {
    outline = List.of(values);
    return this;
  }

  /** Its tables. */
  public DocumentBuilder withTables(Table... values) {
    tables = List.of(values);
    return this;
  }

  /** Its paragraphs, one a line. */
  public DocumentBuilder withText(String value) {
    text = value;
    return this;
  }

  /** The document; each paragraph stands on a line of its own below the title. */
  public PolicyDocument build() {
    String folded = Folding.fold(title).text();
    int paragraphs = (int) text.lines().count();
    int startLine = 100 * ordinal;
    return new PolicyDocument(
        id == null ? Ids.derive("document", issue.id(), documentNumber, folded) : id,
        policyId == null ? Ids.derive("policy", documentNumber, folded) : policyId,
        issue.id(),
        issue,
        ordinal,
        "市政府文件",
        title,
        documentNumber,
        issuers,
        region,
        issuedOn,
        null,
        null,
        kind,
        null,
        startLine,
        startLine + paragraphs,
        List.of(),
        interprets,
        relations,
        topics,
        outline,
        tables,
        text,
        IntStream.rangeClosed(1, paragraphs).mapToObj(i -> startLine + i).toList(),
        Map.of(),
        List.of());
  }
}
