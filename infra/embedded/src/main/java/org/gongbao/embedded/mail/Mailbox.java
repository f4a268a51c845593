package org.gongbao.embedded.mail;

import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gongbao.embedded.PortInUseException;
import org.jspecify.annotations.Nullable;

/**
 * The mail catcher: an SMTP server that sends nothing on and a page that shows what it took. Mails
 * lie on disk before they are acknowledged.
 */
public final class Mailbox implements AutoCloseable {

  private static final long SMTP_START_MILLIS = 5_000;
  private static final int HTTP_THREADS = 2;

  private final MailFolder folder;
  private final SmtpServer smtp;
  private final HttpServer http;
  private final ExecutorService httpThreads;

  private Mailbox(
      MailFolder folder, SmtpServer smtp, HttpServer http, ExecutorService httpThreads) {
    this.folder = folder;
    this.smtp = smtp;
    this.http = http;
    this.httpThreads = httpThreads;
  }

  /**
   * Starts the catcher; SMTP takes any free port.
   *
   * @param path where the mails lie or shall lie
   * @param httpPort of the page on 127.0.0.1; 0 takes any free one
   * @param clock gives the times of arrival
   * @throws PortInUseException if the port is taken
   */
  public static Mailbox start(Path path, int httpPort, Clock clock) {
    MailFolder folder = new MailFolder(path, clock);
    HttpServer http = openHttp(httpPort);
    ExecutorService threads = Executors.newFixedThreadPool(HTTP_THREADS);
    http.setExecutor(threads);
    MailboxPages pages = new MailboxPages(folder);
    http.createContext("/", pages::list);
    http.createContext("/messages/", pages::body);
    http.createContext("/api/v1/messages", pages::json);
    http.start();
    return new Mailbox(folder, startSmtp(folder), http, threads);
  }

  /** Port of the SMTP server on 127.0.0.1. */
  public int smtpPort() {
    return smtp.getPort();
  }

  /** Address of the page. */
  public String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /**
   * The mails, oldest first.
   *
   * @param recipient whose, or null for all
   */
  public List<CaughtMail> mails(@Nullable String recipient) {
    return folder.list(recipient);
  }

  @Override
  public void close() {
    smtp.stopService();
    http.stop(0);
    httpThreads.shutdown();
  }

  private static HttpServer openHttp(int port) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try {
      return HttpServer.create(address, 0);
    } catch (IOException e) {
      throw new PortInUseException("The mailbox", address, e);
    }
  }

  private static SmtpServer startSmtp(MailFolder folder) {
    SmtpServer smtp =
        new SmtpServer(
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), new MailSink(folder));
    smtp.startService();
    try {
      if (!smtp.waitTillRunning(SMTP_START_MILLIS)) {
        throw new IllegalStateException("the mail catcher did not start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the mail catcher started", e);
    }
    return smtp;
  }
}
