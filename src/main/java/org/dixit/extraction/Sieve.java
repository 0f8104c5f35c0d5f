package org.dixit.extraction;

/// One step of attribution: finds the statements of one kind of wording in an article. The term is that of quote
/// attribution (Muzny et al. 2017, "A Two-stage Sieve Approach for Quote Attribution"): sieves run one after the
/// other, the more precise first, and each builds on what those before it found.
///
/// [Attributions] lists them in their order.
interface Sieve {

    /// Adds the statements that it finds in `article` to `drafts`, or content to those already there.
    void attribute(Article article, Drafts drafts);
}
