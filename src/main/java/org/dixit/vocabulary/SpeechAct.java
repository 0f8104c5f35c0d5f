package org.dixit.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What the speaker does by making the statement (Searle 1976; the finer division by reporting verbs is Dixit's).
@Enum("SpeechAct")
@Description("What the speaker does by making the statement.")
public enum SpeechAct {
    @Description("States something as a fact.")
    ASSERT,
    @Description("Denies something.")
    DENY,
    @Description("Confirms that something is so.")
    CONFIRM,
    @Description("Promises something.")
    PROMISE,
    @Description("Threatens somebody with something, often under a condition.")
    THREATEN,
    @Description("Warns of a danger.")
    WARN,
    @Description("Demands that somebody do something.")
    DEMAND,
    @Description("Asks somebody to do something.")
    REQUEST,
    @Description("Recommends or proposes something.")
    RECOMMEND,
    @Description("Asks a question, or questions something.")
    QUESTION,
    @Description("Answers a question.")
    ANSWER,
    @Description("Declines something, for example to comment.")
    DECLINE,
    @Description("Agrees with a view, an offer or a demand.")
    AGREE,
    @Description("Accuses somebody of doing wrong.")
    ACCUSE,
    @Description("Praises somebody or something.")
    PRAISE,
    @Description("Criticizes somebody or something.")
    CRITICIZE,
    @Description("Apologizes.")
    APOLOGIZE,
    @Description("Thanks somebody.")
    THANK,
    @Description("Announces a plan or a decision.")
    ANNOUNCE,
    @Description("Reports what happened or what others said.")
    REPORT,
    @Description("Reassures somebody.")
    REASSURE,
    @Description("Expresses a hope.")
    HOPE,
    @Description("Expresses a fear.")
    FEAR,
    @Description("Expects something to happen.")
    EXPECT,
    @Description("Expresses a belief.")
    BELIEVE,
    @Description("Expresses an intention.")
    INTEND,
    @Description("Labels somebody or something (\"what he called a coup\").")
    LABEL
}
