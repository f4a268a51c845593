package org.gongbao.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.standalone.instance.ExternalParts;
import org.gongbao.standalone.instance.Instance;
import org.gongbao.standalone.instance.Ports;
import org.gongbao.standalone.instance.StartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIT {

  @TempDir Path folder;

  @Test
  void bringsEverySampleToItsReaders() {
    try (Instance instance = Instance.start(folder, Ports.free(), ExternalParts.NONE)) {
      assertThat(folder.resolve("addresses.json")).exists();

      DemoReport report =
          new Demo(instance.addresses(), sentence -> {}).run(Samples.all(), System.nanoTime());

      assertThat(report.missing()).isEmpty();
      assertThat(report.summary().issues()).isEqualTo(3);
      assertThat(report.summary().documents()).isEqualTo(15);
      assertThat(report.summary().deadLetters()).isZero();
      assertThat(report.summary().topics()).hasSize(2).allSatisfy(DemoIT::isSome);
      assertThat(report.summary().alerts()).isEqualTo(report.summary().mails());
      refusesToShareItsFolder();
    }
    assertThat(Files.exists(folder.resolve("addresses.json"))).isFalse();
  }

  private static void isSome(String topic, Integer mails) {
    assertThat(mails).as(topic).isPositive();
  }

  private void refusesToShareItsFolder() {
    assertThatThrownBy(() -> Instance.start(folder, Ports.free(), ExternalParts.NONE))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("is in use by another process");
  }
}
