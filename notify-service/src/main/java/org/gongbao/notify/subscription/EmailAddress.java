package org.gongbao.notify.subscription;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;

/**
 * An e-mail address we can write to. What is accepted is the HTML standard's "valid e-mail address"
 * with a dot in the domain: one local part, one domain, no blanks, quotes, comments or line breaks,
 * so it cannot carry a second header or recipient.
 *
 * @param text as given, trimmed
 */
public record EmailAddress(String text) {

  /** RFC 5321 §4.5.3.1.3 allows a path of 256 octets, two of which are angle brackets. */
  private static final int LONGEST = 254;

  private static final Pattern SHAPE =
      Pattern.compile(
          "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
              + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+");

  /** Refuses what is not an address. */
  public EmailAddress {
    if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
      throw new Refusal(
          RefusalCode.BAD_ADDRESS,
          "%s is not an e-mail address we can write to: give one like name@example.org"
              .formatted(quote(text)));
    }
  }

  /** Reads an address, passing over blanks around it but not line breaks. */
  public static EmailAddress of(String text) {
    return new EmailAddress(text.replaceAll("^[ \\u3000]+|[ \\u3000]+$", ""));
  }

  /** The form by which two spellings are one address: mail systems ignore case in practice. */
  public String identity() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Enough to recognise one's own address, too little to write to: {@code l…@e….org}. */
  public String masked() {
    int at = text.indexOf('@');
    int dot = text.lastIndexOf('.');
    return text.charAt(0) + "…@" + text.charAt(at + 1) + "…" + text.substring(dot);
  }

  /** Masked, so that an address never slips into a log. */
  @Override
  public String toString() {
    return masked();
  }

  private static String quote(String text) {
    String cut = text.length() > 80 ? text.substring(0, 80) + "…" : text;
    return "\"" + cut.replaceAll("\\p{Cntrl}", "␤") + "\"";
  }
}
