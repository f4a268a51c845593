package org.gongbao.parse.web;

import java.util.function.IntSupplier;
import org.gongbao.edges.problem.ProblemException;
import org.gongbao.edges.problem.RequestProblem;
import org.gongbao.parse.stream.Replay;
import org.gongbao.parse.stream.ReplayInterruptedException;
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
    return sent(replay::deadLetters);
  }

  /** Every issue that ever came, as history: stores learn, nobody is alerted. */
  @PostMapping("/api/v1/issues/replay")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Replayed issues() {
    return sent(replay::issues);
  }

  private static Replayed sent(IntSupplier replaying) {
    try {
      return new Replayed(replaying.getAsInt());
    } catch (ReplayInterruptedException e) {
      throw new ProblemException(RequestProblem.UNAVAILABLE, e.getMessage());
    }
  }

  /**
   * What was sent.
   *
   * @param replayed number of issues on their way through the parser again
   */
  record Replayed(int replayed) {}
}
