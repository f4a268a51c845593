/**
 * {@code gongbao bench}: measures speed as ratios to peers in the same run, because absolute
 * figures tell of the machine. Each bench is one picocli command that ends in one {@link
 * org.gongbao.benchmarks.BenchReport}.
 */
@NullMarked
package org.gongbao.benchmarks;

import org.jspecify.annotations.NullMarked;
