package org.dixit.graphql.relay;

/// The kind of list that a connection holds. It is part of the connection's cursors: two lists sorted by a number of
/// statements need not be sorted by the same number.
public enum ConnectionKind {
    ACTORS("actors"),
    APPEARANCES("appearances"),
    ARTICLES("articles"),
    COUNTERPARTS("counterparts"),
    FACETS("publishers or authors or languages"),
    MENTIONS("mentions"),
    PARTICIPANTS("those who have a part in a statement"),
    REVISIONS("revisions"),
    ROLES("roles"),
    SOURCES("sources"),
    STATEMENTS("statements"),
    VERSIONS("former versions of an appearance");

    private final String words;

    ConnectionKind(String words) {
        this.words = words;
    }

    /// The name used in messages to clients, after "a list of".
    String words() {
        return words;
    }
}
