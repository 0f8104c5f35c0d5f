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
import org.dixit.archive.entity.Actor;
import org.dixit.archive.entity.ActorRole;
import org.dixit.archive.entity.ArticleRevision;
import org.dixit.archive.entity.Mention;
import org.dixit.archive.entity.NameNormalizer;
import org.dixit.archive.entity.Uuid7;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.Extraction.FoundActor;
import org.dixit.vocabulary.Extraction.FoundMention;
import org.dixit.vocabulary.Extraction.FoundRole;
import org.jspecify.annotations.Nullable;

/// Files the actors of one article. Actors with a name are matched to known actors of the same name, or added;
/// unnamed actors stay within the article.
///
/// Rows that several articles share are written in the order of their keys, so that two articles that add the same
/// actors may wait for each other but never deadlock.
@ApplicationScoped
class ActorMatcher {

    private final EntityManager entities;

    ActorMatcher(EntityManager entities) {
        this.entities = entities;
    }

    /// The key by which a named actor is recognized.
    private record NameKey(String normalized, ActorKind kind) implements Comparable<NameKey> {

        @Override
        public int compareTo(NameKey other) {
            return Comparator.comparing(NameKey::normalized)
                    .thenComparing(NameKey::kind)
                    .compare(this, other);
        }
    }

    /// An actor that is already in the archive.
    ///
    /// @param id      the actor that is meant
    /// @param filedAs the actor that bears the name, if a decision has identified it with another; else `null`
    private record ArchivedActor(UUID id, @Nullable UUID filedAs) {}

    /// Files the actors in `found` with their names, roles and mentions, and returns the actor meant by each.
    List<MatchedActor> file(ArticleRevision revision, CodePoints codePoints, List<FoundActor> found, boolean isNew) {
        Map<NameKey, ArchivedActor> named = named(revision, found);
        Map<NameKey, ArchivedActor> mergedHere = isNew ? Map.of() : mergedHere(revision);
        List<MatchedActor> actors = new ArrayList<>();
        for (FoundActor actor : found) {
            NameKey key = key(actor);
            ArchivedActor known = actor.named() ? named.get(key) : mergedHere.get(key);
            actors.add(
                    known != null
                            ? new MatchedActor(entities.getReference(Actor.class, known.id), known.filedAs)
                            : new MatchedActor(unnamed(revision, actor), null));
        }
        fileNames(revision, codePoints, found, actors);
        fileMentions(revision, codePoints, found, actors);
        fileRoles(revision, found, actors);
        return actors;
    }

    private static NameKey key(FoundActor actor) {
        return new NameKey(NameNormalizer.normalize(actor.name()), actor.kind());
    }

    private Map<NameKey, ArchivedActor> named(ArticleRevision revision, List<FoundActor> found) {
        Map<NameKey, String> wanted = new TreeMap<>();
        found.stream()
                .filter(FoundActor::named)
                .forEach(actor -> wanted.putIfAbsent(key(actor), NameNormalizer.shown(actor.name())));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<NameKey, ArchivedActor> known = lookUp(revision, wanted.keySet());
        wanted.keySet().removeAll(known.keySet());
        if (!wanted.isEmpty()) {
            entities.createNativeQuery("""
                INSERT INTO actor (id, kind, named, name, normalized)
                SELECT id, kind, true, name, normalized
                FROM unnest(:ids, :kinds, :names, :normalized) AS new (id, kind, name, normalized)
                ON CONFLICT (normalized, kind, distinguisher) WHERE named DO NOTHING\
                """)
                    .setParameter("ids", array(wanted.keySet(), key -> Uuid7.next(), UUID[]::new))
                    .setParameter(
                            "kinds", array(wanted.keySet(), key -> key.kind().name(), String[]::new))
                    .setParameter("names", wanted.values().toArray(String[]::new))
                    .setParameter("normalized", array(wanted.keySet(), NameKey::normalized, String[]::new))
                    .executeUpdate();
            known.putAll(lookUp(revision, wanted.keySet()));
        }
        return known;
    }

    /// Returns the actors known by these names in this article: the actor that a decision separated here, if any, or
    /// else the shared one. A merged actor is replaced by the one that it was merged into.
    private Map<NameKey, ArchivedActor> lookUp(ArticleRevision revision, Set<NameKey> keys) {
        List<?> rows = entities.createNativeQuery("""
            SELECT a.normalized, a.kind, coalesce(a.merged_into, a.id),
                CASE WHEN a.merged_into IS NOT NULL THEN a.id END
            FROM unnest(:normalized, :kinds) AS asked (normalized, kind)
            JOIN actor a ON a.named AND a.normalized = asked.normalized AND a.kind = asked.kind
                AND a.distinguisher IN ('', :here)
            ORDER BY a.distinguisher\
            """)
                .setParameter("normalized", array(keys, NameKey::normalized, String[]::new))
                .setParameter(
                        "kinds", keys.stream().map(key -> key.kind().name()).toArray(String[]::new))
                .setParameter("here", revision.article.id.toString())
                .getResultList();
        return byKey(rows);
    }

    /// Returns the unnamed actors of this article that a decision has merged into others.
    private Map<NameKey, ArchivedActor> mergedHere(ArticleRevision revision) {
        return byKey(entities.createNativeQuery("""
            SELECT normalized, kind, merged_into, id FROM actor
            WHERE article_id = :article AND merged_into IS NOT NULL\
            """)
                .setParameter("article", revision.article.id)
                .getResultList());
    }

