package org.dixit.graphql;

/// What a connection lists. It stands in the connection's cursors, since what is sorted by a number of statements here
/// and there is not sorted by the same number.
enum Listed {
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
    STATEMENTS("statements");

    private final String words;

    Listed(String words) {
        this.words = words;
    }

    /// As messages to clients have it, after "a list of".
    String words() {
        return words;
    }
}
