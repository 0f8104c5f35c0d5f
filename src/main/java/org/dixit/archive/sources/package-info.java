/// Reads the sources of the statements of a text. Start reading at [org.dixit.archive.sources.SourceReads].
@NullMarked
package org.dixit.archive.sources;

import org.jspecify.annotations.NullMarked;
