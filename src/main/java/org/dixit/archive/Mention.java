package org.dixit.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dixit.extraction.MentionKind;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of a text that stands for an actor.
@Entity
@Table(name = "mention")
public class Mention extends Kept {

    /// The text.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    public ArticleRevision revision;

    /// The number of code points in the text.
    @Column(name = "code_points")
    public int codePoints;

    /// The actor that it stands for.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    public Actor actor;

    /// Its first code point.
    @Column(name = "span_start")
    public int spanStart;

    /// The code point after it.
    @Column(name = "span_end")
    public int spanEnd;

    /// Its words.
    public String words;

    /// Its form.
    @Enumerated(EnumType.STRING)
    public MentionKind kind;

    /// How likely it stands for this actor, over 0 to 1.
    public double confidence;

    /// The actor that the text was filed under, where a decision says that `actor` is meant; `null` where none does.
    @Column(name = "filed_as")
    public @Nullable UUID filedAs;

    /// For Hibernate.
    protected Mention() {}

    /// A mention of `actor` at `span` of `revision`, whose text has `words` there.
    public Mention(
            ArticleRevision revision, Actor actor, Span span, String words, MentionKind kind, double confidence) {
        this.revision = revision;
        this.codePoints = revision.codePoints;
        this.actor = actor;
        this.spanStart = span.start();
        this.spanEnd = span.end();
        this.words = words;
        this.kind = kind;
        this.confidence = confidence;
    }
}
