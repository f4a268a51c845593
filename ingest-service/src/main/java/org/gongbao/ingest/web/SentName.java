package org.gongbao.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The file name a raw body comes with: {@code X-File-Name}, {@code Content-Disposition} or {@code
 * ?name=}, in this order. Headers may hold UTF-8 as it is or percent-encoded.
 */
final class SentName {

  private SentName() {}

  static @Nullable String of(HttpServletRequest request) {
    String header = request.getHeader("X-File-Name");
    if (header != null && !header.isBlank()) {
      return unescaped(utf8(header));
    }
    String disposition = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
    String disposed = disposition == null ? null : filename(disposition);
    return disposed == null ? query(request) : disposed;
  }

  private static @Nullable String filename(String disposition) {
    try {
      String name = ContentDisposition.parse(disposition).getFilename();
      return name == null ? null : utf8(name);
    } catch (IllegalArgumentException e) {
      return null; // a name is a courtesy: without one the issue is read just the same
    }
  }

  /** Not from the parameters: asking for those would read a form-typed body away. */
  private static @Nullable String query(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null) {
      return null;
    }
    String name =
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams().getFirst("name");
    return name == null ? null : unescaped(name.replace('+', ' '));
  }

  private static String unescaped(String text) {
    try {
      return UriUtils.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a plain per cent sign
    }
  }

  /** Servlets read headers as ISO 8859-1; bytes that are UTF-8 are read as that. */
  private static String utf8(String header) {
    try {
      byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
      boolean isLatin = header.chars().allMatch(sign -> sign < 0x100);
      return isLatin
          ? StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()
          : header;
    } catch (CharacterCodingException e) {
      return header;
    }
  }
}
