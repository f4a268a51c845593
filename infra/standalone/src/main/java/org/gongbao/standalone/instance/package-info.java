/**
 * One running instance: a data folder, the parts (Kafka, store, mailbox; embedded unless the
 * environment names real ones) and the three services on them.
 */
@NullMarked
package org.gongbao.standalone.instance;

import org.jspecify.annotations.NullMarked;