    private static Map<NameKey, ArchivedActor> byKey(List<?> rows) {
        Map<NameKey, ArchivedActor> byKey = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            byKey.put(
                    new NameKey((String) columns[0], ActorKind.valueOf((String) columns[1])),
                    new ArchivedActor((UUID) columns[2], (UUID) columns[3]));
        }
        return byKey;
    }

    private static <T, R extends @Nullable Object> R[] array(
            Collection<T> from, Function<T, R> each, IntFunction<R[]> make) {
        return from.stream().map(each).toArray(make);
    }

    private Actor unnamed(ArticleRevision revision, FoundActor found) {
        Actor actor = Actor.unnamed(found.kind(), found.name(), revision.article);
        actor.persist();
        return actor;
    }

    private record ActorNameKey(UUID actor, String name) implements Comparable<ActorNameKey> {

        @Override
        public int compareTo(ActorNameKey other) {
            return Comparator.comparing(ActorNameKey::actor)
                    .thenComparing(ActorNameKey::name)
                    .compare(this, other);
        }
    }

    /// How a name is filed.
    ///
    /// @param describes whether the name only describes the actor
    private record NameFiling(
            UUID id, boolean describes, @Nullable UUID filedAs) {}

    private void fileNames(
            ArticleRevision revision, CodePoints codePoints, List<FoundActor> found, List<MatchedActor> actors) {
        // the keys ascend in the order of the text, in which names are read
        Map<ActorNameKey, NameFiling> names = new TreeMap<>();
        for (int i = 0; i < actors.size(); i++) {
            MatchedActor actor = actors.get(i);
            Descriptions descriptions = Descriptions.of(found.get(i), revision, codePoints);
            List<String> all = new ArrayList<>(found.get(i).names());
            all.add(found.get(i).name());
            for (String name : all) {
                NameFiling filing = new NameFiling(Uuid7.next(), descriptions.include(name), actor.filedAs());
                names.merge(
                        new ActorNameKey(actor.effectiveId(), NameNormalizer.shown(name)),
                        filing,
                        (first, same) -> new NameFiling(first.id, first.describes && same.describes, first.filedAs));
            }
        }
        if (names.isEmpty()) {
            return;
        }
        entities.flush();
        entities.createNativeQuery("""
            INSERT INTO actor_name (id, actor_id, name, normalized, describes, filed_as)
            SELECT id, actor_id, name, normalized, describes, filed_as
            FROM unnest(:ids, :actors, :names, :normalized, :describes, :filed)
                AS new (id, actor_id, name, normalized, describes, filed_as)
            WHERE NOT EXISTS (SELECT FROM actor_name old
                              WHERE old.actor_id = new.actor_id AND old.name = new.name
                                  AND (new.describes OR NOT old.describes))
            ON CONFLICT (actor_id, name) DO UPDATE SET describes = false
            WHERE actor_name.describes AND NOT excluded.describes\
            """)
                .setParameter("ids", array(names.values(), NameFiling::id, UUID[]::new))
                .setParameter("actors", array(names.keySet(), ActorNameKey::actor, UUID[]::new))
                .setParameter("names", array(names.keySet(), ActorNameKey::name, String[]::new))
                .setParameter(
                        "normalized",
                        array(names.keySet(), name -> NameNormalizer.normalize(name.name()), String[]::new))
                .setParameter("describes", array(names.values(), NameFiling::describes, Boolean[]::new))
                .setParameter("filed", array(names.values(), NameFiling::filedAs, UUID[]::new))
                .executeUpdate();
    }

    private record ActorSpan(UUID actor, Span span) {}

    /// Two actors that are distinct in the text may be one in the archive, so a mention that is already filed is
    /// skipped.
    private void fileMentions(
            ArticleRevision revision, CodePoints codePoints, List<FoundActor> found, List<MatchedActor> actors) {
        Set<ActorSpan> filed = new HashSet<>();
        for (int i = 0; i < actors.size(); i++) {
            MatchedActor actor = actors.get(i);
            for (FoundMention mention : found.get(i).mentions()) {
                Span span = mention.span();
                if (filed.add(new ActorSpan(actor.effectiveId(), span))) {
                    String words = revision.words(span, codePoints);
                    Mention filing =
                            new Mention(revision, actor.actor(), span, words, mention.kind(), mention.confidence());
                    filing.filedAs = actor.filedAs();
                    filing.persist();
                }
            }
        }
    }

    private record RoleKey(UUID actor, Span span, String title) {}

    private void fileRoles(ArticleRevision revision, List<FoundActor> found, List<MatchedActor> actors) {
        Set<RoleKey> filed = new HashSet<>();
        for (int i = 0; i < actors.size(); i++) {
            MatchedActor actor = actors.get(i);
            for (FoundRole role : found.get(i).roles()) {
                Integer index = role.affiliation();
                MatchedActor whose =
                        index == null || actors.get(index).effectiveId().equals(actor.effectiveId())
                                ? null
                                : actors.get(index);
                if (filed.add(new RoleKey(actor.effectiveId(), role.span(), role.title()))) {
                    ActorRole filing = new ActorRole(
                            revision, actor.actor(), role.title(), whose == null ? null : whose.actor(), role.span());
                    filing.filedAs = actor.filedAs();
                    filing.affiliationFiledAs = whose == null ? null : whose.filedAs();
                    filing.persist();
                }
            }
        }
    }
}
