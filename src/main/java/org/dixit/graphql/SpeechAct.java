package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [org.dixit.extraction.SpeechAct] as clients see it.
@Enum("SpeechAct")
@Description("What the speaker does by saying it.")
public enum SpeechAct {
    @Description("States something.")
    ASSERT,
    @Description("Says that something is not so.")
    DENY,
    @Description("Says that something is indeed so.")
    CONFIRM,
    @Description("Commits to something wanted.")
    PROMISE,
    @Description("Commits to something unwanted, often under a condition.")
    THREATEN,
    @Description("Points at a danger.")
    WARN,
    @Description("Says what somebody must do.")
    DEMAND,
    @Description("Asks somebody to do something.")
    REQUEST,
    @Description("Advises or proposes something.")
    RECOMMEND,
    @Description("Asks, or puts in doubt.")
    QUESTION,
    @Description("Replies to a question.")
    ANSWER,
    @Description("Refuses, also to speak.")
    DECLINE,
    @Description("Takes another's view, offer or demand.")
    AGREE,
    @Description("Says that somebody did wrong.")
    ACCUSE,
    @Description("Speaks well of somebody or something.")
    PRAISE,
    @Description("Speaks ill of somebody or something.")
    CRITICIZE,
    @Description("Says sorry.")
    APOLOGIZE,
    @Description("Gives thanks.")
    THANK,
    @Description("Makes a plan or decision known.")
    ANNOUNCE,
    @Description("Passes on what happened or what others say.")
    REPORT,
    @Description("Takes a fear away.")
    REASSURE,
    @Description("Wishes something to be so.")
    HOPE,
    @Description("Expects something unwanted.")
    FEAR,
    @Description("Holds something to be coming.")
    EXPECT,
    @Description("Holds something to be so.")
    BELIEVE,
    @Description("Plans to do something.")
    INTEND,
    @Description("Gives somebody or something a name: what he called a coup.")
    LABEL;

    static SpeechAct of(org.dixit.extraction.SpeechAct word) {
        return valueOf(word.name());
    }

    org.dixit.extraction.SpeechAct word() {
        return org.dixit.extraction.SpeechAct.valueOf(name());
    }
}
