/**
 * Takes in gazette issues (公报), keeps their originals and publishes that they came.
 *
 * <p>{@code issue} is the feature: identity, receipt, original. {@code source} brings files to it;
 * {@code stream} and {@code web} are the edges.
 */
@NullMarked
package org.gongbao.ingest;

import org.jspecify.annotations.NullMarked;
