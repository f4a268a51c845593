package org.gongbao.notify.link;

/** The secret that signs links is not set, or too short to be one. */
final class MissingSecretException extends RuntimeException {

  MissingSecretException() {
    super(
        "gongbao.notify.secret is not set or shorter than %d characters"
            .formatted(Secret.SHORTEST));
  }
}
