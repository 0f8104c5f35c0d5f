package org.dixit.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a change of an article.
///
/// @param article  the article, `null` where the change was refused
/// @param refusals why it was refused; empty where it was made
public record Corrected(@Nullable UUID article, List<Refusal> refusals) {

    /// Copies the list.
    public Corrected {
        refusals = List.copyOf(refusals);
    }

    static Corrected refused(Refusal.Code code, String field, String message) {
        return new Corrected(null, List.of(new Refusal(code, field, message)));
    }
}
