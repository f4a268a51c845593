package org.gongbao.notify.refusal;

import org.jspecify.annotations.Nullable;

/** Somebody asked for something that we refuse: a code, a sentence, and where it went wrong. */
public final class Refusal extends RuntimeException {

  private final RefusalCode code;
  private final @Nullable Integer position;

  /**
   * A refusal of the request as a whole.
   *
   * @param code its stable name
   * @param message what was wrong and what to do, quoting the value
   */
  public Refusal(RefusalCode code, String message) {
    this(code, message, null);
  }

  /**
   * A refusal that can point at the place.
   *
   * @param code its stable name
   * @param message what was wrong and what to do, quoting the value
   * @param position 0-based character of the value where it went wrong, or null
   */
  public Refusal(RefusalCode code, String message, @Nullable Integer position) {
    // A refusal is an answer, not a failure of ours: nobody reads its stack.
    super(message, null, false, false);
    this.code = code;
    this.position = position;
  }

  /** Its stable name. */
  public RefusalCode code() {
    return code;
  }

  /** 0-based character of the value where it went wrong, or null. */
  public @Nullable Integer position() {
    return position;
  }
}
