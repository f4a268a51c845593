/** Alerts (提醒): the fact that an interest met a document, with the reasons. */
@NullMarked
package org.gongbao.notify.alert;

import org.jspecify.annotations.NullMarked;
