package org.gongbao.parse.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.text.SourceText;
import org.junit.jupiter.api.Test;

class RepeatedTitlesTest {

  private static final List<String> TITLE = List.of("云溪市财政局", "关于做好年度决算工作的通知");

  @Test
  void findsTheTitleAgainBesideAPageMark() {
    assertThat(find("正文。", "12", "", "云溪市财政局关于做好年度决算工作的通知", "正文续。")).containsExactly(6);
  }

  @Test
  void keepsATitleThatStandsThereForTheFirstTime() {
    assertThat(find("正文。", "12", "云溪市财政局关于做好年中决算工作的通知", "正文。")).isEmpty();
  }

  @Test
  void keepsARepeatedTitleAwayFromAnyPageMark() {
    assertThat(find("12", "正文。", "云溪市财政局关于做好年度决算工作的通知", "正文。")).isEmpty();
  }

  private static List<Integer> find(String... below) {
    List<String> all = Stream.concat(TITLE.stream(), Stream.of(below)).toList();
    BitSet marks = new BitSet();
    marks.set(all.indexOf("12") + 1);
    Lines lines = Lines.of(new SourceText(all)).without(marks);
    return RepeatedTitles.find(lines, marks).stream().boxed().toList();
  }
}
