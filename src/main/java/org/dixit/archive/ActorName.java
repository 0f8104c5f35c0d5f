package org.dixit.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/// A name or description that articles use for an actor, once for each actor.
@Entity
@Table(name = "actor_name")
public class ActorName extends Kept {

    /// Whose name it is.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    public Actor actor;

    /// The name as articles write it, at most 300 code points.
    public String name;

    /// The name as [Names#normalize] makes it, which search looks at.
    public String normalized;

    /// For Hibernate.
    protected ActorName() {}

    /// `name` for `actor`.
    public ActorName(Actor actor, String name) {
        this.actor = actor;
        this.name = Names.shown(name);
        this.normalized = Names.normalize(name);
    }
}
