package org.dixit.archive;

/// How PostgreSQL shows what a search found. The marks are noncharacters of Unicode, which no text uses.
public final class Headline {

    /// Stands before words that were found.
    public static final char BEGIN = '\uFDD0';

    /// Stands after words that were found.
    public static final char END = '\uFDD1';

    private static final String OPTIONS = "StartSel=" + BEGIN + ",StopSel=" + END
            + ",MaxFragments=2,MaxWords=30,MinWords=15,ShortWord=0,FragmentDelimiter= … ";

    private Headline() {}

    /// Reads the `headline` of an expression for each `s.id`, up to the tables.
    static Query of(String words, String text) {
        return Query.of(
                "SELECT s.id AS parent, ts_headline('dixit', " + words + ", " + WhichStatements.SEARCH
                        + ", ?) AS headline",
                text,
                OPTIONS);
    }
}
