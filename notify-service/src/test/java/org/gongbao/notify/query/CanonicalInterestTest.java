package org.gongbao.notify.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.contract.interest.Interest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalInterestTest {

  @ParameterizedTest
  @CsvSource({
    "甲 乙,乙　甲",
    "甲 AND (乙 丙),(丙 甲) 乙",
    "甲 OR 乙 OR 甲,乙|甲",
    "--甲,甲",
    "碳達峰,碳达峰",
    "云政字〔2022〕16号,云政字[2022]16號",
    "甲 NEAR/3 乙,乙 NEAR/3 甲",
    "ＡＢＣ,abc"
  })
  void identicalWishesShareOneId(String one, String other) {
    assertThat(CanonicalInterest.of(query(one))).isEqualTo(CanonicalInterest.of(query(other)));
  }

  @ParameterizedTest
  @CsvSource({"甲 乙,甲 OR 乙", "title:甲,甲", "甲 -乙,甲 乙", "甲 NEAR/3 乙,甲 NEAR/4 乙"})
  void differentWishesHaveDifferentIds(String one, String other) {
    assertThat(CanonicalInterest.of(query(one)).id())
        .isNotEqualTo(CanonicalInterest.of(query(other)).id());
  }

  @Test
  void sortsListsAndDropsPlacesInsideOthers() {
    Interest interest =
        new Interest(
            List.of("housing", "carbon", "carbon"),
            null,
            List.of("130803", "131000", "130800"),
            List.of("雲溪市人民政府"),
            List.of("通知", "办法"),
            null);

    assertThat(CanonicalInterest.of(interest).interest())
        .isEqualTo(
            new Interest(
                List.of("carbon", "housing"),
                null,
                List.of("130800", "131000"),
                List.of("云溪市人民政府"),
                List.of("办法", "通知"),
                null));
  }

  @Test
  void theSameValueInAnotherFieldIsAnotherWish() {
    Interest issuer = new Interest(List.of(), null, List.of(), List.of("通知"), List.of(), null);
    Interest kind = new Interest(List.of(), null, List.of(), List.of(), List.of("通知"), null);

    assertThat(CanonicalInterest.of(issuer).id()).isNotEqualTo(CanonicalInterest.of(kind).id());
  }

  @Test
  void anInterestIsItsOwnCanonicalFormTheSecondTime() {
    CanonicalInterest once = CanonicalInterest.of(query("碳達峰 (鋼鐵 OR 水泥) -“轉發 通知”"));

    assertThat(CanonicalInterest.of(once.interest())).isEqualTo(once);
  }

  private static Interest query(String words) {
    return new Interest(List.of(), words, List.of(), List.of(), List.of(), null);
  }
}
