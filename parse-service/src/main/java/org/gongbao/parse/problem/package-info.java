/**
 * What the parser was unsure of, as a bounded list with places. Parsing never throws on content; it
 * says here what a reader should look at.
 */
@NullMarked
package org.gongbao.parse.problem;

import org.jspecify.annotations.NullMarked;
