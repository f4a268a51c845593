package org.gongbao.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SettableClockTest {

  @Test
  void movesOnlyWhenTold() {
    SettableClock clock = new SettableClock();
    Clock inChina = clock.withZone(ZoneId.of("Asia/Shanghai"));

    clock.advance(Duration.ofMinutes(5));

    assertThat(clock.instant()).isEqualTo("2026-03-05T01:05:00Z");
    assertThat(inChina.instant()).isEqualTo(clock.instant());
  }
}
