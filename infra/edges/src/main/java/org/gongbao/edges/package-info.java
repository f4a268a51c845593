/**
 * What the three services have in common at their edges: {@code problem} where they answer HTTP,
 * {@code stream} where they read and write Kafka.
 */
@NullMarked
package org.gongbao.edges;

import org.jspecify.annotations.NullMarked;
