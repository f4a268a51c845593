package org.gongbao.ingest.web;

/**
 * Answer to an upload.
 *
 * @param id of the issue
 * @param status address where its state can be asked
 */
record Accepted(String id, String status) {}
