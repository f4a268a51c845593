/** Tests of the places. */
@NullMarked
package org.gongbao.contract.region;

import org.jspecify.annotations.NullMarked;
