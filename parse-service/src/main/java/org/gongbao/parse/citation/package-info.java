/**
 * How a cited title or number finds the document it means, in whatever gazette that is printed and
 * whichever comes first.
 */
@NullMarked
package org.gongbao.parse.citation;

import org.jspecify.annotations.NullMarked;
