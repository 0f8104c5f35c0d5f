package org.dixit.archive;

/// The keys of PostgreSQL's advisory locks that the rooms agree on.
public final class Locks {

    /// Shared by everybody who files an article; held alone by who moves statements from one actor to another, which
    /// would miss what is being filed at the same time.
    public static final long ACTORS_MOVE = 0x44697869L;

    /// Held from the moment a text gets its number in the order of filing until its transaction is over. The
    /// database takes it (V4__live.sql).
    public static final long FILING = 0x44697861L;

    private Locks() {}
}
