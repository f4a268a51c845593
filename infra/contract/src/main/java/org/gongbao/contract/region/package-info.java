/** The places of China by GB/T 2260, with what lies in what. */
@NullMarked
package org.gongbao.contract.region;

import org.jspecify.annotations.NullMarked;
