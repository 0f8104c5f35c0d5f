package org.dixit.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// A role that a text ascribes to an actor, such as "Kremlin spokesman", with the words that express it.
@Entity
@Table(name = "actor_role")
public class ActorRole extends ArchivedEntity {

    /// The actor with the role.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    public Actor actor;

    /// The role as written in the text.
    public String title;

    /// The actor that the role belongs to, or `null` if the text names none.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "affiliation_id")
    public @Nullable Actor affiliation;

    /// The text that ascribes the role.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    public ArticleRevision revision;

    /// The number of code points in that text.
    @Column(name = "code_points")
    public int codePoints;

    /// The first code point of the words.
    @Column(name = "span_start")
    public int spanStart;

    /// The code point after the words.
    @Column(name = "span_end")
    public int spanEnd;

    /// The actor under which the text was filed, if a decision replaced it by `actor`; `null` otherwise.
    @Column(name = "filed_as")
    public @Nullable UUID filedAs;

    /// The actor under which the affiliation was filed, if a decision replaced it; `null` otherwise.
    @Column(name = "affiliation_filed_as")
    public @Nullable UUID affiliationFiledAs;

    /// For Hibernate.
    protected ActorRole() {}

    /// Creates the role `title` that `revision` ascribes to `actor` at `span`.
    public ActorRole(ArticleRevision revision, Actor actor, String title, @Nullable Actor affiliation, Span span) {
        this.revision = revision;
        this.codePoints = revision.codePoints;
        this.actor = actor;
        this.title = title;
        this.affiliation = affiliation;
        this.spanStart = span.start();
        this.spanEnd = span.end();
    }
}
