/**
 * The query language in which a wish is worded, and the one canonical form of an interest: what
 * parses to the same meaning shares one id. Errors tell the place and what was expected there.
 */
@NullMarked
package org.gongbao.notify.query;

import org.jspecify.annotations.NullMarked;
