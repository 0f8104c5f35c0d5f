/// The drafts of statements that the sieves share, with the cues and rules that they record. Start reading at
/// [org.dixit.extraction.attribution.draft.StatementDrafts].
@NullMarked
package org.dixit.extraction.attribution.draft;

import org.jspecify.annotations.NullMarked;
