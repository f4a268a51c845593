/** Tests of folding. */
@NullMarked
package org.gongbao.contract.text;

import org.jspecify.annotations.NullMarked;
