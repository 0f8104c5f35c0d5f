package org.dixit.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dixit.text.Span;
import org.dixit.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/// A span of a text that refers to an actor.
@Entity
@Table(name = "mention")
public class Mention extends ArchivedEntity {

    /// The text.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    public ArticleRevision revision;

    /// The number of code points in the text.
    @Column(name = "code_points")
    public int codePoints;

    /// The actor that it refers to.
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

    /// The likelihood that it refers to this actor, above 0 and at most 1.
    public double confidence;

    /// The actor under which the text was filed, if a decision replaced it by `actor`; `null` otherwise.
    @Column(name = "filed_as")
    public @Nullable UUID filedAs;

    /// For Hibernate.
    protected Mention() {}

    /// Creates a mention of `actor` at `span` of `revision`, where the text reads `words`.
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
