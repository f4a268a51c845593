/** A store that speaks MongoDB's wire protocol and keeps its data in one file. */
@NullMarked
package org.gongbao.embedded.store;

import org.jspecify.annotations.NullMarked;
