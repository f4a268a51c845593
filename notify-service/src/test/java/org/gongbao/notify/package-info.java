/** What the tests of several packages share. */
@NullMarked
package org.gongbao.notify;

import org.jspecify.annotations.NullMarked;
