package org.dixit.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// A span and its words, as read.
///
/// @param span  its place in the article's text
/// @param words the text there
public record Quote(Span span, String words) {

    /// The quote in the columns `{prefix}_start` and `{prefix}_end` and `words`, or `null`.
    static @Nullable Quote read(ResultSet row, String prefix, String words) throws SQLException {
        String text = row.getString(words);
        return text == null
                ? null
                : new Quote(new Span(row.getInt(prefix + "_start"), row.getInt(prefix + "_end")), text);
    }
}
