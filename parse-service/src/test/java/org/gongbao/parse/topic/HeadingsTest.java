package org.gongbao.parse.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private static final NotCounted NOT_COUNTED = TopicPacks.builtIn().notCounted();

  @Test
  void aLoneHeadingIsNotTheWholeOutline() {
    assertThat(share("一、停车")).isLessThan(0.7);
  }

  @Test
  void eachOfManyHeadingsHasItsPart() {
    String outline = "一、停车\n二、公交\n三、公路\n四、铁路\n五、港口\n六、航空\n七、邮路\n八、管线";

    assertThat(share(outline)).isCloseTo(1.0 / 8, within(0.02));
  }

  @Test
  void headingsThatEveryPlanHasAreLeftOut() {
    assertThat(share("一、停车\n二、总体要求\n三、保障措施")).isEqualTo(share("一、停车"));
  }

  /** What part of the outline the first paragraph's heading is. */
  private static double share(String text) {
    Page page = new Page("通知", List.of(), text);
    return new Headings(page, NOT_COUNTED).share(page.bodyParagraph());
  }
}
