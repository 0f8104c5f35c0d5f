package org.dixit.graphql;

import org.dixit.intake.Receipt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// [Receipt.Outcome] as clients see it.
@Enum("IngestOutcome")
@Description("What an article that was handed in was to the archive.")
public enum IngestOutcome {
    @Description("A text never seen, from a URL never seen: a new article.")
    NEW,
    @Description("A text that was there already.")
    KNOWN,
    @Description("A new text from a URL that was there already: a new revision of its article.")
    REVISED;

    static @Nullable IngestOutcome of(Receipt.@Nullable Outcome outcome) {
        return outcome == null ? null : valueOf(outcome.name());
    }
}
