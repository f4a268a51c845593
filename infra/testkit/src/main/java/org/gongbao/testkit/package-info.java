/** What the tests of all modules share: fixtures that start valid, a clock to set, real parts. */
@NullMarked
package org.gongbao.testkit;

import org.jspecify.annotations.NullMarked;
