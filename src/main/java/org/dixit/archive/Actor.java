package org.dixit.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.dixit.extraction.ActorKind;
import org.jspecify.annotations.Nullable;

/// Somebody or something that speaks, is spoken to or is spoken about. A named actor is shared by all articles; an
/// unnamed one ("U.S. officials") belongs to one article.
@Entity
@Table(name = "actor")
public class Actor extends Kept {

    /// What it is.
    @Enumerated(EnumType.STRING)
    public ActorKind kind;

    /// Whether it has a name.
    public boolean named;

    /// The name to show, at most 300 code points.
    public String name;

    /// The name in the form by which a named actor is known again, made by [Names#normalize].
    public String normalized;

    /// What keeps it apart from another of the same name and kind: empty unless a decision separated them.
    public String distinguisher = "";

    /// The article of an unnamed actor, `null` for a named one.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    public @Nullable Article article;

    /// The actor that a decision says this one is, `null` where none does. It is never merged itself.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    public @Nullable Actor mergedInto;

    /// For Hibernate.
    protected Actor() {}

    private Actor(ActorKind kind, String name, @Nullable Article article) {
        this.kind = kind;
        this.named = article == null;
        this.name = Names.shown(name);
        this.normalized = Names.normalize(name);
        this.article = article;
    }

    /// A new actor with a name.
    public static Actor named(ActorKind kind, String name) {
        return new Actor(kind, name, null);
    }

    /// A new actor without a name, of one article.
    public static Actor unnamed(ActorKind kind, String description, Article article) {
        return new Actor(kind, description, article);
    }

    /// The named actor of this normalized name, kind and distinguisher, or `null`. It may be merged: see [#kept].
    public static @Nullable Actor known(ActorKind kind, String normalized, String distinguisher) {
        return find("named and normalized = ?1 and kind = ?2 and distinguisher = ?3", normalized, kind, distinguisher)
                .firstResult();
    }

    /// The actor that stands for it: itself, or the one that it was merged into.
    public Actor kept() {
        return mergedInto == null ? this : mergedInto;
    }
}
