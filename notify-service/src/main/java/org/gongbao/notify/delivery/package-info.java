/**
 * The ledger of deliveries (投递): one row for each subscription and policy, taken under a lease,
 * sent through a channel, settled. Whatever dies when, nothing is lost; only a crash between a mail
 * server's acceptance and our note of it repeats a mail, under the same Message-ID.
 */
@NullMarked
package org.gongbao.notify.delivery;

import org.jspecify.annotations.NullMarked;
