/** REST: uploads and receipts. Every error is an RFC 9457 problem document with a stable code. */
@NullMarked
package org.gongbao.ingest.web;

import org.jspecify.annotations.NullMarked;
