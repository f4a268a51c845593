/**
 * What we refuse and why: one exception with a stable code, thrown by every feature and turned into
 * a problem document or a page at the edge.
 */
@NullMarked
package org.gongbao.notify.refusal;

import org.jspecify.annotations.NullMarked;
