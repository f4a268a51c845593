/** The whole reading of an issue, in order: split, facts, relations, outline, topics. */
@NullMarked
package org.gongbao.parse.issue;

import org.jspecify.annotations.NullMarked;
