/**
 * The links that stand in mails and open without login: signed, bound to one purpose and one
 * subscription.
 */
@NullMarked
package org.gongbao.notify.link;

import org.jspecify.annotations.NullMarked;
