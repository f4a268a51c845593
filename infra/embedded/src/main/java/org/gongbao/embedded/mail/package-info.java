/** A catcher for mail: takes everything by SMTP, sends nothing on, shows it on a page. */
@NullMarked
package org.gongbao.embedded.mail;

import org.jspecify.annotations.NullMarked;
