package org.dixit.graphql.type;

import java.util.UUID;
import org.dixit.archive.provenance.TextRange;
import org.dixit.archive.read.SpanText;
import org.dixit.text.Span;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// A span with its text, as clients see it.
@Type("Span")
@Description(
        "A range of an article's text, counted in Unicode code points. text, prefix and suffix correspond to exact,"
                + " prefix and suffix of a TextQuoteSelector in the W3C Web Annotation Data Model.")
public record SpanView(
        @Description("The position of the first code point, counted from 0.")
        int start,

        @Description("The position after the last code point (exclusive).")
        int end,

        @NonNull @Description("The text of the span, exactly as in the article.")
        String text,

        @Ignore UUID revision,
        @Ignore SpanBatch stretches) {

    /// Returns the view of `words` at `span` of the revision `revision`, one of the ranges in `stretches`.
    static SpanView of(UUID revision, Span span, String words, SpanBatch stretches) {
        return new SpanView(span.start(), span.end(), words, revision, stretches);
    }

    /// As above; `null` if there is no quote.
    static @Nullable SpanView of(UUID revision, @Nullable SpanText quote, SpanBatch stretches) {
        return quote == null ? null : of(revision, quote.span(), quote.words(), stretches);
    }

    /// The range of text that the span covers.
    public TextRange range() {
        return new TextRange(revision, start, end);
    }

    /// Returns the range that `span` covers in the revision `revision`.
    static TextRange range(UUID revision, Span span) {
        return new TextRange(revision, span.start(), span.end());
    }
}
