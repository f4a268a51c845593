/** What somebody wants to hear about (关注): one query, in one canonical form. */
@NullMarked
package org.gongbao.contract.interest;

import org.jspecify.annotations.NullMarked;
