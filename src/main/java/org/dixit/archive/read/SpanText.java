package org.dixit.archive.read;

import org.dixit.archive.sql.Column;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// A span and its words, as read.
///
/// @param span  its position in the article's text, in code points
/// @param words the words of the text at the span
public record SpanText(Span span, String words) {

    /// Its columns: the start and the end of the span, and its words.
    static final Column.Type<SpanText> COLUMNS = new Column.Type<>(
            3,
            new SpanText(new Span(0, 1), ""),
            (rows, at) -> new SpanText(new Span(rows.getInt(at), rows.getInt(at + 1)), rows.getString(at + 2)));

    /// The same columns; `null` if the words are null.
    static final Column.Type<@Nullable SpanText> COLUMNS_OR_NULL = new Column.Type<>(3, null, (rows, at) -> {
        String words = rows.getString(at + 2);
        return words == null ? null : new SpanText(new Span(rows.getInt(at), rows.getInt(at + 1)), words);
    });
}
