package org.dixit.archive;

/// Conditions on participations that several reads share.
final class Parts {

    /// That `participation q` is of somebody who said the statement of a current text.
    static final String SPOKEN = "q.current AND q.role IN ('SPEAKER', 'CO_SPEAKER')";

    private Parts() {}
}
