package org.gongbao.standalone.instance;

import org.jspecify.annotations.Nullable;

/**
 * Where an instance listens; {@code addresses.json} in its data folder.
 *
 * @param site pages and subscriptions
 * @param ingest where issues are sent to
 * @param documents the query API
 * @param mailbox the page of the mail catcher, or null if mail is really sent
 * @param kafka bootstrap servers
 * @param mongodb connection string
 */
public record Addresses(
    String site,
    String ingest,
    String documents,
    @Nullable String mailbox,
    String kafka,
    String mongodb) {}
