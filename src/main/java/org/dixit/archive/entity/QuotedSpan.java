package org.dixit.archive.entity;

import jakarta.persistence.Embeddable;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// A span of a text, in code points, with its words.
@Embeddable
public class QuotedSpan {

    /// Its first code point.
    public Integer start;

    /// The code point after it.
    public Integer end;

    /// Its words.
    public String words;

    /// For Hibernate.
    protected QuotedSpan() {}

    private QuotedSpan(Span span, String words) {
        this.start = span.start();
        this.end = span.end();
        this.words = words;
    }

    /// Returns the words of `revision` at `span`, or `null` if there is no span.
    public static @Nullable QuotedSpan of(ArticleRevision revision, @Nullable Span span, CodePoints codePoints) {
        return span == null ? null : new QuotedSpan(span, revision.words(span, codePoints));
    }
}
