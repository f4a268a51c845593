package org.gongbao.parse.text;

import java.util.List;
import java.util.Map;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Text and Markdown: the file's own lines, whatever the charset. */
final class PlainTextReader implements FormatReader {

  private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();

  /** Octet streams too: UTF-16 without a byte order mark is taken for one. */
  @Override
  public boolean reads(MediaType type) {
    return type.equals(MediaType.OCTET_STREAM)
        || type.equals(MediaType.TEXT_PLAIN)
        || registry.isSpecializationOf(type, MediaType.TEXT_PLAIN);
  }

  @Override
  public SourceText read(SourceFile file, TextLimits limits) throws UnreadableFileException {
    DecodedText decoded = TextDecoder.decode(file.bytes());
    if (decoded == null) {
      throw Refusals.binary(file);
    }
    if (decoded.text().length() > limits.maxCharacters()) {
      throw Refusals.tooMuchText(file, limits.maxCharacters());
    }
    return new SourceText(TextLines.of(decoded.text()), Map.of(), notes(decoded));
  }

  /** Whether the bytes, whatever they seem to be, read as a Chinese text. */
  static boolean isChinese(SourceFile file) {
    DecodedText decoded = TextDecoder.decode(file.bytes());
    return decoded != null && decoded.isForeign();
  }

  static List<String> notes(DecodedText decoded) {
    return decoded.broken() == 0
        ? List.of()
        : List.of(
            "the %2$s text is broken in %1$d places, which stand as U+FFFD"
                .formatted(decoded.broken(), decoded.charset()));
  }
}
