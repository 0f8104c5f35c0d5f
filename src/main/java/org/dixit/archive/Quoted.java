package org.dixit.archive;

import jakarta.persistence.Embeddable;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of a text together with its words.
@Embeddable
public class Quoted {

    /// Its first code point.
    public Integer start;

    /// The code point after it.
    public Integer end;

    /// Its words.
    public String words;

    /// For Hibernate.
    protected Quoted() {}

    private Quoted(Span span, String words) {
        this.start = span.start();
        this.end = span.end();
        this.words = words;
    }

    /// The words of `revision` at `span`, or `null` where there is no span.
    public static @Nullable Quoted of(ArticleRevision revision, @Nullable Span span, CodePoints codePoints) {
        return span == null ? null : new Quoted(span, revision.words(span, codePoints));
    }
}
