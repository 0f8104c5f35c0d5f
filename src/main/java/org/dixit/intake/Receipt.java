package org.dixit.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a submission: filed, or refused with reasons.
///
/// @param articleId the article that holds the text, `null` where it was refused
/// @param revision  the number of the revision that holds the text, from 1; 0 where it was refused
/// @param outcome   whether the archive has changed, `null` where it was refused
/// @param refusals  all faults of the submission; empty where it was taken
/// @param warnings  what could not be used of a submission that was taken; empty where it was refused
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

    /// What a submission was to the archive.
    public enum Outcome {
        /// A text never seen, from a URL never seen: a new article.
        NEW,
        /// A text that is there already.
        KNOWN,
        /// A URL that is there already has another text than before, be it a new one, a former one or that of another
        /// article.
        REVISED
    }

    static Receipt filed(UUID articleId, int revision, Outcome outcome) {
        return new Receipt(articleId, revision, outcome, List.of(), List.of());
    }

    static Receipt refused(List<Refusal> refusals) {
        return new Receipt(null, 0, null, refusals, List.of());
    }

    /// The same receipt with warnings.
    Receipt with(List<Refusal> warnings) {
        return new Receipt(articleId, revision, outcome, refusals, warnings);
    }
}
