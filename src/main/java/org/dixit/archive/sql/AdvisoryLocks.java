package org.dixit.archive.sql;

/// The keys of the PostgreSQL advisory locks that the packages share.
public final class AdvisoryLocks {

    /// Held in shared mode while an article is filed, and exclusively while statements are moved from one actor to
    /// another; the move would otherwise miss statements that are being filed at the same time.
    public static final long ACTORS_MOVE = 0x44697869L;

    /// Held from the moment a text is given its number in the order of filing until its transaction ends. The
    /// database acquires it (V4__live.sql).
    public static final long FILING = 0x44697861L;

    private AdvisoryLocks() {}
}
