package org.dixit.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The outcome of a submission: filed, or refused with reasons.
///
/// @param articleId the article that has the text, or `null` if the submission was refused
/// @param revision  the number of the revision that has the text, from 1; 0 if the submission was refused
/// @param outcome   the effect on the archive, or `null` if the submission was refused
/// @param refusals  all faults of the submission; empty if it was accepted
/// @param warnings  the values of an accepted submission that could not be used; empty if it was refused
public record Receipt(
        @Nullable UUID articleId,
        int revision,
        @Nullable Outcome outcome,
        List<Refusal> refusals,
        List<Refusal> warnings) {

    /// Copies the lists.
    public Receipt {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }

    /// The effect of a submission on the archive.
    public enum Outcome {
        /// A new text from a new URL: a new article.
        NEW,
        /// A text that the archive already has.
        KNOWN,
        /// A known URL with a text other than before, be it a new text, a former one or that of another article.
        REVISED
    }

    static Receipt filed(UUID articleId, int revision, Outcome outcome) {
        return new Receipt(articleId, revision, outcome, List.of(), List.of());
    }

    static Receipt refused(List<Refusal> refusals) {
        return new Receipt(null, 0, null, refusals, List.of());
    }

    /// Returns a copy of this receipt with the given warnings.
    Receipt with(List<Refusal> warnings) {
        return new Receipt(articleId, revision, outcome, refusals, warnings);
    }
}
