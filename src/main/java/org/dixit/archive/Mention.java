package org.dixit.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.dixit.extraction.MentionKind;
import org.dixit.text.Span;

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
