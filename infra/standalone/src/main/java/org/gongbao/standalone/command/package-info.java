/** The command line: one class a command. Exit codes: 0 done, 1 done with failures, 2 wrong use. */
@NullMarked
package org.gongbao.standalone.command;

import org.jspecify.annotations.NullMarked;
