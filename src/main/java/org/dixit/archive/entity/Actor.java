package org.dixit.archive.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// A person, organization or other entity that speaks, is spoken to or is spoken about. A named actor is shared by
/// all articles; an unnamed one ("U.S. officials") belongs to one article.
@Entity
@Table(name = "actor")
public class Actor extends ArchivedEntity {

    /// The kind of actor.
    @Enumerated(EnumType.STRING)
    public ActorKind kind;

    /// Whether it has a name.
    public boolean named;

    /// The name to show, at most 300 code points.
    public String name;

    /// The name in the form that identifies a named actor, made by [NameNormalizer#normalize].
    public String normalized;

    /// Distinguishes it from another actor of the same name and kind: empty unless a decision separated them.
    public String distinguisher = "";

    /// The article of an unnamed actor, or `null` if the actor is named.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    public @Nullable Article article;

    /// The actor that this one was merged into by a decision, or `null` if there is no such decision. That actor is
    /// never merged itself.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    public @Nullable Actor mergedInto;

    /// For Hibernate.
    protected Actor() {}

    private Actor(ActorKind kind, String name, @Nullable Article article) {
        this.kind = kind;
        this.named = article == null;
        this.name = NameNormalizer.shown(name);
        this.normalized = NameNormalizer.normalize(name);
        this.article = article;
    }

    /// Creates an actor with a name.
    public static Actor named(ActorKind kind, String name) {
        return new Actor(kind, name, null);
    }

    /// Creates an actor without a name, which belongs to one article.
    public static Actor unnamed(ActorKind kind, String description, Article article) {
        return new Actor(kind, description, article);
    }

    /// Returns the named actor with this normalized name, kind and distinguisher, or `null` if there is none. It may
    /// have been merged: see [#representative].
    public static @Nullable Actor find(ActorKind kind, String normalized, String distinguisher) {
        return find("named and normalized = ?1 and kind = ?2 and distinguisher = ?3", normalized, kind, distinguisher)
                .firstResult();
    }

    /// Returns the actor that represents this one: itself, or the one that it was merged into.
    public Actor representative() {
        return mergedInto == null ? this : mergedInto;
    }
}
