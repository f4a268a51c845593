package org.gongbao.notify.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
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
    @Nullable SendingResult result = null;
    for (@Nullable Exception e = failure; e != null; e = next(e)) {
      @Nullable SendingResult found = verdict(e);
      if (result == null || found instanceof SendingResult.GiveUp) {
        result = found;
      }
    }
    return result == null ? new SendingResult.RetryLater(oneLine(failure)) : result;
  }

  private static @Nullable SendingResult verdict(Exception e) {
    if (e instanceof AuthenticationFailedException || e instanceof SMTPSenderFailedException) {
      return new SendingResult.RetryLater(oneLine(e));
    }
    if (e instanceof SMTPAddressFailedException refused) {
      return byCode(refused.getReturnCode(), e);
    }
    return e instanceof SMTPSendFailedException refused ? byCode(refused.getReturnCode(), e) : null;
  }

  private static SendingResult byCode(int code, Exception e) {
    // 530 to 538 ask for a login or encryption (RFC 4954): ours to set, not the receiver's fault.
    boolean isForGood = code >= 500 && code < 600 && !(code >= 530 && code <= 538);
    return isForGood
        ? new SendingResult.GiveUp(oneLine(e))
        : new SendingResult.RetryLater(oneLine(e));
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException failure ? failure.getNextException() : null;
  }

  /** What the server said, without line breaks and addresses. */
  private static String oneLine(Exception e) {
    String said = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    String masked = said.replaceAll("[^\\s<>\"]+@[^\\s<>\"]+", "…@…");
    return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked;
  }
}
