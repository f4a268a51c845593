package org.gongbao.notify.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.gongbao.notify.delivery.SendingResult;
import org.jspecify.annotations.Nullable;

/**
 * Reads why a mail server did not accept a mail. RFC 5321 §4.2.1: 4xx may pass, 5xx will not,
 * unless it is about us (sender or login) and so for the operator to put right.
 */
final class SmtpRefusal {

  private static final int LONGEST = 300;

  private SmtpRefusal() {}

  static SendingResult of(MessagingException failure) {
    List<Exception> chain = chain(failure);
    boolean isForGood =
        chain.stream().noneMatch(SmtpRefusal::isAboutUs)
            && chain.stream().mapToInt(SmtpRefusal::code).anyMatch(SmtpRefusal::isForGood);
    String why = oneLine(failure);
    return isForGood ? new SendingResult.GiveUp(why) : new SendingResult.RetryLater(why);
  }

  private static List<Exception> chain(MessagingException failure) {
    List<Exception> chain = new ArrayList<>();
    @Nullable Exception next = failure;
    while (next != null) {
      chain.add(next);
      next = next instanceof MessagingException e ? e.getNextException() : null;
    }
    return chain;
  }

  private static boolean isAboutUs(Exception e) {
    return e instanceof AuthenticationFailedException || e instanceof SMTPSenderFailedException;
  }

  private static int code(Exception e) {
    if (e instanceof SMTPAddressFailedException refused) {
      return refused.getReturnCode();
    }
    return e instanceof SMTPSendFailedException refused ? refused.getReturnCode() : 0;
  }

  private static boolean isForGood(int code) {
    // 530 to 538 ask for a login or encryption (RFC 4954): ours to set, not the receiver's fault.
    return code >= 500 && code < 600 && !(code >= 530 && code <= 538);
  }

  /** What the server said, without line breaks and addresses. */
  private static String oneLine(Exception e) {
    String said = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    String masked = said.replaceAll("[^\\s<>\"]+@[^\\s<>\"]+", "…@…");
    return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked;
  }
}
