package org.dixit.archive.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/// A name or description that articles use for an actor, stored once for each actor.
@Entity
@Table(name = "actor_name")
public class ActorName extends ArchivedEntity {

    /// The actor with this name.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    public Actor actor;

    /// The name as written in articles, at most 300 code points.
    public String name;

    /// The name as normalized by [NameNormalizer#normalize], which is used for search.
    public String normalized;

    /// For Hibernate.
    protected ActorName() {}

    /// Creates a `name` of `actor`.
    public ActorName(Actor actor, String name) {
        this.actor = actor;
        this.name = NameNormalizer.shown(name);
        this.normalized = NameNormalizer.normalize(name);
    }
}
