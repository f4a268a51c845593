/** REST: subscriptions by JSON, refusals as problem documents (RFC 9457). */
@NullMarked
package org.gongbao.notify.web.api;

import org.jspecify.annotations.NullMarked;
