/**
 * Why a document came to a subscription, or why it did not: the interest's clauses against the
 * document, by the same evaluation as matching, with what the ledger knows.
 */
@NullMarked
package org.gongbao.notify.inquiry;

import org.jspecify.annotations.NullMarked;
