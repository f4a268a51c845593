package org.gongbao.standalone.client;

import org.jspecify.annotations.Nullable;

/**
 * What became of an issue so far.
 *
 * @param id of the issue
 * @param state received, parsed or refused
 * @param reason why it was refused, or null
 * @param documents how many were found
 */
public record IssueState(String id, String state, @Nullable String reason, int documents) {

  /** Whether it is parsed or refused. */
  public boolean isSettled() {
    return isParsed() || isRefused();
  }

  /** Whether its documents are published. */
  public boolean isParsed() {
    return state.equals("parsed");
  }

  /** Whether it could not be read. */
  public boolean isRefused() {
    return state.equals("refused");
  }
}
