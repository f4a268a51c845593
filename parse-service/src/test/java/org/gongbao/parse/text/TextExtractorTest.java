package org.gongbao.parse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.tika.mime.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class TextExtractorTest {

  private final TextExtractor extractor = new TextExtractor();

  @Test
  void keepsTheLinesOfATextAsTheyAre() throws UnreadableFileException {
    SourceText text = extract("# 云溪市人民政府公报\r\n\r\n**第一条** | 甲 | <3岁  \r\n", "issue.md");

    assertThat(text.lines()).containsExactly("# 云溪市人民政府公报", "", "**第一条** | 甲 | <3岁  ", "");
    assertThat(text.notes()).isEmpty();
  }

  @Test
  void notesBrokenCharacters() throws UnreadableFileException {
    byte[] bytes = "云溪市人民政府公报，二〇二四年第四号".getBytes(StandardCharsets.UTF_8);
    bytes[7] = (byte) 0xC0;

    SourceText text = extractor.extract(bytes, "issue.txt", null);

    assertThat(text.line(1)).contains("\uFFFD");
    assertThat(text.notes())
        .singleElement()
        .isEqualTo("the UTF-8 text is broken in 1 places, which stand as U+FFFD");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(refusal(new byte[0], "issue.txt"))
        .hasMessage("issue.txt is empty (0 bytes); send the gazette's file again")
        .extracting("code")
        .isEqualTo("empty-file");
  }

  @Test
  void refusesBlanksAlone() {
    assertThat(refusal(" \n\t\n\u3000".getBytes(StandardCharsets.UTF_8), "a.txt"))
        .extracting("code")
        .isEqualTo("no-text");
  }

  @Test
  void refusesAFileAboveTheLimitWithoutLookingIntoIt() {
    byte[] bytes = new byte[60 << 20];
    new Random(1).nextBytes(bytes);

    assertThat(refusal(bytes, "noise.bin"))
        .hasMessage(
            "noise.bin has 62,914,560 bytes, more than the limit of 52,428,800;"
                + " send the issue in parts or raise the limit");
  }

  @Test
  void refusesRandomBytes() {
    byte[] bytes = new byte[1 << 20];
    new Random(2).nextBytes(bytes);

    for (String name : new String[] {null, "noise.txt", "noise.md", "noise.bin"}) {
      assertThat(refusal(bytes, name)).as("named %s", name).extracting("code").isEqualTo("binary");
    }
  }

  @Test
  void refusesATypeItCannotRead() {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    assertThat(refusal(png, "scan.png"))
        .hasMessage(
            "scan.png is of type image/png; TXT, Markdown, HTML, DOCX, DOC, WPS, ODT, RTF and PDF are read:"
                + " convert it to one of them");
  }

  /** Two blank lines in UTF-16 are the first bytes of a PCX picture. */
  @Test
  void readsATextWhoseFirstBytesAreThoseOfAPicture() throws UnreadableFileException {
    byte[] bytes = "\n\n云溪市人民政府公报\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(extractor.extract(bytes, "issue.txt", null).line(3)).isEqualTo("云溪市人民政府公报");
  }

  @Test
  void neverRepeatsAFolderFromTheName() {
    assertThat(refusal(new byte[0], "../../x").getMessage()).startsWith("x is empty");
    assertThat(refusal(new byte[0], "..\\..\\y\r\nz").getMessage()).startsWith("yz is empty");
    assertThat(refusal(new byte[0], "///").getMessage()).startsWith("the file is empty");
  }

  @Test
  void refusesMoreTextThanTheLimit() {
    TextLimits small =
        new TextLimits(1000, 1000, 20, 1, Duration.ofSeconds(5), Duration.ofSeconds(5));
    byte[] bytes = "青岚县人民政府".repeat(10).getBytes(StandardCharsets.UTF_8);

    UnreadableFileException refusal =
        catchThrowableOfType(
            UnreadableFileException.class,
            () -> new TextExtractor(small).extract(bytes, null, null));

    assertThat(refusal.code()).isEqualTo("too-much-text");
  }

  /** Libraries fail with errors too: on a class left out, in an assertion, for want of memory. */
  @ParameterizedTest
  @MethodSource("failures")
  void refusesWhereALibraryFails(Throwable failure, String code, String words) {
    UnreadableFileException refusal =
        catchThrowableOfType(
            UnreadableFileException.class,
            () ->
                new TextExtractor(TextLimits.DEFAULT, List.of(new FailingReader(failure)))
                    .extract(new byte[] {1}, "a.pdf", null));

    assertThat(refusal).hasMessageContaining("a.pdf").hasMessageContaining(words);
    assertThat(refusal.code()).isEqualTo(code);
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new NoClassDefFoundError("some/Codec"), "parser-failed", "some/Codec"),
        Arguments.of(new ExceptionInInitializerError("no native"), "parser-failed", "defect of"),
        Arguments.of(new AssertionError("odd offset"), "parser-failed", "odd offset"),
        Arguments.of(new StackOverflowError(), "too-deep", "nests its parts too deep"),
        Arguments.of(new OutOfMemoryError("heap"), "out-of-memory", "more memory than the"),
        Arguments.of(new IOException("bad xref"), "damaged", "bad xref"),
        Arguments.of(new IndexOutOfBoundsException("7"), "damaged", "damaged or cut-off"));
  }

  @Test
  void hidesNoFailureOfTheMachineItself() {
    TextExtractor broken =
        new TextExtractor(TextLimits.DEFAULT, List.of(new FailingReader(new InternalError("x"))));

    assertThatThrownBy(() -> broken.extract(new byte[] {1}, null, null))
        .isInstanceOf(InternalError.class);
  }

  private record FailingReader(Throwable failure) implements FormatReader {

    @Override
    public boolean reads(MediaType type) {
      return true;
    }

    @Override
    public SourceText read(SourceFile file, TextLimits limits) throws Exception {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (Exception) failure;
    }
  }

  private SourceText extract(String content, String name) throws UnreadableFileException {
    return extractor.extract(content.getBytes(StandardCharsets.UTF_8), name, null);
  }

  private UnreadableFileException refusal(byte[] bytes, String name) {
    return catchThrowableOfType(
        UnreadableFileException.class, () -> extractor.extract(bytes, name, null));
  }
}
