package org.gongbao.ingest.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receipts, newest first.
 *
 * @param issues of this page
 * @param next address of the next page, or null at the end
 */
record IssuePage(List<IssueView> issues, @Nullable String next) {}
