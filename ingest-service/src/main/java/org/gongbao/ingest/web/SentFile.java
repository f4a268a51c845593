package org.gongbao.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.gongbao.edges.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The file in a request, be it the part {@code file} of a form or the whole body.
 *
 * @param bytes its content
 * @param fileName as the sender says, or null
 * @param mediaType as the sender says, or null
 */
record SentFile(InputStream bytes, @Nullable String fileName, @Nullable String mediaType) {

  /** What curl puts on any body unless told otherwise: it says nothing about a file. */
  private static final String FORM = "application/x-www-form-urlencoded";

  static SentFile of(HttpServletRequest request) throws IOException {
    return request instanceof MultipartHttpServletRequest form ? part(form) : body(request);
  }

  private static SentFile part(MultipartHttpServletRequest form) throws IOException {
    MultipartFile file = form.getFile("file");
    if (file == null) {
      throw new ProblemException(
          IngestProblem.MISSING_FILE,
          "The form has no part named 'file'. Send the issue as the part 'file', or as the whole"
              + " body.");
    }
    return new SentFile(file.getInputStream(), file.getOriginalFilename(), file.getContentType());
  }

  private static SentFile body(HttpServletRequest request) throws IOException {
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    boolean saysNothing = type == null || type.startsWith(FORM);
    return new SentFile(request.getInputStream(), SentName.of(request), saysNothing ? null : type);
  }
}
