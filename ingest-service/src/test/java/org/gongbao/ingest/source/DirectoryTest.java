package org.gongbao.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.gongbao.ingest.issue.Arrival;
import org.gongbao.ingest.issue.Door;
import org.gongbao.ingest.issue.Receipt;
import org.gongbao.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {

  private static final Duration SETTLE = Duration.ofSeconds(2);

  @TempDir Path temporary;
  private final SettableClock clock = new SettableClock();
  private final Door door = new Door(clock);
  private Path folder;
  private Directory directory;

  @BeforeEach
  void watch() throws IOException {
    folder = Files.createDirectory(temporary.resolve("watched"));
    directory = restarted();
  }

  @Test
  void takesAFileOnceItHasStoppedGrowing() throws IOException {
    Path file = write("公报.txt", "云溪市");
    directory.poll();
    pass(Duration.ofSeconds(1));
    Files.writeString(file, "人民政府公报", StandardOpenOption.APPEND);
    directory.poll();
    pass(Duration.ofSeconds(1));
    directory.poll();
    assertThat(all()).isEmpty();

    pass(Duration.ofSeconds(1));
    directory.poll();

    assertThat(all())
        .singleElement()
        .satisfies(
            receipt -> {
              assertThat(receipt.arrival())
                  .isEqualTo(new Arrival("directory", "公报.txt", null, "公报.txt"));
              assertThat(receipt.size()).isEqualTo(27);
            });
  }

  @Test
  void takesEveryFileOnceAndLeavesItInPlace() throws IOException {
    Path file = write("公报.txt", "云溪市");

    settle();
    settle();

    assertThat(door.publisher.published()).hasSize(1);
    assertThat(file).exists();
    assertThat(door.meters.counter("gongbao.ingest.repeated").count()).isZero();
  }

  @Test
  void recognisesByContentWhatWasTakenBeforeARestart() throws IOException {
    write("公报.txt", "云溪市");
    settle();
    directory = restarted();

    settle();

    assertThat(all()).hasSize(1);
    assertThat(door.publisher.published()).hasSize(1);
  }

  @Test
  void takesAFileAgainWhenItsContentChanged() throws IOException {
    write("公报.txt", "云溪市");
    settle();
    write("公报.txt", "云溪市人民政府");

    settle();

    assertThat(all()).hasSize(2);
  }

  @Test
  void looksIntoFolders() throws IOException {
    Files.createDirectories(folder.resolve("云溪市/2026"));
    write("云溪市/2026/1.txt", "第1号");

    settle();

    assertThat(all())
        .singleElement()
        .extracting(receipt -> receipt.arrival().address())
        .isEqualTo("云溪市/2026/1.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {".hidden", "~$公报.docx", "公报.pdf.part", "公报.TMP", "公报.txt~"})
  void passesOverHiddenAndTemporaryFiles(String name) throws IOException {
    write(name, "x");

    settle();

    assertThat(all()).isEmpty();
  }

  @Test
  void passesOverHiddenFolders() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    write(".git/config", "x");

    settle();

    assertThat(all()).isEmpty();
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path secret = Files.createDirectory(temporary.resolve("outside"));
    Files.writeString(secret.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("folder"), secret);
    Files.createSymbolicLink(folder.resolve("file.txt"), secret.resolve("secret.txt"));

    settle();

    assertThat(all()).isEmpty();
  }

  @Test
  void keepsWhyAFileWasRefusedAndGoesOn() throws IOException {
    Path empty = write("a-empty.txt", "");
    write("b-large.txt", "x".repeat(1001));
    write("c-good.txt", "good");

    settle();
    settle();

    assertThat(all())
        .extracting(receipt -> receipt.arrival().fileName(), receipt -> receipt.standing().code())
        .containsExactlyInAnyOrder(
            tuple("a-empty.txt", "empty-file"),
            tuple("b-large.txt", "too-large"),
            tuple("c-good.txt", null));
    assertThat(door.meters.counter("gongbao.ingest.refused").count()).isEqualTo(2);
    assertThat(empty).exists();
  }

  private List<Receipt> all() {
    return door.receipts.newestFirst(null, null, 10);
  }

  private Directory restarted() {
    return new Directory(folder, SETTLE, door.intake, clock);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private void pass(Duration time) {
    clock.advance(time);
  }

  private void settle() throws IOException {
    directory.poll();
    pass(SETTLE);
    directory.poll();
  }
}
