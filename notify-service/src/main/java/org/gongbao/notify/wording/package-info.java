/**
 * Interests and reasons in words a subscriber knows: names instead of ids and codes. Mails and
 * pages say the same.
 */
@NullMarked
package org.gongbao.notify.wording;

import org.jspecify.annotations.NullMarked;
