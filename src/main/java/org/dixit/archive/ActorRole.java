package org.dixit.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// A role that a text gives to an actor: "Kremlin spokesman", with the words that say so.
@Entity
@Table(name = "actor_role")
public class ActorRole extends Kept {

    /// Who has the role.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    public Actor actor;

    /// The role as the text has it.
    public String title;

    /// Whom the role belongs to, `null` where the text names nobody.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "affiliation_id")
    public @Nullable Actor affiliation;

    /// The text that says so.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    public ArticleRevision revision;

    /// The number of code points in that text.
    @Column(name = "code_points")
    public int codePoints;

    /// The first code point of the words.
    @Column(name = "span_start")
    public int spanStart;

    /// The code point after them.
    @Column(name = "span_end")
    public int spanEnd;

    /// The actor that the text was filed under, where a decision says that `actor` is meant; `null` where none does.
    @Column(name = "filed_as")
    public @Nullable UUID filedAs;

    /// The same of the affiliation.
    @Column(name = "affiliation_filed_as")
    public @Nullable UUID affiliationFiledAs;

    /// For Hibernate.
    protected ActorRole() {}

    /// The role `title` that `revision` gives to `actor` at `span`.
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
