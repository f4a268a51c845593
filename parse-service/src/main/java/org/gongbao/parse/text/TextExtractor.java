package org.gongbao.parse.text;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Reads a gazette's file: bytes in, lines out, or a refusal with its reason. Safe for use by many
 * threads.
 */
public final class TextExtractor {

  private final TextLimits limits;
  private final FileTypes types = new FileTypes();
  private final PlainTextReader plainText = new PlainTextReader();
  private final List<FormatReader> readers =
      List.of(new HtmlReader(), new WordReader(), new PdfReader(new Ocr("tesseract")), plainText);

  /** An extractor with the default limits. */
  public TextExtractor() {
    this(TextLimits.DEFAULT);
  }

  /** An extractor with limits of your own. */
  public TextExtractor(TextLimits limits) {
    this.limits = limits;
  }

  /**
   * The text of a file.
   *
   * @param bytes the file's content; it must not change during the call
   * @param name the file's name as a hint, or null; never used as a path
   * @param mediaType the declared media type as a hint, or null
   * @throws UnreadableFileException when there is no text we can read, with what to do about it
   */
  public SourceText extract(byte[] bytes, @Nullable String name, @Nullable String mediaType)
      throws UnreadableFileException {
    SourceFile file = new SourceFile(bytes, name, mediaType);
    if (bytes.length == 0) {
      throw Refusals.empty(file);
    }
    if (bytes.length > limits.maxBytes()) {
      throw Refusals.tooLarge(file, limits.maxBytes());
    }
    SourceText text = read(file);
    if (text.lines().stream().allMatch(String::isBlank)) {
      throw Refusals.noText(file);
    }
    return text;
  }

  private SourceText read(SourceFile file) throws UnreadableFileException {
    MediaType type = MediaType.OCTET_STREAM;
    try {
      type = types.detect(file);
      FormatReader reader = readerOf(type, file);
      Duration limit = reader.timeLimit(limits);
      return TimeLimit.run(() -> reader.read(file, limits), limit);
    } catch (TimeoutException e) {
      throw Refusals.tooSlow(file, limits.maxTime().toSeconds());
    } catch (ExecutionException e) {
      throw refusal(file, type, e.getCause());
    } catch (IOException e) {
      throw Refusals.damaged(file, type.getSubtype(), e);
    }
  }

  private FormatReader readerOf(MediaType type, SourceFile file) throws UnreadableFileException {
    for (FormatReader reader : readers) {
      if (reader.reads(type)) {
        return reader;
      }
    }
    if (PlainTextReader.isChinese(file)) {
      return plainText; // its first bytes are by chance those of some rare type
    }
    throw Refusals.unsupported(file, type.toString());
  }

  private static UnreadableFileException refusal(SourceFile file, MediaType type, Throwable cause) {
    if (cause instanceof UnreadableFileException known) {
      return known;
    }
    if (cause instanceof StackOverflowError) {
      return Refusals.tooDeep(file);
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return Refusals.damaged(file, type.getSubtype(), cause);
  }
}
