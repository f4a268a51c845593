/**
 * Which interests a document meets, and why. All phrases of all interests stand in one table that a
 * document's folded text is read through once; then only the interests whose rarest phrase occurred
 * are evaluated. Explanations come from the same evaluation.
 */
@NullMarked
package org.gongbao.notify.match;

import org.jspecify.annotations.NullMarked;
