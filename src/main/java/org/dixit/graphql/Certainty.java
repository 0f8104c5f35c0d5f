package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [org.dixit.extraction.Certainty] as clients see it.
@Enum("Certainty")
@Description("FactBank's factuality values from the speaker's view.")
public enum Certainty {
    @Description("CT+: it is certainly so.")
    CERTAIN_POSITIVE,
    @Description("CT-: it is certainly not so.")
    CERTAIN_NEGATIVE,
    @Description("PR+: it is probably so.")
    PROBABLE_POSITIVE,
    @Description("PR-: it is probably not so.")
    PROBABLE_NEGATIVE,
    @Description("PS+: it may be so.")
    POSSIBLE_POSITIVE,
    @Description("PS-: it may be not so.")
    POSSIBLE_NEGATIVE,
    @Description("UU: the speaker does not commit to it: questions, hopes, demands.")
    UNCOMMITTED;

    static Certainty of(org.dixit.extraction.Certainty word) {
        return valueOf(word.name());
    }

    org.dixit.extraction.Certainty word() {
        return org.dixit.extraction.Certainty.valueOf(name());
    }
}
