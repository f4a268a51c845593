package org.gongbao.parse.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingsTest {

  private static final Term TERM = new Term(7, 0, 1, "免去+职务", 2, false);

  @ParameterizedTest
  @CsvSource({
    "免去某人职务, 1",
    "职务免去, 1",
    "免去职务免去职务, 1",
    "免去职务。免去职务, 2",
    "免去职务。职务, 1",
    "免去。职务, 0",
    "免去免去, 0",
    "免去免去。职务免去, 1"
  })
  void countsEachSentenceInWhichAllWordsMeetOnce(String text, int times) {
    Page page = new Page("", List.of(), text);
    Meetings meetings = new Meetings(page, TERM.id() + 1);
    int complete = 0;
    for (int at = 0; at < page.length(); at++) {
      int part = page.at(at) == '免' ? 0 : page.at(at) == '职' ? 1 : -1;
      complete += part >= 0 && meetings.isComplete(TERM, part, at) ? 1 : 0;
    }

    assertThat(complete).isEqualTo(times);
  }
}
