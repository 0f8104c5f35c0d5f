/// Determines the semantics of statements: speech act, polarity, certainty, condition, and whether they were uttered
/// at all. Start reading at [org.dixit.extraction.semantics.StatementSemantics].
@NullMarked
package org.dixit.extraction.semantics;

import org.jspecify.annotations.NullMarked;
