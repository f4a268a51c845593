package org.gongbao.notify.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.notify.CarbonPlan.aDocument;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestTest {

  @TempDir Path folder;
  private Archive archive;
  private Backtest backtest;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("archive"));
    backtest = new Backtest(archive);
    put("a", "钢铁水泥", LocalDate.of(2022, 1, 3));
    put("b", "钢铁", LocalDate.of(2022, 1, 9));
    put("c", "水泥", LocalDate.of(2022, 3, 1));
    put("d", "钢铁和很多很多的水泥", null);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void countsByMonthAndShowsSamples() {
    Backtest.Outcome outcome = backtest.run(words("钢铁 OR 水泥"), null, null);

    assertThat(outcome.total()).isEqualTo(4);
    assertThat(outcome.perMonth())
        .isEqualTo(Map.of(YearMonth.of(2022, 1), 2, YearMonth.of(2022, 3), 1));
    assertThat(outcome.samples()).hasSize(4);
    assertThat(outcome.isTooMany()).isFalse();
  }

  @Test
  void meansByNegationAndNearWhatMatchingMeans() {
    assertThat(backtest.run(words("钢铁 -水泥"), null, null).total()).isEqualTo(1);
    assertThat(backtest.run(words("钢铁 NEAR/3 水泥"), null, null).total()).isEqualTo(1);
    assertThat(archive.search(ArchiveSearch.forWords("钢铁 NEAR/3 水泥")).documents())
        .extracting(PolicyDocument::id)
        .containsExactly("a");
  }

  @Test
  void saysWhatAnEditGainsAndLoses() {
    Backtest.Change change = backtest.compare(words("钢铁"), words("水泥"), null, null);

    assertThat(change.gained()).isEqualTo(1);
    assertThat(change.gainedSamples()).extracting(PolicyDocument::id).containsExactly("c");
    assertThat(change.lost()).isEqualTo(1);
    assertThat(change.lostSamples()).extracting(PolicyDocument::id).containsExactly("b");
  }

  @Test
  void warnsAboveThirtyHitsADay() {
    for (int i = 0; i < 31; i++) {
      put("many" + i, "光伏", LocalDate.of(2022, 6, 1));
    }

    assertThat(backtest.run(words("光伏"), null, null).isTooMany()).isTrue();
    assertThat(backtest.run(words("光伏"), null, LocalDate.of(2022, 5, 31)).total()).isZero();
  }

  @Test
  void aSearchTellsWhyEachDocumentWasFound() {
    assertThat(archive.search(ArchiveSearch.forWords("很多")).hits())
        .singleElement()
        .satisfies(hit -> assertThat(hit.reasons().get(0).phrase()).isEqualTo("很多"));
  }

  private void put(String id, String text, LocalDate date) {
    archive.put(aDocument().withId(id).withText(text).withIssuedOn(date).build());
  }

  private static Interest words(String query) {
    return new Interest(List.of(), query, List.of(), List.of(), List.of(), null);
  }
}
