/**
 * The body of a policy document: its tables, its paragraphs put together again, and its outline.
 * Every result knows its lines; content is never refused. {@link org.gongbao.parse.body.BodyReader}
 * does all three in one pass.
 */
@NullMarked
package org.gongbao.parse.body;

import org.jspecify.annotations.NullMarked;
