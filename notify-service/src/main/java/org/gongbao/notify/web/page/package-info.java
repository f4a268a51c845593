/** The pages of the site, in Chinese. What a gazette contains is shown as text and never run. */
@NullMarked
package org.gongbao.notify.web.page;

import org.jspecify.annotations.NullMarked;
