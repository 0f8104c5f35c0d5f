package org.dixit.archive;

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
import org.dixit.extraction.StatementRole;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// An actor's part in a statement: once for each statement, role and actor, and at most one speaker a statement.
@Entity
@Table(name = "participation")
public class Participation extends Kept {

    /// The statement.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id", updatable = false)
    public Statement statement;

    /// The number of code points in the statement's text.
    @Column(name = "code_points", updatable = false)
    public int codePoints;

    /// The article's date. The database keeps it true.
    @Column(updatable = false)
    public Instant dated;

    /// Whether the statement's text is the article's current one. The database keeps it true.
    @Column(updatable = false)
    public boolean current;

    /// The part.
    @Enumerated(EnumType.STRING)
    public StatementRole role;

    /// Who has the part. A merge of actors changes it.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    public Actor actor;

    /// The words of the statement that stand for the actor, `null` where it is only implied.
    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "span_start"))
    @AttributeOverride(name = "end", column = @Column(name = "span_end"))
    @AttributeOverride(name = "words", column = @Column(name = "words"))
    public @Nullable Quoted words;

    /// The actor that the text was filed under, where a decision says that `actor` is meant; `null` where none does.
    @Column(name = "filed_as")
    public @Nullable UUID filedAs;

    /// For Hibernate.
    protected Participation() {}

    /// The part `role` of `actor` in `statement`, at `span` of its text where that has words for it.
    public Participation(
            Statement statement, StatementRole role, Actor actor, @Nullable Span span, CodePoints codePoints) {
        this.statement = statement;
        this.codePoints = statement.codePoints;
        this.dated = statement.dated;
        this.current = statement.current;
        this.role = role;
        this.actor = actor;
        this.words = Quoted.of(statement.revision, span, codePoints);
    }
}
