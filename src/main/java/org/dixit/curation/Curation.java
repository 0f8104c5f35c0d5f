package org.dixit.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.dixit.archive.Actor;
import org.dixit.archive.Article;
import org.dixit.archive.Decision;
import org.dixit.archive.Locks;
import org.dixit.curation.Ruling.Code;
import org.dixit.curation.Ruling.Decided;
import org.dixit.curation.Ruling.Refused;
import org.jspecify.annotations.Nullable;

/// Human decisions about actors. Each is kept for good, takes effect at once, and holds for every later filing: that
/// one looks an actor up by name, and finds what is written here.
@ApplicationScoped
public class Curation {

    private static final int LONGEST = 2000;

    private final EntityManager entities;
    private final Clock clock;

    Curation(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /// Decides that the actor `merge` is the actor `keep`: all that is said by, to or about it moves there. It stays
    /// behind to answer for its id and its name.
    @Transactional
    public Ruling mergeActors(UUID keep, UUID merge, String reason, String by) {
        Refused fault = faultOf(reason, by);
        if (fault != null) {
            return fault;
        }
        holdAlone();
        Actor merged = Actor.findById(merge);
        Actor named = Actor.findById(keep);
        if (named == null || merged == null) {
            return notFound("actor", named == null ? "keep" : "merge");
        }
        Actor kept = named.kept();
        if (merged.kept().id.equals(kept.id)) {
            return new Refused(Code.ALREADY_SO, "merge", "The two are the same actor already: " + kept.name + ".");
        }
        if (merged.mergedInto != null) {
            return new Refused(
                    Code.ALREADY_SO,
                    "merge",
                    "This actor is merged already; merge " + merged.kept().name + ", whom it became, instead.");
        }
        if (kept.article != null && !kept.article.equals(merged.article)) {
            return new Refused(Code.UNNAMED, "keep", "An unnamed actor stands for nobody outside its article.");
        }
        merged.mergedInto = kept;
        update("UPDATE actor SET merged_into = :to WHERE merged_into = :from", merged.id, kept.id);
        moveAll(merged.id, kept.id);
        String payload = "{\"keep\": \"" + kept.id + "\", \"merge\": \"" + merged.id + "\"}";
        return decide(Decision.Kind.MERGE_ACTORS, payload, reason, by, kept.id);
    }

    /// Decides that whom `article` means by the name of `actor` is another one of that name: a new actor, who takes
    /// over all that is said by, to or about it in this article.
    @Transactional
    public Ruling separateActor(UUID actor, UUID article, String reason, String by) {
        Refused fault = faultOf(reason, by);
        if (fault != null) {
            return fault;
        }
        holdAlone();
        Actor found = Actor.findById(actor);
        Article where = Article.findById(article);
        if (found == null || where == null) {
            return notFound(found == null ? "actor" : "article", found == null ? "actor" : "article");
        }
        Actor shared = found.kept();
        if (!shared.named) {
            return new Refused(Code.UNNAMED, "actor", "An unnamed actor is in no other article.");
        }
        if (!isMentioned(shared.id, article)) {
            return new Refused(Code.NOT_MENTIONED, "actor", "The article does not mention " + shared.name + ".");
        }
        Actor own = Actor.named(shared.kind, shared.name);
        own.normalized = shared.normalized;
        own.distinguisher = article.toString();
        own.persist();
        entities.flush();
        separate(shared.id, own.id, article);
        String payload = "{\"actor\": \"" + shared.id + "\", \"article\": \"" + article + "\", \"separated\": \""
                + own.id + "\"}";
        return decide(Decision.Kind.SEPARATE_ACTOR, payload, reason, by, own.id);
    }

    private static @Nullable Refused faultOf(String reason, String by) {
        if (!isReadable(reason)) {
            return new Refused(
                    Code.BAD_VALUE,
                    "reason",
                    "A decision needs a reason of 1 to 2000 characters, without NUL and halves of surrogate pairs.");
        }
        if (!isReadable(by)) {
            return new Refused(
                    Code.BAD_VALUE,
                    "by",
                    "A decision needs somebody who takes it, in 1 to 2000 characters, without NUL and halves of surrogate pairs.");
        }
        return null;
    }

    private static boolean isReadable(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit)
                && words.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)
                && words.codePointCount(0, words.length()) <= LONGEST;
    }

    private static Refused notFound(String what, String field) {
        return new Refused(Code.NOT_FOUND, field, "There is no " + what + " of this id.");
    }

    private void holdAlone() {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)")
                .setParameter("key", Locks.ACTORS_MOVE)
                .getSingleResult();
    }

    private Decided decide(Decision.Kind kind, String payload, String reason, String by, UUID actor) {
        Decision decision = new Decision(kind, payload, by.strip(), clock.instant(), reason.strip());
        decision.persist();
        return new Decided(decision.id, actor);
    }

    private boolean isMentioned(UUID actor, UUID article) {
        return (boolean) entities.createNativeQuery("""
                        SELECT EXISTS (SELECT FROM mention m JOIN article_revision r ON r.id = m.revision_id
                                       WHERE r.article_id = :article AND m.actor_id = :actor)
                            OR EXISTS (SELECT FROM participation p JOIN statement s ON s.id = p.statement_id
                                       WHERE s.article_id = :article AND p.actor_id = :actor)""")
                .setParameter("article", article)
                .setParameter("actor", actor)
                .getSingleResult();
    }

    /// Moves everything. Where both have the same mention, part, role or name, one of the two equal rows goes.
    private void moveAll(UUID from, UUID to) {
        update("""
                DELETE FROM mention old USING mention new WHERE old.actor_id = :from AND new.actor_id = :to
                AND (old.revision_id, old.span_start, old.span_end) = (new.revision_id, new.span_start, new.span_end)""", from, to);
        update("UPDATE mention SET actor_id = :to WHERE actor_id = :from", from, to);
        // who speaks does not speak together with itself
        update("""
                DELETE FROM participation old USING participation new
                WHERE old.statement_id = new.statement_id AND (old.role = new.role AND old.actor_id = :from AND new.actor_id = :to
                   OR old.role = 'CO_SPEAKER' AND new.role = 'SPEAKER'
                      AND old.actor_id IN (:from, :to) AND new.actor_id IN (:from, :to))""", from, to);
        update("UPDATE participation SET actor_id = :to WHERE actor_id = :from", from, to);
        update("""
                DELETE FROM actor_role old USING actor_role new WHERE old.actor_id = :from AND new.actor_id = :to
                AND (old.revision_id, old.span_start, old.span_end, old.title)
                    = (new.revision_id, new.span_start, new.span_end, new.title)""", from, to);
        update("""
                UPDATE actor_role SET affiliation_id = NULL
                WHERE actor_id IN (:from, :to) AND affiliation_id IN (:from, :to)""", from, to);
        update("UPDATE actor_role SET actor_id = :to WHERE actor_id = :from", from, to);
        update("UPDATE actor_role SET affiliation_id = :to WHERE affiliation_id = :from", from, to);
        update("""
                DELETE FROM actor_name old USING actor_name new
                WHERE old.actor_id = :from AND new.actor_id = :to AND old.name = new.name""", from, to);
        update("UPDATE actor_name SET actor_id = :to WHERE actor_id = :from", from, to);
    }

    /// Moves what stands in one article; the names of merged actors mean the new one there, too.
    private void separate(UUID from, UUID to, UUID article) {
        here("""
                INSERT INTO actor (kind, named, name, normalized, distinguisher, merged_into)
                SELECT kind, true, name, normalized, cast(:article AS text), :to FROM actor
                WHERE merged_into = :from AND named AND distinguisher = ''
                ON CONFLICT (normalized, kind, distinguisher) WHERE named DO NOTHING""", from, to, article);
        here("""
                UPDATE mention m SET actor_id = :to FROM article_revision r
                WHERE m.actor_id = :from AND r.id = m.revision_id AND r.article_id = :article""", from, to, article);
        here("""
                UPDATE participation p SET actor_id = :to FROM statement s
                WHERE p.actor_id = :from AND s.id = p.statement_id AND s.article_id = :article""", from, to, article);
        here("""
                UPDATE actor_role o SET actor_id = CASE o.actor_id WHEN :from THEN :to ELSE o.actor_id END,
                    affiliation_id = CASE o.affiliation_id WHEN :from THEN :to ELSE o.affiliation_id END
                FROM article_revision r WHERE :from IN (o.actor_id, o.affiliation_id)
                    AND r.id = o.revision_id AND r.article_id = :article""", from, to, article);
        here("""
                INSERT INTO actor_name (actor_id, name, normalized)
                SELECT :to, n.name, n.normalized FROM actor_name n JOIN actor a ON a.id = n.actor_id
                WHERE n.actor_id = :from AND (n.name = a.name OR EXISTS (
                    SELECT FROM mention m JOIN article_revision r ON r.id = m.revision_id
                    WHERE m.actor_id = :to AND r.article_id = :article AND m.words = n.name))""", from, to, article);
    }

    private void update(String sql, UUID from, UUID to) {
        entities.createNativeQuery(sql)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    private void here(String sql, UUID from, UUID to, UUID article) {
        var query = entities.createNativeQuery(sql).setParameter("to", to).setParameter("article", article);
        query.setParameter("from", from).executeUpdate();
    }
}
