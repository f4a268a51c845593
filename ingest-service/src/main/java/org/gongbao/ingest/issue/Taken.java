package org.gongbao.ingest.issue;

/**
 * An issue that is kept.
 *
 * @param receipt of the issue
 * @param isNew whether it came for the first time
 */
public record Taken(Receipt receipt, boolean isNew) {}
