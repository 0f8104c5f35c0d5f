/// Finds statements: a source, a cue and a content. Sieves run in order, the most precise first. Start reading at
/// [org.dixit.extraction.attribution.AttributionFinder].
@NullMarked
package org.dixit.extraction.attribution;

import org.jspecify.annotations.NullMarked;
