/**
 * A subscriber's wish: an interest, an address, a rhythm. It is pending until the owner of the
 * address confirms it, then active, then ended; who leaves is forgotten. The interests of active
 * subscriptions are published for the matcher, and withdrawn with the last of them.
 */
@NullMarked
package org.gongbao.notify.subscription;

import org.jspecify.annotations.NullMarked;
