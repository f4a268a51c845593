/**
 * How the services answer what they refuse: a problem document (RFC 9457) with a stable code, the
 * same code for the same mistake everywhere, down to what the web server itself refuses before any
 * of our code sees it; and the page that explains the codes.
 */
@NullMarked
package org.gongbao.edges.problem;

import org.jspecify.annotations.NullMarked;
