/** Folding: the one way in which documents, queries and topic words are made comparable. */
@NullMarked
package org.gongbao.contract.text;

import org.jspecify.annotations.NullMarked;
