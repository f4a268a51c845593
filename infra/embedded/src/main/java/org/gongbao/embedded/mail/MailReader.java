package org.gongbao.embedded.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads a mail as it lies on disk. */
final class MailReader {

  /** The header that keeps the envelope's recipients, one each. */
  static final String RECIPIENT = "Delivered-To";

  private static final Session SESSION = Session.getInstance(new Properties());

  private MailReader() {}

  static CaughtMail read(long number, Instant receivedAt, InputStream bytes)
      throws IOException, MessagingException {
    MimeMessage message = new MimeMessage(SESSION, bytes);
    Map<String, List<String>> headers = headers(message);
    return new CaughtMail(
        number,
        message.getMessageID(),
        headers.getOrDefault(RECIPIENT, List.of()),
        message.getSubject(),
        receivedAt,
        headers,
        firstOf(message, "text/plain"),
        firstOf(message, "text/html"));
  }

  private static Map<String, List<String>> headers(MimeMessage message) throws MessagingException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (Header header : Collections.list(message.getAllHeaders())) {
      headers
          .computeIfAbsent(header.getName(), name -> new ArrayList<>())
          .add(decoded(header.getValue()));
    }
    return headers;
  }

  private static String decoded(String value) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(value));
    } catch (UnsupportedEncodingException e) {
      return value;
    }
  }

  private static @Nullable String firstOf(Part part, String type)
      throws IOException, MessagingException {
    if (part.isMimeType(type)) {
      return part.getContent() instanceof String text ? text : null;
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        String found = firstOf(inner, type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
