/**
 * What a document is about. A topic is a pack: words, laws and samples in a YAML file, checked when
 * it is loaded. All packs are sought in one pass over the folded text; a score says how much of the
 * title, the headings, the opening and the body speaks of a topic, and which words weighed most.
 */
@NullMarked
package org.gongbao.parse.topic;

import org.jspecify.annotations.NullMarked;
