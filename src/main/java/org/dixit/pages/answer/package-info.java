/// Records that mirror the answers to the queries of pages. A field that a query does not select is null or absent.
@NullMarked
package org.dixit.pages.answer;

import org.jspecify.annotations.NullMarked;
