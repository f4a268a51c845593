/** All of Gongbao in one process, and its command line. */
@NullMarked
package org.gongbao.standalone;

import org.jspecify.annotations.NullMarked;
