/** The query API: parsed documents over HTTP, and commands to read issues again. */
@NullMarked
package org.gongbao.parse.web;

import org.jspecify.annotations.NullMarked;
