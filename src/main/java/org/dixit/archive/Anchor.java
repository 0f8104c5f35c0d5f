package org.dixit.archive;

/// Where a read finds the statements that conditions are about.
enum Anchor {
    /// In `statement s`.
    STATEMENT("s.dated", "s.id", false),
    /// In `statement s`, of current texts.
    CURRENT("s.dated", "s.id", true),
    /// In `participation q`, of current texts.
    PART("q.dated", "q.statement_id", true);

    private final String dated;
    private final String key;
    private final boolean current;

    Anchor(String dated, String key, boolean current) {
        this.dated = dated;
        this.key = key;
        this.current = current;
    }

    /// The expression of the date.
    String dated() {
        return dated;
    }

    /// The expression of the key.
    String key() {
        return key;
    }

    /// Whether only those of current texts are found.
    boolean current() {
        return current;
    }
}
