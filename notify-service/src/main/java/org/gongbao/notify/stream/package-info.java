/**
 * What comes from Kafka and goes there: alerts in, topics in, interests out. Each function is a
 * plain value; the bindings are in {@code notify-service.yml}.
 */
@NullMarked
package org.gongbao.notify.stream;

import org.jspecify.annotations.NullMarked;
