package org.dixit.graphql;

import org.dixit.intake.Receipt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// [Receipt.Outcome] as clients see it.
@Enum("IngestOutcome")
@Description("What an article that was handed in was to the archive.")
public enum IngestOutcome {
    @Description("A text never seen, and of no URL that was seen: a new article.")
    NEW,
    @Description(
            "A text that was there already. Where it comes from another place, its article has one appearance more.")
    KNOWN,
    @Description(
            "Another text than before at a URL that was there already: a new revision of its article, a former one that is current again, or another article where the former one is still shown elsewhere or the text is that one's.")
    REVISED;

    static @Nullable IngestOutcome of(Receipt.@Nullable Outcome outcome) {
        return outcome == null ? null : valueOf(outcome.name());
    }
}
