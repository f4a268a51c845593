/**
 * The demonstration: a fresh instance, two readers who subscribe, some gazettes, and a look whether
 * everything arrived. It uses the instance from outside only.
 */
@NullMarked
package org.gongbao.standalone.demo;

import org.jspecify.annotations.NullMarked;
