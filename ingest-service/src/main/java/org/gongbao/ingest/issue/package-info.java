/**
 * An issue's identity, its receipt and its original.
 *
 * <p>The order is original, receipt, event: what was acknowledged can be published again after any
 * crash, because the receipt says that it was not published yet.
 */
@NullMarked
package org.gongbao.ingest.issue;

import org.jspecify.annotations.NullMarked;
