/**
 * The edge towards Kafka: issues in, documents, outcomes, dead letters and relations out. Each step
 * is a plain function or topology; {@code parse-service.yml} binds it to its topics.
 */
@NullMarked
package org.gongbao.parse.stream;

import org.jspecify.annotations.NullMarked;
