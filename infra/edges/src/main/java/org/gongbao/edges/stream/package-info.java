/**
 * What holds for every reader of our topics: what is not ours is set aside with its reason, what
 * may pass is tried until it does; and how topics are made.
 */
@NullMarked
package org.gongbao.edges.stream;

import org.jspecify.annotations.NullMarked;
