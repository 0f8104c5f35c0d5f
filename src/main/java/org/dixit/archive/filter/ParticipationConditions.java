package org.dixit.archive.filter;

/// Conditions on participations that several reads share.
public final class ParticipationConditions {

    /// The condition that `participation q` is the part of a speaker or co-speaker in a statement of a current text.
    public static final String SPOKEN = "q.current AND q.role IN ('SPEAKER', 'CO_SPEAKER')";

    private ParticipationConditions() {}
}
