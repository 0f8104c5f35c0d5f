/// Coreference resolution: decides which mentions of an article, including descriptions and pronouns, refer to the
/// same actor. Start reading at [org.dixit.extraction.coreference.CoreferenceResolver].
@NullMarked
package org.dixit.extraction.coreference;

import org.jspecify.annotations.NullMarked;
