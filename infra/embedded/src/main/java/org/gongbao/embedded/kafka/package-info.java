/** The real Kafka broker, with its controller, inside this process. */
@NullMarked
package org.gongbao.embedded.kafka;

import org.jspecify.annotations.NullMarked;
