package org.dixit.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The outcome of a change to an article.
///
/// @param article  the article, or `null` if the change was refused
/// @param refusals the reasons for the refusal; empty if the change was made
public record ChangeOutcome(@Nullable UUID article, List<Refusal> refusals) {

    /// Copies the list.
    public ChangeOutcome {
        refusals = List.copyOf(refusals);
    }

    static ChangeOutcome refused(Refusal.Code code, String field, String message) {
        return new ChangeOutcome(null, List.of(new Refusal(code, field, message)));
    }
}
