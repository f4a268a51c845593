/**
 * The parse service: reads gazette issues and publishes the policy documents in them. The packages
 * {@code text split structure relation topic problem issue citation} read and know nothing of
 * Spring, Kafka or MongoDB; {@code document} and {@code original} store; {@code stream} and {@code
 * web} are the edges.
 */
@NullMarked
package org.gongbao.parse;

import org.jspecify.annotations.NullMarked;
