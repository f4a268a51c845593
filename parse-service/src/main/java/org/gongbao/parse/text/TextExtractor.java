package org.gongbao.parse.text;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a gazette's file: bytes in, lines out, or a refusal with its reason. Safe for use by many
 * threads.
 */
public final class TextExtractor {

  private static final Logger LOG = LoggerFactory.getLogger(TextExtractor.class);

  private final TextLimits limits;
  private final List<FormatReader> readers;
  private final FileTypes types = new FileTypes();
  private final PlainTextReader plainText = new PlainTextReader();

  /** An extractor with the default limits. */
  public TextExtractor() {
    this(TextLimits.DEFAULT);
  }

  /** An extractor with limits of your own. */
  public TextExtractor(TextLimits limits) {
    this(
        limits,
        List.of(
            new HtmlReader(),
            new WordReader(),
            new PdfReader(new Ocr("tesseract")),
            new PlainTextReader()));
  }

  TextExtractor(TextLimits limits, List<FormatReader> readers) {
    this.limits = limits;
    this.readers = readers;
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
    MediaType type = run(file, "packed", limits.maxTime(), () -> types.detect(file));
    FormatReader reader = readerOf(type, file);
    Duration limit = reader.timeLimit(limits);
    return run(file, type.getSubtype(), limit, () -> reader.read(file, limits));
  }

  private <T> T run(SourceFile file, String type, Duration limit, Callable<T> reading)
      throws UnreadableFileException {
    try {
      return TimeLimit.run(reading, limit);
    } catch (TimeoutException e) {
      throw Refusals.tooSlow(file, limit.toSeconds());
    } catch (ExecutionException e) {
      throw refusal(file, type, e.getCause());
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

  /** The libraries below fail in many ways on a hostile file; none of them may stop the service. */
  private static UnreadableFileException refusal(SourceFile file, String type, Throwable cause) {
    if (cause instanceof UnreadableFileException known) {
      return known;
    }
    if (cause instanceof StackOverflowError) {
      return Refusals.tooDeep(file);
    }
    if (cause instanceof OutOfMemoryError) {
      // Its thread has ended and what it held is free again; tried anew it would fail anew.
      LOG.error("{} took all memory there is and is refused", file.displayName(), cause);
      return Refusals.outOfMemory(file, Runtime.getRuntime().maxMemory(), cause);
    }
    if (cause instanceof VirtualMachineError broken) {
      throw broken;
    }
    return cause instanceof Error
        ? Refusals.readerFailed(file, type, cause)
        : Refusals.damaged(file, type, cause);
  }
}
