/**
 * The events on the topics: facts in the past tense. Fields are added with a default and never
 * renamed or removed; every version has an example that old and new code must read.
 */
@NullMarked
package org.gongbao.contract.event;

import org.jspecify.annotations.NullMarked;
