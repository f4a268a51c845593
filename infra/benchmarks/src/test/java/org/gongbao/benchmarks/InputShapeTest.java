package org.gongbao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InputShapeTest {

  /** Numbers grow longer, so ten times the lines are a little more than ten times the bytes. */
  @ParameterizedTest
  @EnumSource
  void growsTenfold(InputShape shape) {
    double tenth = shape.ofSize(1).length;

    assertThat(shape.ofSize(10).length / tenth).isBetween(9.5, 11.0);
  }
}
