/** Talks to a running instance over HTTP, as any other program would. */
@NullMarked
package org.gongbao.standalone.client;

import org.jspecify.annotations.NullMarked;
