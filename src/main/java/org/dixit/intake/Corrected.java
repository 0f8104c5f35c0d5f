package org.dixit.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The outcome of a change to an article.
///
/// @param article  the article, or `null` if the change was refused
/// @param refusals the reasons for the refusal; empty if the change was made
public record Corrected(@Nullable UUID article, List<Refusal> refusals) {

    /// Copies the list.
    public Corrected {
        refusals = List.copyOf(refusals);
    }

    static Corrected refused(Refusal.Code code, String field, String message) {
        return new Corrected(null, List.of(new Refusal(code, field, message)));
    }
}
