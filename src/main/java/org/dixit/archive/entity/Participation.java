package org.dixit.archive.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.dixit.vocabulary.StatementRole;
import org.jspecify.annotations.Nullable;

/// An actor's part in a statement: unique for each statement, role and actor, with at most one speaker per statement.
@Entity
@Table(name = "participation")
public class Participation extends ArchivedEntity {

    /// The statement.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id", updatable = false)
    public Statement statement;

    /// The number of code points in the statement's text.
    @Column(name = "code_points", updatable = false)
    public int codePoints;

    /// The article's date. The database keeps it up to date.
    @Column(updatable = false)
    public Instant dated;

    /// Whether the statement's text is the article's current one. The database keeps it up to date.
    @Column(updatable = false)
    public boolean current;

    /// The role of the actor in the statement.
    @Enumerated(EnumType.STRING)
    public StatementRole role;

    /// The actor with this role. Merging actors changes it.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    public Actor actor;

    /// The words of the statement that refer to the actor, or `null` if it is only implied.
    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "span_start"))
    @AttributeOverride(name = "end", column = @Column(name = "span_end"))
    @AttributeOverride(name = "words", column = @Column(name = "words"))
    public @Nullable QuotedSpan words;

    /// The actor under which the text was filed, if a decision replaced it by `actor`; `null` otherwise.
    @Column(name = "filed_as")
    public @Nullable UUID filedAs;

    /// For Hibernate.
    protected Participation() {}

    /// Creates the part `role` of `actor` in `statement`, at `span` of its text or `null` if the text has no words
    /// for it.
    public Participation(
            Statement statement, StatementRole role, Actor actor, @Nullable Span span, CodePoints codePoints) {
        this.statement = statement;
        this.codePoints = statement.codePoints;
        this.dated = statement.dated;
        this.current = statement.current;
        this.role = role;
        this.actor = actor;
        this.words = QuotedSpan.of(statement.revision, span, codePoints);
    }
}
