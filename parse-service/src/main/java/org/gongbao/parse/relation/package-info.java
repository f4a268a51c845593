/**
 * What a document does to others, read from its own words: one class per act (废止, 修改, 转发, 解读,
 * 贯彻落实), each of which edits no other.
 */
@NullMarked
package org.gongbao.parse.relation;

import org.jspecify.annotations.NullMarked;
