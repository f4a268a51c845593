package org.gongbao.parse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.testkit.DocumentBuilder.aDocument;

import java.time.LocalDate;
import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of documents promises. */
abstract class DocumentsContract {
  private Documents documents;

  /** A store with nothing in it. */
  abstract Documents empty();

  @BeforeEach
  void start() {
    documents = empty();
  }

  @Test
  void givesBackExactlyWhatWasPut() {
    PolicyDocument document = aDocument().withTopic("carbon", 0.9).build();
    documents.put(document);
    documents.put(document);
    assertThat(documents.find(document.id())).contains(document);
    assertThat(documents.ofIssue(document.issueId())).containsExactly(document);
  }

  @Test
  void givesBackTablesCellByCell() {
    PolicyDocument document =
        aDocument().withTables(new Table(3, 4, List.of(List.of("指标", "2025年"), List.of()))).build();
    documents.put(document);
    assertThat(documents.find(document.id())).contains(document);
  }

  @Test
  void keepsTheLastOfAnId() {
    documents.put(aDocument().withId("d1").withText("先").build());
    PolicyDocument later = aDocument().withId("d1").withText("后").build();
    documents.put(later);
    assertThat(documents.find("d1")).contains(later);
  }

  @Test
  void forgetsWhatIsRemoved() {
    documents.put(aDocument().withId("d1").build());
    documents.remove("d1");
    documents.remove("d1");
    assertThat(documents.find("d1")).isEmpty();
  }

  @Test
  void listsAnIssueInOrderOfPrint() {
    documents.put(aDocument().withId("b").withOrdinal(2).build());
    documents.put(aDocument().withId("a").withOrdinal(1).build());
    String issueId = aDocument().build().issueId();
    assertThat(documents.ofIssue(issueId)).extracting(PolicyDocument::id).containsExactly("a", "b");
    assertThat(documents.ofIssue("unknown")).isEmpty();
  }

  @Test
  void selectsByPlaceKindAndDate() {
    documents.put(
        aDocument()
            .withId("old")
            .withRegion("130801", "甲区")
            .withKind("通知")
            .withTopic("carbon", 0.9)
            .withIssuedOn(LocalDate.of(2023, 1, 1))
            .build());
    documents.put(
        aDocument()
            .withId("new")
            .withRegion("130900", "乙市")
            .withKind("意见")
            .withTopic("carbon", 0.3)
            .withIssuedOn(LocalDate.of(2024, 1, 1))
            .build());

    assertIds(new Selection("130800", null, null, null, 0, 10), "old");
    assertIds(new Selection("130000", null, null, null, 0, 10), "new", "old");
    assertIds(new Selection(null, "意见", null, null, 0, 10), "new");
    assertIds(new Selection(null, null, null, LocalDate.of(2023, 6, 1), 0, 10), "new");
    assertIds(new Selection(null, null, null, null, 1, 10), "old");
    assertIds(new Selection(null, null, null, null, 0, 1), "new");
  }

  @Test
  void selectsWhatIsAboutATopic() {
    documents.put(aDocument().withId("about").withTopic("carbon", 0.9).build());
    documents.put(aDocument().withId("touches").withTopic("carbon", 0.3).build());
    documents.put(
        aDocument().withId("other").withTopic("carbon", 0.3).withTopic("water", 0.9).build());

    assertIds(new Selection(null, null, "carbon", null, 0, 10), "about");
  }

  private void assertIds(Selection selection, String... ids) {
    assertThat(documents.select(selection)).extracting(PolicyDocument::id).containsExactly(ids);
  }
}
