package org.dixit.archive;

import java.time.Instant;

/// What the rows of a page are sorted by, always with the key as the last word. A page goes on after a [Page.Key],
/// which holds a value of the sort's type.
public enum Sort {
    /// By date, the newest first.
    NEWEST(Instant.class, true),
    /// By date, the oldest first.
    OLDEST(Instant.class, false),
    /// By place in the text.
    POSITION(Integer.class, false),
    /// By normalized name.
    NAME(String.class, false),
    /// By number, the highest first.
    LAST_NUMBER(Integer.class, true),
    /// By how well it fits what is searched for, the best first: less the fit, so that equals go on by rising key.
    RELEVANCE(Double.class, false),
    /// By a number of statements, the greatest first: less the number, so that equals go on by rising key.
    MOST(Integer.class, false),
    /// As filed: by key alone.
    FILED(Integer.class, false);

    private final Class<?> type;
    private final boolean descending;

    Sort(Class<?> type, boolean descending) {
        this.type = type;
        this.descending = descending;
    }

    /// The Java type of the values: `Instant`, `Integer`, `Double` or `String`.
    public Class<?> type() {
        return type;
    }

    /// Whether great values come first.
    public boolean descending() {
        return descending;
    }
}
