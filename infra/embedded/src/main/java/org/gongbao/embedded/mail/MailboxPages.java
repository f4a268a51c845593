package org.gongbao.embedded.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mailbox on the web: a list, each mail, and all of it as JSON. A mail's HTML is shown in a
 * frame that runs no script and loads nothing from elsewhere.
 */
final class MailboxPages {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern BODY = Pattern.compile("/messages/(\\d{1,18})/(html|text)");
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.gongbao.embedded.mail.mailbox");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";
  private static final String MAIL_POLICY =
      "sandbox allow-popups allow-popups-to-escape-sandbox;"
          + " default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private final MailFolder folder;

  MailboxPages(MailFolder folder) {
    this.folder = folder;
  }

  void list(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals("/")) {
      answer(exchange, 404, "text/plain", WORDS.getString("unknown"), PAGE_POLICY);
      return;
    }
    StringBuilder page = new StringBuilder(4096);
    page.append(WORDS.getString("page.head").formatted(WORDS.getString("title")));
    List<CaughtMail> mails = folder.list(parameter(exchange, "to"));
    if (mails.isEmpty()) {
      page.append("<p>").append(WORDS.getString("empty")).append("</p>");
    }
    for (int i = mails.size() - 1; i >= 0; i--) {
      append(page, mails.get(i));
    }
    answer(exchange, 200, "text/html", page.toString(), PAGE_POLICY);
  }

  void body(HttpExchange exchange) throws IOException {
    Matcher path = BODY.matcher(exchange.getRequestURI().getPath());
    CaughtMail mail =
        path.matches() ? folder.find(Long.parseLong(path.group(1))).orElse(null) : null;
    if (mail == null) {
      answer(exchange, 404, "text/plain", WORDS.getString("unknown"), MAIL_POLICY);
    } else if (path.group(2).equals("html")) {
      // Links of the mail open beside the mailbox, not in its frame.
      answer(exchange, 200, "text/html", "<base target=\"_blank\">" + or(mail.html()), MAIL_POLICY);
    } else {
      answer(exchange, 200, "text/plain", or(mail.text()), MAIL_POLICY);
    }
  }

  void json(HttpExchange exchange) throws IOException {
    List<CaughtMail> mails = folder.list(parameter(exchange, "to"));
    answer(exchange, 200, "application/json", JSON.writeValueAsString(mails), PAGE_POLICY);
  }

  private static void append(StringBuilder page, CaughtMail mail) {
    String kind = mail.html() == null ? "text" : "html";
    page.append(
        WORDS
            .getString("mail")
            .formatted(
                escape(or(mail.subject())),
                escape(String.join(", ", mail.to())),
                TIME.format(mail.receivedAt()),
                mail.number(),
                kind));
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static @Nullable String parameter(HttpExchange exchange, String name) {
    String query = exchange.getRequestURI().getRawQuery();
    if (query == null) {
      return null;
    }
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        // A plus is a plus: it is common in addresses, and forms of this page send none.
        String value = pair.substring(name.length() + 1).replace("+", "%2B");
        try {
          return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
          return value; // a plain per cent sign
        }
      }
    }
    return null;
  }

  private static void answer(
      HttpExchange exchange, int status, String type, String text, String policy)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    try (exchange) {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }
}
