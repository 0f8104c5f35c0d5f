package org.dixit.archive;

import java.sql.SQLException;

/// How PostgreSQL shows what a search found. The marks are noncharacters of Unicode, which `searchable` leaves in no
/// text.
public final class Headline {

    /// Stands before words that were found.
    public static final char BEGIN = '\uFDD0';

    /// Stands after words that were found.
    public static final char END = '\uFDD1';

    private static final String OPTIONS = "StartSel=" + BEGIN + ",StopSel=" + END
            + ",MaxFragments=2,MaxWords=30,MinWords=15,ShortWord=0,FragmentDelimiter=\" … \"";

    private Headline() {}

    /// Asks for the headline of an expression for each `s.id`, up to the tables.
    static Query of(String words, String text) {
        return Query.of(
                "SELECT s.id AS parent, ts_headline('dixit', searchable(" + words + "), " + WhichStatements.SEARCH
                        + ", ?) AS headline",
                text,
                OPTIONS);
    }

    /// Reads one.
    static String read(Row row) throws SQLException {
        return Marks.shown(row.text());
    }
}
