package org.gongbao.parse.relation;

import org.jspecify.annotations.Nullable;

/**
 * Another document, named in running text.
 *
 * @param title as written, outer 《》 off, blanks dropped
 * @param number 文号 printed with it, or null
 * @param start offset at which it begins in the paragraph, its issuer's name included
 * @param end offset after it, its number included
 */
record Cited(String title, @Nullable String number, int start, int end) {}
