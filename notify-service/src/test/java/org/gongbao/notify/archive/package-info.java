/** Tests of the archive. */
@NullMarked
package org.gongbao.notify.archive;

import org.jspecify.annotations.NullMarked;
