/**
 * The parsed gazette issue and its policy documents: one shape for the topic, the store, the query
 * API and {@code parse --json}. Lines are 1-based and inclusive; dates are ISO; what the text does
 * not say is null.
 */
@NullMarked
package org.gongbao.contract.document;

import org.jspecify.annotations.NullMarked;
