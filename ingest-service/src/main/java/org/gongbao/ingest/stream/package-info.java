/** Kafka: publishes that issues came, and learns what became of them. */
@NullMarked
package org.gongbao.ingest.stream;

import org.jspecify.annotations.NullMarked;
