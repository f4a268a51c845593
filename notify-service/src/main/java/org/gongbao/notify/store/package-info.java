/** What the stores of this service share: the indexes their questions need, created at start. */
@NullMarked
package org.gongbao.notify.store;

import org.jspecify.annotations.NullMarked;
