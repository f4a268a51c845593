package org.gongbao.notify.link;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what to set when the start stops for want of the secret. */
final class MissingSecretAnalyzer extends AbstractFailureAnalyzer<MissingSecretException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, MissingSecretException cause) {
    return new FailureAnalysis(
        cause.getMessage() + ": it signs the links in mails.",
        "Set a random text and keep it, for example"
            + " GONGBAO_NOTIFY_SECRET=\"$(openssl rand -hex 32)\"; every instance needs the same.",
        cause);
  }
}
