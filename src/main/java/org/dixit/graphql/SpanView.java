package org.dixit.graphql;

import org.dixit.archive.Quote;
import org.dixit.text.Span;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// A span with its words, as clients see it.
@Type("Span")
@Description(
        "A stretch of an article's text. Places are counted in Unicode code points, as in the W3C Web Annotation model.")
public record SpanView(
        @Description("The first code point, counted from 0.")
        int start,

        @Description("The code point after the last one.") int end,

        @NonNull @Description("The words there, exactly as the article has them.")
        String text) {

    static SpanView of(Span span, String words) {
        return new SpanView(span.start(), span.end(), words);
    }

    static @Nullable SpanView of(@Nullable Quote quote) {
        return quote == null ? null : of(quote.span(), quote.words());
    }
}
