package org.dixit.extraction.attribution.draft;

import org.dixit.extraction.syntax.ParsedArticle;

/// One step of attribution: finds the statements of one kind of wording in an article. The term comes from quote
/// attribution (Muzny et al. 2017, "A Two-stage Sieve Approach for Quote Attribution"): sieves run one after the
/// other, the more precise first, and each builds on the findings of the previous ones.
///
/// [org.dixit.extraction.attribution.AttributionFinder] lists them in order.
public interface Sieve {

    /// Adds the statements that this sieve finds in `article` to `drafts`, or adds content to existing ones.
    void attribute(ParsedArticle article, StatementDrafts drafts);
}
