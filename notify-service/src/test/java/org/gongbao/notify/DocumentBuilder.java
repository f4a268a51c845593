package org.gongbao.notify;

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
import org.gongbao.contract.document.RelationType;
import org.gongbao.contract.document.TopicScore;
import org.jspecify.annotations.Nullable;

/** A document that is valid from the start; a test states only what matters to it. */
public final class DocumentBuilder {

  private String id = "d1";
  private @Nullable String policyId;
  private String title = "云溪市人民政府关于印发碳达峰实施方案的通知";
  private String text = "为做好碳达峰工作，制定本方案。";
  private int startLine = 1;
  private @Nullable LocalDate issuedOn = LocalDate.of(2022, 5, 4);
  private @Nullable String kind = "通知";
  private @Nullable RegionName region = new RegionName("130800", "云溪市");
  private List<String> issuers = List.of("云溪市人民政府");
  private final List<TopicScore> topics = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<OutlineNode> outline = new ArrayList<>();

  private DocumentBuilder() {}

  /** Begins with a short notice of a fictional city. */
  public static DocumentBuilder aDocument() {
    return new DocumentBuilder();
  }

  public DocumentBuilder withId(String value) {
    id = value;
    return this;
  }

  public DocumentBuilder ofPolicy(String value) {
    policyId = value;
    return this;
  }

  public DocumentBuilder withTitle(String value) {
    title = value;
    return this;
  }

  public DocumentBuilder withText(String value) {
    text = value;
    return this;
  }

  public DocumentBuilder startingAtLine(int value) {
    startLine = value;
    return this;
  }

  public DocumentBuilder issuedOn(@Nullable LocalDate value) {
    issuedOn = value;
    return this;
  }

  public DocumentBuilder ofKind(@Nullable String value) {
    kind = value;
    return this;
  }

  public DocumentBuilder issuedBy(String... values) {
    issuers = List.of(values);
    return this;
  }

  public DocumentBuilder inRegion(@Nullable String code) {
    region = code == null ? null : new RegionName(code, "某地");
    return this;
  }

  public DocumentBuilder aboutTopic(String topic, double score) {
    topics.add(new TopicScore(topic, score, List.of("碳达峰")));
    return this;
  }

  public DocumentBuilder repealing(String otherPolicy) {
    relations.add(new Relation(RelationType.REPEALS, "旧办法", null, otherPolicy, "废止", 3));
    return this;
  }

  public DocumentBuilder withOutline(OutlineNode... nodes) {
    outline.addAll(List.of(nodes));
    return this;
  }

  /** The document. */
  public PolicyDocument build() {
    int paragraphs = text.split("\n", -1).length;
    List<Integer> lines = IntStream.range(0, paragraphs).mapToObj(i -> startLine + 2 * i).toList();
    return new PolicyDocument(
        id,
        policyId == null ? Ids.derive("policy", id) : policyId,
        "issue-1",
        new IssueHead("issue-1", "云溪市人民政府公报", null, region, 2022, 5, null, 500),
        1,
        "市政府文件",
        title,
        "云政字〔2022〕16号",
        issuers,
        region,
        issuedOn,
        null,
        null,
        kind,
        null,
        startLine,
        startLine + 2 * paragraphs,
        List.of(),
        null,
        relations,
        topics,
        outline,
        List.of(),
        text,
        lines,
        Map.of(),
        List.of());
  }
}
