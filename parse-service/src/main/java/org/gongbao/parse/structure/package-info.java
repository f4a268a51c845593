/** One class per construct of a policy document: title, number, issuers, dates, articles … */
@NullMarked
package org.gongbao.parse.structure;

import org.jspecify.annotations.NullMarked;
