package org.gongbao.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.gongbao.edges.problem.ProblemException;
import org.gongbao.edges.problem.Quotes;
import org.gongbao.edges.problem.RequestProblem;
import org.gongbao.ingest.issue.IssueRefusedException;
import org.gongbao.ingest.issue.Receipt;
import org.gongbao.ingest.issue.ReceiptState;
import org.gongbao.ingest.issue.Receipts;
import org.gongbao.ingest.issue.Taken;
import org.gongbao.ingest.source.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Issues over HTTP: send one, ask what became of it, list what came. */
@RestController
@RequestMapping("/api/v1/issues")
class IssuesController {

  private static final int MAX_PAGE = 200;

  private final Uploads uploads;
  private final Receipts receipts;

  IssuesController(Uploads uploads, Receipts receipts) {
    this.uploads = uploads;
    this.receipts = receipts;
  }

  /** Takes an issue: 202 when it is new, 200 when the same bytes came before. */
  @PostMapping
  ResponseEntity<Accepted> send(HttpServletRequest request)
      throws IOException, IssueRefusedException {
    SentFile file = SentFile.of(request);
    Taken taken = uploads.take(file.bytes(), file.fileName(), file.mediaType());
    String id = taken.receipt().issueId();
    String status = here().pathSegment(id).toUriString();
    return ResponseEntity.status(taken.isNew() ? HttpStatus.ACCEPTED : HttpStatus.OK)
        .body(new Accepted(id, status));
  }

  @GetMapping("/{id}")
  IssueView one(@PathVariable String id) {
    return receipts.find(id).map(IssueView::of).orElseThrow(() -> unknown(id));
  }

  @GetMapping
  IssuePage list(
      @RequestParam @Nullable String state,
      @RequestParam @Nullable String before,
      @RequestParam(defaultValue = "50") int limit) {
    if (limit < 1 || limit > MAX_PAGE) {
      throw new ProblemException(
          RequestProblem.BAD_PARAMETER,
          "limit is " + limit + "; give a number from 1 to " + MAX_PAGE + ".");
    }
    if (before != null && receipts.find(before).isEmpty()) {
      throw unknown(before);
    }
    // One more than asked tells whether there is a next page.
    List<Receipt> found = receipts.newestFirst(state(state), before, limit + 1);
    List<IssueView> page = found.stream().limit(limit).map(IssueView::of).toList();
    return new IssuePage(page, found.size() > limit ? next(page, state, limit) : null);
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(
        IngestProblem.UNKNOWN_ISSUE,
        "No issue has the id '"
            + Quotes.cut(id)
            + "'. Ids are the ones this service answers to uploads.");
  }

  private static @Nullable ReceiptState state(@Nullable String word) {
    try {
      return word == null ? null : ReceiptState.of(word);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(RequestProblem.BAD_PARAMETER, e.getMessage() + ".");
    }
  }

  private static String next(List<IssueView> page, @Nullable String state, int limit) {
    UriComponentsBuilder next =
        here().queryParam("before", page.get(page.size() - 1).id()).queryParam("limit", limit);
    return (state == null ? next : next.queryParam("state", state)).toUriString();
  }

  private static UriComponentsBuilder here() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().path("/api/v1/issues");
  }
}
