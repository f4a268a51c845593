/**
 * The store of parsed documents and of the relations between them. Writing twice gives the same
 * result: everything is an upsert by a derived id.
 */
@NullMarked
package org.gongbao.parse.document;

import org.jspecify.annotations.NullMarked;
