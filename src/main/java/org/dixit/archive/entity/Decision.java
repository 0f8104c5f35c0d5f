package org.dixit.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/// A curator's decision. It is never changed or deleted, and it outlives every new extraction.
@Entity
@Immutable
@Table(name = "decision")
public class Decision extends ArchivedEntity {

    /// The kind of decision.
    public enum Kind {
        /// Two actors are the same.
        MERGE_ACTORS,
        /// In one article, an actor of this name is a different one.
        SEPARATE_ACTOR
    }

    /// The kind of decision.
    @Enumerated(EnumType.STRING)
    public Kind kind;

    /// The actors concerned, as a JSON object whose fields depend on the kind.
    @ColumnTransformer(write = "?::jsonb")
    public String payload;

    /// The curator who decided it.
    @Column(name = "decided_by")
    public String decidedBy;

    /// When it was decided.
    @Column(name = "decided_at")
    public Instant decidedAt;

    /// The reason.
    public String reason;

    /// For Hibernate.
    protected Decision() {}

    /// Creates a decision.
    public Decision(Kind kind, String payload, String decidedBy, Instant decidedAt, String reason) {
        this.kind = kind;
        this.payload = payload;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.reason = reason;
    }
}
