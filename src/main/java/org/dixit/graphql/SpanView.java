package org.dixit.graphql;

import java.util.UUID;
import org.dixit.archive.Quote;
import org.dixit.archive.Stretch;
import org.dixit.text.Span;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// A span with its words, as clients see it.
@Type("Span")
@Description(
        "A stretch of an article's text. Places are counted in Unicode code points; text, prefix and suffix are the exact, prefix and suffix of a TextQuoteSelector of the W3C Web Annotation model.")
public record SpanView(
        @Description("The first code point, counted from 0.")
        int start,

        @Description("The code point after the last one.") int end,

        @NonNull @Description("The words there, exactly as the article has them.")
        String text,

        @Ignore UUID revision,
        @Ignore Stretches stretches) {

    /// The view of `words` at `span` of the text `revision`, one of `stretches`.
    static SpanView of(UUID revision, Span span, String words, Stretches stretches) {
        return new SpanView(span.start(), span.end(), words, revision, stretches);
    }

    /// As above, `null` where there is no quote.
    static @Nullable SpanView of(UUID revision, @Nullable Quote quote, Stretches stretches) {
        return quote == null ? null : of(revision, quote.span(), quote.words(), stretches);
    }

    /// Its place.
    Stretch place() {
        return new Stretch(revision, start, end);
    }

    /// The place of `span` in the text `revision`.
    static Stretch place(UUID revision, Span span) {
        return new Stretch(revision, span.start(), span.end());
    }
}
