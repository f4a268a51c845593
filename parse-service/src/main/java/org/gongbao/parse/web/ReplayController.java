package org.gongbao.parse.web;

import org.gongbao.parse.stream.Replay;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sends issues to be read again; what {@code ./gongbao replay} calls. */
@RestController
class ReplayController {
  private final Replay replay;

  ReplayController(Replay replay) {
    this.replay = replay;
  }

  /** Dead letters not yet replayed; what comes of them is news. */
  @PostMapping("/api/v1/dead-letters/replay")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Replayed deadLetters() {
    return new Replayed(replay.deadLetters());
  }

  /** Every issue that ever came, as history: stores learn, nobody is alerted. */
  @PostMapping("/api/v1/issues/replay")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Replayed issues() {
    return new Replayed(replay.issues());
  }

  /**
   * What was sent.
   *
   * @param replayed number of issues on their way through the parser again
   */
  record Replayed(int replayed) {}
}
