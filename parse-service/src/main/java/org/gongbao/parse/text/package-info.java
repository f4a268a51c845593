/** From a file's bytes to lines of text that know their places. */
@NullMarked
package org.gongbao.parse.text;

import org.jspecify.annotations.NullMarked;
