package org.dixit.archive;

/// Conditions on participations that several reads share.
final class Parts {

    /// That `participation q` is of somebody who said the statement of a current text; who is both speaker and
    /// co-speaker is found once.
    static final String SPOKEN = """
            q.current AND q.role IN ('SPEAKER', 'CO_SPEAKER')
            AND (q.role = 'SPEAKER' OR NOT EXISTS (SELECT FROM participation o WHERE o.statement_id = q.statement_id
                AND o.role = 'SPEAKER' AND o.actor_id = q.actor_id))""";

    private Parts() {}
}
