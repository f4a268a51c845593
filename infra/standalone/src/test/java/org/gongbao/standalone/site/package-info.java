/** The site as a reader meets it: pages, mails and the links between them, on a whole instance. */
@NullMarked
package org.gongbao.standalone.site;

import org.jspecify.annotations.NullMarked;
