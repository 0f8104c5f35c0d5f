/// Plain text: spans in Unicode code points, paragraphs and quotation marks. Depends on the JDK only. Start reading
/// at [org.dixit.text.QuotationFinder].
@NullMarked
package org.dixit.text;

import org.jspecify.annotations.NullMarked;
