package org.gongbao.embedded.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Caught mails, one file each: {@code <number>-<milliseconds of arrival>.eml}. A mail is in the
 * folder, whole, before {@link #keep} returns.
 */
final class MailFolder {

  private static final Pattern NAME = Pattern.compile("(\\d+)-(\\d+)\\.eml");

  private final Path folder;
  private final Clock clock;
  private final NavigableMap<Long, Path> files = new ConcurrentSkipListMap<>();
  private long last;

  MailFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    try {
      Files.createDirectories(folder);
      try (Stream<Path> paths = Files.list(folder)) {
        paths.forEach(this::remember);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the mails in " + folder, e);
    }
    this.last = files.isEmpty() ? 0 : files.lastKey();
  }

  /** Writes beside its final name first: a death half-way leaves no broken mail. */
  void keep(MimeMessage message, Collection<String> recipients)
      throws IOException, MessagingException {
    message.removeHeader(MailReader.RECIPIENT);
    for (String recipient : recipients) {
      message.addHeader(MailReader.RECIPIENT, recipient);
    }
    Path draft = Files.createTempFile(folder, "arriving-", ".part");
    try (OutputStream out = Files.newOutputStream(draft)) {
      message.writeTo(out);
    }
    accept(draft);
  }

  private synchronized void accept(Path draft) throws IOException {
    long number = last + 1;
    Path file = folder.resolve(String.format(Locale.ROOT, "%09d-%d.eml", number, clock.millis()));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    files.put(number, file);
    last = number;
  }

  /**
   * The mails, oldest first.
   *
   * @param recipient whose, or null for all
   */
  List<CaughtMail> list(@Nullable String recipient) {
    return files.keySet().stream()
        .map(this::find)
        .flatMap(Optional::stream)
        .filter(mail -> recipient == null || isFor(mail, recipient))
        .toList();
  }

  /** The mail of that number, if there is one. */
  Optional<CaughtMail> find(long number) {
    Path file = files.get(number);
    if (file == null) {
      return Optional.empty();
    }
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalStateException("not the name of a mail: " + file);
    }
    Instant receivedAt = Instant.ofEpochMilli(Long.parseLong(name.group(2)));
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      return Optional.of(MailReader.read(number, receivedAt, bytes));
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException("cannot read the mail %s: %s".formatted(file, e), e);
    }
  }

  private void remember(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (name.matches()) {
      files.put(Long.parseLong(name.group(1)), file);
    }
  }

  private static boolean isFor(CaughtMail mail, String recipient) {
    return mail.to().stream().anyMatch(recipient.strip()::equalsIgnoreCase);
  }
}
