package org.gongbao.notify.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongbao.notify.CarbonPlan.aDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.contract.event.AlertRaised.Reason;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.contract.interest.Interest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("archive"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void givesBackTheDocumentAsItWasPut() {
    PolicyDocument document = aDocument().withTopic("carbon", 0.8).build();

    archive.put(document);

    assertThat(archive.document("d1")).contains(document);
    assertThat(archive.document("d2")).isEmpty();
  }

  @Test
  void keepsOnlyTheLastVersionOfADocument() {
    archive.put(aDocument().withTitle("旧标题").build());
    archive.put(aDocument().withTitle("新标题").build());

    assertThat(archive.size()).isEqualTo(1);
    assertThat(found(words("旧标题"))).isEmpty();
    assertThat(found(words("新标题"))).containsExactly("d1");
  }

  @Test
  void forgetsARemovedDocument() {
    archive.put(aDocument().build());

    archive.remove("d1");

    assertThat(archive.document("d1")).isEmpty();
    assertThat(archive.latest(5)).isEmpty();
  }

  @Test
  void findsAnyRunOfCharactersAcrossWordsAndWidths() {
    archive.put(aDocument().withText("按照《条例》要求，加快建设ＡＢ类 示范区。").build());

    assertThat(found(words("例》要"))).containsExactly("d1");
    assertThat(found(words("设ab类示"))).containsExactly("d1");
    assertThat(found(words("区"))).containsExactly("d1");
    assertThat(found(words("。"))).containsExactly("d1");
    assertThat(found(words("建加"))).isEmpty();
  }

  @Test
  void filtersByTopicOnlyWhereTheDocumentIsAboutIt() {
    archive.put(aDocument().withId("about").withTopic("carbon", 0.5).build());
    archive.put(aDocument().withId("passing").withTopic("carbon", 0.49).build());

    assertThat(found(interest(List.of("carbon"), List.of()))).containsExactly("about");
  }

  @Test
  void aRelationThatWasFoundIsSearchedShownAndTakenBack() {
    Relation asWritten = new Relation(RelationType.REPEALS, "旧办法", null, null, "同时废止", 7);
    archive.relate(relation("r1", "d1"));
    archive.put(aDocument().withRelations(asWritten).build());
    archive.put(aDocument().withId("other").build());

    assertThat(found(following("old"))).containsExactly("d1");
    assertThat(archive.search(following("old")).hits().get(0).reasons())
        .containsExactly(new Reason("follow:old", "旧办法", "同时废止", 7, null));
    assertThat(archive.read("d1").relations())
        .containsExactly(new Relation(RelationType.REPEALS, "旧办法", null, "old", "同时废止", 7));

    archive.relate(relation("r1", "other"));
    assertThat(found(following("old"))).containsExactly("other");
    archive.unrelate("r1");
    assertThat(found(following("old"))).isEmpty();
    assertThat(archive.read("d1").relations()).containsExactly(asWritten);
  }

  @Test
  void aRegionIncludesThePlacesInsideIt() {
    archive.put(aDocument().withId("county").withRegion("130803", "某地").build());
    archive.put(aDocument().withId("city").withRegion("130800", "某地").build());
    archive.put(aDocument().withId("other").withRegion("131000", "某地").build());

    assertThat(found(interest(List.of(), List.of("130803")))).containsExactly("county");
    assertThat(found(interest(List.of(), List.of("130800"))))
        .containsExactlyInAnyOrder("county", "city");
    assertThat(found(interest(List.of(), List.of("130000"))))
        .containsExactlyInAnyOrder("county", "city", "other");
  }

  @Test
  void givesTheNewestFirstAndTheUndatedLast() {
    archive.put(aDocument().withId("old").withIssuedOn(LocalDate.of(2020, 1, 1)).build());
    archive.put(aDocument().withId("undated").withIssuedOn(null).build());
    archive.put(aDocument().withId("new").withIssuedOn(LocalDate.of(2024, 1, 1)).build());

    assertThat(archive.latest(5))
        .extracting(PolicyDocument::id)
        .containsExactly("new", "old", "undated");
  }

  @Test
  void bothEndsOfASpanOfDaysAreInside() {
    archive.put(aDocument().withId("first").withIssuedOn(LocalDate.of(2020, 1, 1)).build());
    archive.put(aDocument().withId("last").withIssuedOn(LocalDate.of(2020, 1, 31)).build());
    archive.put(aDocument().withId("after").withIssuedOn(LocalDate.of(2020, 2, 1)).build());
    archive.put(aDocument().withId("undated").withIssuedOn(null).build());

    ArchiveSearch january =
        words(null).between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31));
    assertThat(found(january)).containsExactlyInAnyOrder("first", "last");
    assertThat(found(words(null).between(null, LocalDate.of(2020, 1, 1)))).containsExactly("first");
  }

  @Test
  void pagesThroughAllHitsWithTheirTotal() {
    for (int i = 0; i < 5; i++) {
      archive.put(aDocument().withId("d" + i).build());
    }

    Hits second = archive.search(ArchiveSearch.forWords("碳达峰").onPage(2, 2));

    assertThat(second.total()).isEqualTo(5);
    assertThat(second.hits()).hasSize(2);
    assertThat(archive.search(ArchiveSearch.forWords("碳达峰").onPage(4, 2)).hits()).isEmpty();
  }

  @Test
  void aWordInTheTitleOutweighsOneInTheText() {
    archive.put(aDocument().withId("text").withTitle("通知").withText("关于养老服务的规定").build());
    archive.put(aDocument().withId("title").withTitle("养老服务条例").withText("第一条").build());

    assertThat(found(words("养老服务"))).containsExactly("title", "text");
  }

  @Test
  void remembersWhatWasCommittedAndHowFarTheFeedHadCome() {
    FeedPosition position = new FeedPosition("topic-1", Map.of(0, 12L, 3, 7L));
    archive.put(aDocument().build());
    archive.commit(position);
    archive.put(aDocument().withId("not committed").build());
    archive.close();

    archive = Archive.open(folder.resolve("archive"));

    assertThat(archive.position()).isEqualTo(position);
    assertThat(archive.latest(5)).extracting(PolicyDocument::id).containsExactly("d1");
  }

  @Test
  void beginsAnewWhenTheIndexIsBroken() throws IOException {
    archive.put(aDocument().build());
    archive.commit(new FeedPosition("topic-1", Map.of(0, 1L)));
    archive.close();
    try (Stream<Path> files = Files.list(folder.resolve("archive"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }

    archive = Archive.open(folder.resolve("archive"));

    assertThat(archive.size()).isZero();
    assertThat(archive.position()).isEqualTo(FeedPosition.START);
  }

  @Test
  void refusesPagesThatReachTooDeep() {
    assertThatThrownBy(() -> ArchiveSearch.forWords("碳").onPage(501, 20))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("page 501: pages count from 1 and reach the first 10000 hits");
  }

  private static RelationResolved relation(String id, String from) {
    return new RelationResolved(
        id, RelationType.REPEALS, from, "new", "新办法", "old", "old-1", "云溪市旧办法", "同时废止", 7);
  }

  private static ArchiveSearch following(String policyId) {
    return ArchiveSearch.forInterest(
        new Interest(List.of(), null, List.of(), List.of(), List.of(), policyId));
  }

  private static ArchiveSearch words(String query) {
    return ArchiveSearch.forWords(query);
  }

  private static ArchiveSearch interest(List<String> topics, List<String> regions) {
    return ArchiveSearch.forInterest(
        new Interest(topics, null, regions, List.of(), List.of(), null));
  }

  private List<String> found(ArchiveSearch search) {
    return archive.search(search).documents().stream().map(PolicyDocument::id).toList();
  }
}
