/**
 * The notify service: who wants to hear about what, which documents meet it, and how the news gets
 * there. Features know nothing of the edges {@code stream} and {@code web}.
 */
@NullMarked
package org.gongbao.notify;

import org.jspecify.annotations.NullMarked;
