/** The originals of issues, kept by the ingest service in the GridFS bucket {@code originals}. */
@NullMarked
package org.gongbao.parse.original;

import org.jspecify.annotations.NullMarked;
