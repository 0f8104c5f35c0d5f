package org.dixit.archive.filter;

/// The table in which a read finds the statements that conditions apply to.
public enum StatementTable {
    /// The table `statement s`.
    STATEMENT("s.dated", "s.id", false),
    /// The table `statement s`, limited to current texts.
    CURRENT("s.dated", "s.id", true),
    /// The table `participation q`, limited to current texts.
    PART("q.dated", "q.statement_id", true);

    private final String dated;
    private final String key;
    private final boolean current;

    StatementTable(String dated, String key, boolean current) {
        this.dated = dated;
        this.key = key;
        this.current = current;
    }

    /// The expression of the date.
    public String dated() {
        return dated;
    }

    /// The expression of the key.
    public String key() {
        return key;
    }

    /// Whether only statements of current texts are found.
    boolean current() {
        return current;
    }
}
