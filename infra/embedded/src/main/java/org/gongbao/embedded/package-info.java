/**
 * Real parts inside one process: a Kafka broker, a store that speaks MongoDB's protocol, a mail
 * catcher. Each listens on the loopback address only and keeps what it acknowledged on disk.
 */
@NullMarked
package org.gongbao.embedded;

import org.jspecify.annotations.NullMarked;
