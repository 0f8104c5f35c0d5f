package org.dixit.archive.read;

import java.sql.SQLException;
import org.dixit.archive.filter.SearchPunctuation;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.sql.ResultRow;
import org.dixit.archive.sql.SqlQuery;

/// Excerpts of texts with the matches of a search, made by PostgreSQL. The marks around the matches are Unicode
/// noncharacters, which `searchable` removes from every text.
public final class SearchHeadline {

    private static final String OPTIONS = "StartSel=" + SearchPunctuation.BEGIN + ",StopSel=" + SearchPunctuation.END
            + ",MaxFragments=2,MaxWords=30,MinWords=15,ShortWord=0,FragmentDelimiter=\" … \"";

    private SearchHeadline() {}

    /// Builds a query of the headline of an expression for each `s.id`, up to its FROM clause.
    static SqlQuery of(String words, String text) {
        return SqlQuery.of(
                "SELECT s.id AS parent, ts_headline('dixit', searchable(" + words + "), " + StatementCriteria.SEARCH
                        + ", ?) AS headline",
                text,
                OPTIONS);
    }

    /// Reads a headline.
    static String read(ResultRow row) throws SQLException {
        return SearchPunctuation.restore(row.text());
    }
}
