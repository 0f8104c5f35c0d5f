package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [org.dixit.extraction.Polarity] as clients see it.
@Enum("Polarity")
@Description("The speaker's commitment to the content, not the surface form: who denies is negative.")
public enum Polarity {
    @Description("The speaker affirms the content.")
    POSITIVE,
    @Description("The speaker denies it or speaks of what is not.")
    NEGATIVE,
    @Description("Affirmed in part and denied in part.")
    MIXED;

    static Polarity of(org.dixit.extraction.Polarity word) {
        return valueOf(word.name());
    }

    org.dixit.extraction.Polarity word() {
        return org.dixit.extraction.Polarity.valueOf(name());
    }
}
