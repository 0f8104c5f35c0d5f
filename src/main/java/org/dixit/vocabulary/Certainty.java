package org.dixit.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How certain the speaker is about the content, by the factuality values of FactBank (Saurí and Pustejovsky 2009).
@Enum("Certainty")
@Description("How certain the speaker is about the content (the factuality values of FactBank).")
public enum Certainty {
    @Description("CT+: certainly.")
    CERTAIN_POSITIVE,
    @Description("CT-: certainly not.")
    CERTAIN_NEGATIVE,
    @Description("PR+: probably.")
    PROBABLE_POSITIVE,
    @Description("PR-: probably not.")
    PROBABLE_NEGATIVE,
    @Description("PS+: possibly.")
    POSSIBLE_POSITIVE,
    @Description("PS-: possibly not.")
    POSSIBLE_NEGATIVE,
    @Description("UU: the speaker makes no commitment, as in questions, hopes and demands.")
    UNCOMMITTED
}
