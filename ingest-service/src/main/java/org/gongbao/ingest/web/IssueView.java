package org.gongbao.ingest.web;

import java.time.Instant;
import org.gongbao.ingest.issue.Receipt;
import org.gongbao.ingest.issue.ReceiptState;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as callers see it.
 *
 * @param id of the issue
 * @param state received, parsed or refused
 * @param code stable code of a refusal, or null
 * @param reason why it was refused, or null
 * @param documents how many documents were found in it
 * @param fileName as given, cleaned, or null
 * @param sha256 of the bytes
 * @param size in bytes
 * @param source directory, upload …
 * @param address where it came from, or null
 * @param receivedAt when it came first
 */
record IssueView(
    String id,
    ReceiptState state,
    @Nullable String code,
    @Nullable String reason,
    int documents,
    @Nullable String fileName,
    String sha256,
    long size,
    String source,
    @Nullable String address,
    Instant receivedAt) {

  static IssueView of(Receipt receipt) {
    return new IssueView(
        receipt.issueId(),
        receipt.standing().state(),
        receipt.standing().code(),
        receipt.standing().reason(),
        receipt.standing().documents(),
        receipt.arrival().fileName(),
        receipt.sha256(),
        receipt.size(),
        receipt.arrival().source(),
        receipt.arrival().address(),
        receipt.receivedAt());
  }
}
