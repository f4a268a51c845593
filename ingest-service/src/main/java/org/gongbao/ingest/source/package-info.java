/** Where issues come from; one class a kind of source. */
@NullMarked
package org.gongbao.ingest.source;

import org.jspecify.annotations.NullMarked;
