/// Finds actors, mentions and statements in the text of an article. The extraction is a function from text to
/// records, independent of frameworks, clocks and files. Start reading at [org.dixit.extraction.Extractor].
@NullMarked
package org.dixit.extraction;

import org.jspecify.annotations.NullMarked;
