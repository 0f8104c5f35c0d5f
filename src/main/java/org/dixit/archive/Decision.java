package org.dixit.archive;

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
public class Decision extends Kept {

    /// What was decided.
    public enum Kind {
        /// Two actors are one.
        MERGE_ACTORS,
        /// In one article, an actor of this name is another one.
        SEPARATE_ACTOR
    }

    /// What was decided.
    @Enumerated(EnumType.STRING)
    public Kind kind;

    /// About whom, as a JSON object whose fields depend on the kind.
    @ColumnTransformer(write = "?::jsonb")
    public String payload;

    /// Who decided it.
    @Column(name = "decided_by")
    public String decidedBy;

    /// When it was decided.
    @Column(name = "decided_at")
    public Instant decidedAt;

    /// Why.
    public String reason;

    /// For Hibernate.
    protected Decision() {}

    /// A decision that is made now.
    public Decision(Kind kind, String payload, String decidedBy, Instant decidedAt, String reason) {
        this.kind = kind;
        this.payload = payload;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.reason = reason;
    }
}
