/** The stable names of what is refused, over HTTP and in dead letters. */
@NullMarked
package org.gongbao.contract.problem;

import org.jspecify.annotations.NullMarked;
