package org.gongbao.standalone.site;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.standalone.client.Mail;
import org.gongbao.standalone.client.MailboxClient;

/** A reader without a browser: sends what the forms would send and follows what the mails link. */
final class HttpReader implements Reader {

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private URI address = URI.create("about:blank");
  private String html = "";

  @Override
  public void subscribe(String site, String email, String topic) {
    open(site + "/subscribe");
    if (!html.contains("value=\"" + topic + "\"")) {
      throw new IllegalStateException("the form offers no topic " + topic);
    }
    post("topics=%s&words=&regions=&email=%s".formatted(encode(topic), encode(email)));
  }

  @Override
  public void followLink(String mailbox, String subject, String path) {
    Mail mail =
        new MailboxClient(mailbox)
            .all().stream()
                .filter(each -> Objects.requireNonNullElse(each.subject(), "").contains(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mail says " + subject));
    Matcher link =
        Pattern.compile("href=\"([^\"]*" + Pattern.quote(path) + "[^\"]*)\"")
            .matcher(Objects.requireNonNullElse(mail.html(), ""));
    if (!link.find()) {
      throw new IllegalStateException("the mail links no " + path);
    }
    open(link.group(1).replace("&amp;", "&"));
  }

  @Override
  public void open(String target) {
    send(HttpRequest.newBuilder(URI.create(target)).GET());
  }

  @Override
  public void press() {
    if (!html.contains("<form method=\"post\"")) {
      throw new IllegalStateException("no button on " + address);
    }
    post("");
  }

  @Override
  public String text() {
    return html.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">");
  }

  @Override
  public String address() {
    return address.toString();
  }

  @Override
  public boolean ranScript() {
    return html.contains("<script>") || html.contains("onerror=\"");
  }

  @Override
  public void close() {
    // The client has nothing to release.
  }

  private void post(String body) {
    send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private void send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      address = response.uri();
      html = response.body();
    } catch (IOException e) {
      throw new IllegalStateException("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
