/** The site and its REST interface: what pages and answers have in common. */
@NullMarked
package org.gongbao.notify.web;

import org.jspecify.annotations.NullMarked;
