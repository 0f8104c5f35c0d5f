/// Finds the speakers of quotations. Start reading at
/// [org.dixit.extraction.attribution.quotation.QuotationSieve].
@NullMarked
package org.dixit.extraction.attribution.quotation;

import org.jspecify.annotations.NullMarked;
