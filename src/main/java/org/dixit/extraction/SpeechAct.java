package org.dixit.extraction;

/// What the speaker does by saying it (Searle 1976; the finer division by reporting verbs is Dixit's).
public enum SpeechAct {
    /// States something.
    ASSERT,
    /// Says that something is not so.
    DENY,
    /// Says that something is indeed so.
    CONFIRM,
    /// Commits to something wanted.
    PROMISE,
    /// Commits to something unwanted, often under a condition.
    THREATEN,
    /// Points at a danger.
    WARN,
    /// Says what somebody must do.
    DEMAND,
    /// Asks somebody to do something.
    REQUEST,
    /// Advises or proposes something.
    RECOMMEND,
    /// Asks, or puts in doubt.
    QUESTION,
    /// Replies to a question.
    ANSWER,
    /// Refuses, also to speak.
    DECLINE,
    /// Takes another's view, offer or demand.
    AGREE,
    /// Says that somebody did wrong.
    ACCUSE,
    /// Speaks well of somebody or something.
    PRAISE,
    /// Speaks ill of somebody or something.
    CRITICIZE,
    /// Says sorry.
    APOLOGIZE,
    /// Gives thanks.
    THANK,
    /// Makes a plan or decision known.
    ANNOUNCE,
    /// Passes on what happened or what others say.
    REPORT,
    /// Takes a fear away.
    REASSURE,
    /// Wishes something to be so.
    HOPE,
    /// Expects something unwanted.
    FEAR,
    /// Holds something to be coming.
    EXPECT,
    /// Holds something to be so.
    BELIEVE,
    /// Plans to do something.
    INTEND,
    /// Gives somebody or something a name: what he called a coup.
    LABEL
}
