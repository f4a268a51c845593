/**
 * What the services and downstream systems agree on: typed topics, their events, how events are
 * written as JSON, the CloudEvents headers they carry, and how ids are derived.
 */
@NullMarked
package org.gongbao.contract;

import org.jspecify.annotations.NullMarked;
