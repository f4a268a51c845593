package org.gongbao.notify.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongbao.notify.CarbonPlan.aDocument;

import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.contract.event.RelationResolved;
import org.junit.jupiter.api.Test;

class RelatingTest {

  private static final String BOTH = "《停车办法》《照明办法》同时废止";

  private final PolicyDocument document =
      aDocument().withRelations(repeals("停车办法"), repeals("照明办法")).build();

  @Test
  void ofSeveralInOneSentenceTheTitleTellsWhichIsMeant() {
    PolicyDocument related = Relating.with(document, found("云溪市照明办法", "lights"));

    assertThat(related.relations())
        .extracting(Relation::target, Relation::policyId)
        .containsExactly(tuple("停车办法", null), tuple("照明办法", "lights"));
  }

  @Test
  void whatOnlyOneCanMeanNeedsNoTitle() {
    PolicyDocument one = Relating.with(document, found("云溪市照明办法", "lights"));

    assertThat(Relating.with(one, found("关于城市道路的通知", "parking")).relations())
        .extracting(Relation::target, Relation::policyId)
        .containsExactly(tuple("停车办法", "parking"), tuple("照明办法", "lights"));
  }

  @Test
  void whatTheDocumentDoesNotSayInThoseWordsIsAddedOnce() {
    PolicyDocument once = Relating.with(document, found("关于城市道路的通知", "roads"));

    assertThat(once.relations()).hasSize(3);
    assertThat(once.relations().get(2).target()).isEqualTo("关于城市道路的通知");
    assertThat(Relating.with(once, found("关于城市道路的通知", "roads"))).isEqualTo(once);
  }

  private static Relation repeals(String target) {
    return new Relation(RelationType.REPEALS, target, null, null, BOTH, 7);
  }

  private static RelationResolved found(String title, String policyId) {
    return new RelationResolved(
        "r-" + policyId, RelationType.REPEALS, "d1", "p", "新办法", policyId, "x", title, BOTH, 7);
  }
}
