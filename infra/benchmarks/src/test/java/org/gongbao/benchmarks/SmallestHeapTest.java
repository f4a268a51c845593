package org.gongbao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallestHeapTest {

  @Test
  void findsTheSmallestSizeThatIsEnough() {
    for (int needed = 8; needed <= 40; needed++) {
      int size = needed;
      assertThat(SmallestHeap.smallest(8, 40, mebibytes -> mebibytes >= size)).isEqualTo(needed);
    }
  }

  @Test
  void givesTheLargestWhenNoneIsEnough() {
    assertThat(SmallestHeap.smallest(8, 40, mebibytes -> false)).isEqualTo(40);
  }
}
