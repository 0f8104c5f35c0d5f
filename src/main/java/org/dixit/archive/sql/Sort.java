package org.dixit.archive.sql;

import java.time.Instant;

/// The order of the rows of a page, always with the key as the tie-breaker. A page continues after a
/// [PageRequest.Key], which holds a value of the sort's type.
public enum Sort {
    /// By date, the newest first.
    NEWEST(Instant.class, true),
    /// By date, the oldest first.
    OLDEST(Instant.class, false),
    /// By position in the text.
    POSITION(Integer.class, false),
    /// By normalized name.
    NAME(String.class, false),
    /// By number, the highest first.
    LAST_NUMBER(Integer.class, true),
    /// By relevance to the search, the most relevant first: the value is negated, so that ties are ordered by
    /// ascending key.
    RELEVANCE(Double.class, false),
    /// By a number of statements, the greatest first: the value is negated, so that ties are ordered by ascending
    /// key.
    MOST(Integer.class, false),
    /// In the order of filing: by key alone.
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

    /// Whether the greatest values come first.
    public boolean descending() {
        return descending;
    }
}
