package org.gongbao.parse.text;

import java.io.IOException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/** Tells what a file is from its bytes, with its name and declared type as hints. */
final class FileTypes {

  private final Detector detector = new DefaultDetector();

  MediaType detect(SourceFile file) throws IOException {
    Metadata hints = new Metadata();
    if (file.name() != null) {
      hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.displayName());
    }
    if (file.mediaType() != null) {
      hints.set(HttpHeaders.CONTENT_TYPE, file.mediaType());
    }
    try (TikaInputStream stream = TikaInputStream.get(file.bytes())) {
      return detector.detect(stream, hints).getBaseType();
    }
  }
}
