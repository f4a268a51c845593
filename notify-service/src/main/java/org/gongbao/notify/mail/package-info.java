/**
 * The mail channel: what a mail says, in Chinese, as text and HTML, and how it is handed to the
 * mail server. Without a mail server deliveries are held in the ledger.
 */
@NullMarked
package org.gongbao.notify.mail;

import org.jspecify.annotations.NullMarked;
