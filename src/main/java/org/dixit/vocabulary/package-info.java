/// The enums and the [org.dixit.vocabulary.Extraction] record that the extractor, the archive and the API share.
/// Start reading at [org.dixit.vocabulary.Extraction].
@NullMarked
package org.dixit.vocabulary;

import org.jspecify.annotations.NullMarked;
