package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.dixit.archive.Actor;
import org.dixit.archive.ActorRole;
import org.dixit.archive.ArticleRevision;
import org.dixit.archive.Mention;
import org.dixit.archive.Names;
import org.dixit.archive.Uuid7;
import org.dixit.extraction.ActorKind;
import org.dixit.extraction.Extraction.FoundActor;
import org.dixit.extraction.Extraction.FoundMention;
import org.dixit.extraction.Extraction.FoundRole;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;

/// Files the actors of one article: finds those with a name again, or makes them known; keeps the others inside.
///
/// Rows that several articles share are written in the order of their keys, so that two articles which bring the same
/// new actors wait for each other and never in a circle.
@ApplicationScoped
class Cast {

    private final EntityManager entities;

    Cast(EntityManager entities) {
        this.entities = entities;
    }

    /// How a named actor is known again.
    private record Key(String normalized, ActorKind kind) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::normalized)
                    .thenComparing(Key::kind)
                    .compare(this, other);
        }
    }

    /// Files `found` with names, roles and mentions, and returns who stands for each.
    List<Actor> file(ArticleRevision revision, CodePoints codePoints, List<FoundActor> found, boolean isNew) {
        Map<Key, UUID> named = named(revision, found);
        Map<Key, UUID> mergedHere = isNew ? Map.of() : mergedHere(revision);
        List<Actor> actors = new ArrayList<>();
        for (FoundActor actor : found) {
            Key key = key(actor);
            UUID id = actor.named() ? named.get(key) : mergedHere.get(key);
            actors.add(id != null ? entities.getReference(Actor.class, id) : unnamed(revision, actor));
        }
        fileNames(found, actors);
        fileMentions(revision, codePoints, found, actors);
        fileRoles(revision, found, actors);
        return actors;
    }

    private static Key key(FoundActor actor) {
        return new Key(Names.normalize(actor.name()), actor.kind());
    }

    private Map<Key, UUID> named(ArticleRevision revision, List<FoundActor> found) {
        Map<Key, String> wanted = new TreeMap<>();
        found.stream()
                .filter(FoundActor::named)
                .forEach(actor -> wanted.putIfAbsent(key(actor), Names.shown(actor.name())));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<Key, UUID> known = lookUp(revision, wanted.keySet());
        wanted.keySet().removeAll(known.keySet());
        if (!wanted.isEmpty()) {
            entities.createNativeQuery("""
                            INSERT INTO actor (id, kind, named, name, normalized)
                            SELECT id, kind, true, name, normalized
                            FROM unnest(:ids, :kinds, :names, :normalized) AS new (id, kind, name, normalized)
                            ON CONFLICT (normalized, kind, distinguisher) WHERE named DO NOTHING""")
                    .setParameter("ids", array(wanted.keySet(), key -> Uuid7.next(), UUID[]::new))
                    .setParameter(
                            "kinds", array(wanted.keySet(), key -> key.kind().name(), String[]::new))
                    .setParameter("names", wanted.values().toArray(String[]::new))
                    .setParameter("normalized", array(wanted.keySet(), Key::normalized, String[]::new))
                    .executeUpdate();
            known.putAll(lookUp(revision, wanted.keySet()));
        }
        return known;
    }

    /// Who is known by these names in this article: whom a decision separated here, or else everybody's; in place of
    /// a merged actor the one that it was merged into.
    private Map<Key, UUID> lookUp(ArticleRevision revision, Set<Key> keys) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT a.normalized, a.kind, coalesce(a.merged_into, a.id)
                        FROM unnest(:normalized, :kinds) AS asked (normalized, kind)
                        JOIN actor a ON a.named AND a.normalized = asked.normalized AND a.kind = asked.kind
                            AND a.distinguisher IN ('', :here)
                        ORDER BY a.distinguisher""")
                .setParameter("normalized", array(keys, Key::normalized, String[]::new))
                .setParameter(
                        "kinds", keys.stream().map(key -> key.kind().name()).toArray(String[]::new))
                .setParameter("here", revision.article.id.toString())
                .getResultList();
        return byKey(rows);
    }

    /// The unnamed actors of this article that a decision merged into others.
    private Map<Key, UUID> mergedHere(ArticleRevision revision) {
        return byKey(entities.createNativeQuery("""
                        SELECT normalized, kind, merged_into FROM actor
                        WHERE article_id = :article AND merged_into IS NOT NULL""")
                .setParameter("article", revision.article.id)
                .getResultList());
    }

    private static Map<Key, UUID> byKey(List<?> rows) {
        Map<Key, UUID> byKey = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            byKey.put(new Key((String) columns[0], ActorKind.valueOf((String) columns[1])), (UUID) columns[2]);
        }
        return byKey;
    }

    private static <T, R> R[] array(Collection<T> from, Function<T, R> each, IntFunction<R[]> make) {
        return from.stream().map(each).toArray(make);
    }

    private Actor unnamed(ArticleRevision revision, FoundActor found) {
        Actor actor = Actor.unnamed(found.kind(), found.name(), revision.article);
        entities.persist(actor);
        return actor;
    }

    private record Named(UUID actor, String name) implements Comparable<Named> {

        @Override
        public int compareTo(Named other) {
            return Comparator.comparing(Named::actor).thenComparing(Named::name).compare(this, other);
        }
    }

    private void fileNames(List<FoundActor> found, List<Actor> actors) {
        // keys rise in the order of the text, which names are read in
        Map<Named, UUID> names = new TreeMap<>();
        for (int i = 0; i < actors.size(); i++) {
            UUID actor = actors.get(i).id;
            for (String name : found.get(i).names()) {
                names.computeIfAbsent(new Named(actor, Names.shown(name)), first -> Uuid7.next());
            }
            names.computeIfAbsent(new Named(actor, Names.shown(found.get(i).name())), first -> Uuid7.next());
        }
        if (names.isEmpty()) {
            return;
        }
        entities.flush();
        entities.createNativeQuery("""
                        INSERT INTO actor_name (id, actor_id, name, normalized)
                        SELECT id, actor_id, name, normalized
                        FROM unnest(:ids, :actors, :names, :normalized) AS new (id, actor_id, name, normalized)
                        WHERE NOT EXISTS (SELECT FROM actor_name old
                                          WHERE old.actor_id = new.actor_id AND old.name = new.name)
                        ON CONFLICT DO NOTHING""")
                .setParameter("ids", array(names.values(), key -> key, UUID[]::new))
                .setParameter("actors", array(names.keySet(), Named::actor, UUID[]::new))
                .setParameter("names", array(names.keySet(), Named::name, String[]::new))
                .setParameter("normalized", array(names.keySet(), name -> Names.normalize(name.name()), String[]::new))
                .executeUpdate();
    }

    private record Place(UUID actor, Span span) {}

    /// Two that the text has as different actors may be one in the archive, hence the look at what is there already.
    private void fileMentions(
            ArticleRevision revision, CodePoints codePoints, List<FoundActor> found, List<Actor> actors) {
        Set<Place> filed = new HashSet<>();
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            for (FoundMention mention : found.get(i).mentions()) {
                Span span = mention.span();
                if (filed.add(new Place(actor.id, span))) {
                    String words = revision.words(span, codePoints);
                    entities.persist(new Mention(revision, actor, span, words, mention.kind(), mention.confidence()));
                }
            }
        }
    }

    private record Office(UUID actor, Span span, String title) {}

    private void fileRoles(ArticleRevision revision, List<FoundActor> found, List<Actor> actors) {
        Set<Office> filed = new HashSet<>();
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            for (FoundRole role : found.get(i).roles()) {
                Integer index = role.affiliation();
                Actor whose = index == null || actors.get(index).id.equals(actor.id) ? null : actors.get(index);
                if (filed.add(new Office(actor.id, role.span(), role.title()))) {
                    entities.persist(new ActorRole(revision, actor, role.title(), whose, role.span()));
                }
            }
        }
    }
}
