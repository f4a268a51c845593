/**
 * Everything parsed so far, to search and to read: a Lucene index with the documents stored in it.
 * Each instance keeps its own, fed from the topic of documents; when its folder is gone or broken,
 * it is built again from there.
 */
@NullMarked
package org.gongbao.notify.archive;

import org.jspecify.annotations.NullMarked;
