package org.gongbao.parse.text;

import java.time.Duration;
import org.apache.tika.mime.MediaType;

/** Reads one family of file formats. */
interface FormatReader {

  /** Whether files of this type are this reader's. */
  boolean reads(MediaType type);

  /** How long reading may take. */
  default Duration timeLimit(TextLimits limits) {
    return limits.maxTime();
  }

  /**
   * The text of a file.
   *
   * @throws UnreadableFileException with the reason for a person
   * @throws Exception what a library throws at a damaged file; the caller makes it a refusal
   */
  SourceText read(SourceFile file, TextLimits limits) throws Exception;
}
