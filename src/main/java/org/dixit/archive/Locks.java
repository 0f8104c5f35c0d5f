package org.dixit.archive;

/// The keys of PostgreSQL's advisory locks that the rooms agree on.
public final class Locks {

    /// Shared by everybody who files an article; held alone by who moves statements from one actor to another, which
    /// would miss what is being filed at the same time.
    public static final long ACTORS_MOVE = 0x44697869L;

    private Locks() {}
}
