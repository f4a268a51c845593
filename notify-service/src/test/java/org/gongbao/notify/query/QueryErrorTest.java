package org.gongbao.notify.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryErrorTest {

  @ParameterizedTest
  @CsvSource({
    "'',0,WORD",
    "甲 OR,4,WORD",
    "甲 AND OR 乙,6,WORD",
    "(甲 乙,4,CLOSING_PARENTHESIS",
    "甲),1,NO_CLOSING_PARENTHESIS",
    "甲 ()),3,WORD",
    "甲 “乙 丙,2,CLOSING_QUOTE",
    "甲 NEAR 乙,6,DISTANCE",
    "甲 NEAR/x 乙,6,DISTANCE",
    "甲 NEAR/5000 乙,2,DISTANCE",
    "甲 NEAR/5 (乙 丙),2,TERM_BESIDE_NEAR",
    "甲 NEAR/5 title:乙,2,TERM_BESIDE_NEAR",
    "甲 NEAR/5 乙 NEAR/5 丙,11,ONE_NEAR",
    "title: OR 甲,7,WORD",
    "-,1,WORD",
    "甲 \"\",2,VISIBLE_CHARACTERS"
  })
  void tellsThePlaceAndWhatWasExpected(String query, int offset, Expected expected) {
    QueryException error = error(query);

    assertThat(error.offset()).isEqualTo(offset);
    assertThat(error.expected()).isEqualTo(expected);
  }

  @Test
  void pointsAtThePlaceInAFixedWidthFont() {
    assertThat(error("碳达峰 (钢铁 OR").getMessage())
        .isEqualTo(
            """
            expected a word, a "phrase" or '(' at character 10, found the end
            碳达峰 (钢铁 OR
            　　　  　　   ^""");
  }

  @Test
  void refusesWhatIsTooLongTooDeepOrTooMuch() {
    assertThat(error("甲".repeat(4_001)).expected()).isEqualTo(Expected.SHORTER_QUERY);
    assertThat(error("(".repeat(1_000)).expected()).isEqualTo(Expected.FEWER_LEVELS);
    assertThat(error("-".repeat(1_000)).expected()).isEqualTo(Expected.FEWER_LEVELS);
    assertThat(error("甲 ".repeat(1_000)).expected()).isEqualTo(Expected.FEWER_TERMS);
  }

  @Test
  void answersToHostileQueriesAtOnce() {
    for (String part : new String[] {"(", "title:", "\"", "甲 NEAR/1 ", "|", "－"}) {
      Assertions.assertTimeout(
          Duration.ofSeconds(1), () -> error("甲 " + part.repeat(3_990 / part.length())));
    }
  }

  private static QueryException error(String query) {
    QueryException error = catchThrowableOfType(QueryException.class, () -> Query.parse(query));
    assertThat(error).as("error of %s", query).isNotNull();
    return error;
  }
}
