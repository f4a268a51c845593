/** The topics (主题) that can be subscribed to, as the parser last defined them. */
@NullMarked
package org.gongbao.notify.catalogue;

import org.jspecify.annotations.NullMarked;
