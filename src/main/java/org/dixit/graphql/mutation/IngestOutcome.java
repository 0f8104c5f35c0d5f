package org.dixit.graphql.mutation;

import org.dixit.intake.Receipt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// [Receipt.Outcome] as clients see it.
@Enum("IngestOutcome")
@Description("The outcome of adding an article.")
public enum IngestOutcome {
    @Description("Neither the text nor the URL was in the archive: a new article.")
    NEW,
    @Description(
            "The text was already in the archive. If it was received from another place, the article has a new appearance.")
    KNOWN,
    @Description(
            "The URL was known and shows another text than before: a new revision of its article, an earlier revision that is current again, or another article.")
    REVISED;

    static @Nullable IngestOutcome of(Receipt.@Nullable Outcome outcome) {
        return outcome == null ? null : valueOf(outcome.name());
    }
}
