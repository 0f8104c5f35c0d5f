package org.dixit.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dixit.archive.entity.Actor;
import org.dixit.archive.entity.Article;
import org.dixit.archive.entity.Decision;
import org.dixit.archive.sql.AdvisoryLocks;
import org.dixit.curation.CurationResult.Code;
import org.dixit.curation.CurationResult.Decided;
import org.dixit.curation.CurationResult.Refused;
import org.jspecify.annotations.Nullable;

/// Human decisions about actors. Each decision is kept permanently, takes effect at once, and holds for every later
/// filing, since filing looks actors up by name and finds the decisions recorded here.
@ApplicationScoped
public class Curation {

    private static final int LONGEST = 2000;

    private final EntityManager entities;
    private final ActorMoves moves;
    private final Clock clock;

    Curation(EntityManager entities, ActorMoves moves, Clock clock) {
        this.entities = entities;
        this.moves = moves;
        this.clock = clock;
    }

    /// Decides that the actor `merge` is the actor `keep`: everything said by, to or about `merge` moves to `keep`.
    /// The merged actor remains, so that its id and name still resolve.
    @Transactional
    public CurationResult mergeActors(UUID keep, UUID merge, String reason, String by) {
        Refused fault = faultOf(reason, by);
        if (fault != null) {
            return fault;
        }
        lockMerges();
        Actor merged = Actor.findById(merge);
        Actor named = Actor.findById(keep);
        if (named == null || merged == null) {
            return notFound("actor", named == null ? "keep" : "merge");
        }
        Actor kept = named.representative();
        if (merged.representative().id.equals(kept.id)) {
            return new Refused(Code.ALREADY_SO, "merge", "The two are already the same actor: " + kept.name + ".");
        }
        if (merged.mergedInto != null) {
            return new Refused(
                    Code.ALREADY_SO,
                    "merge",
                    "This actor is merged already; merge " + merged.representative().name
                            + ", which it was merged into, instead.");
        }
        if (kept.article != null && !kept.article.equals(merged.article)) {
            return new Refused(
                    Code.UNNAMED, "keep", "An unnamed actor cannot be merged with an actor outside its article.");
        }
        merged.mergedInto = kept;
        entities.flush();
        moves.mergedInto(merged.id, kept.id);
        String payload = "{\"keep\": \"" + kept.id + "\", \"merge\": \"" + merged.id + "\"}";
        return decide(Decision.Kind.MERGE_ACTORS, payload, reason, by, kept.id);
    }

    /// Decides that `article` refers to an actor other than `actor`. If everything that the article has on `actor`
    /// came from a merge, the merge is reversed everywhere. Otherwise a separate actor of the same name is used,
    /// which takes over everything said by, to or about `actor` in this article.
    @Transactional
    public CurationResult separateActor(UUID actor, UUID article, String reason, String by) {
        Refused fault = faultOf(reason, by);
        if (fault != null) {
            return fault;
        }
        lockMerges();
        Actor found = Actor.findById(actor);
        Article where = Article.findById(article);
        if (found == null || where == null) {
            return notFound(found == null ? "actor" : "article", found == null ? "actor" : "article");
        }
        Actor shared = found.representative();
        if (!shared.named) {
            return new Refused(Code.UNNAMED, "actor", "An unnamed actor already belongs to only one article.");
        }
        List<@Nullable UUID> filedAs = moves.filedAs(shared.id, article);
        if (filedAs.isEmpty()) {
            return new Refused(Code.NOT_MENTIONED, "actor", "The article does not mention " + shared.name + ".");
        }
        Actor own = merged(found, shared, filedAs);
        if (own != null) {
            own.mergedInto = null;
            entities.flush();
            moves.restore(shared.id, own.id);
        } else {
            own = actorOfArticle(shared, article);
            if (own.equals(shared)) {
                return new Refused(
                        Code.ALREADY_SO,
                        "actor",
                        "The " + shared.name + " of this article is already a different actor.");
            }
            moves.separate(shared.id, own.id, article);
        }
        String payload = "{\"actor\": \"" + shared.id + "\", \"article\": \"" + article + "\", \"separated\": \""
                + own.id + "\"}";
        return decide(Decision.Kind.SEPARATE_ACTOR, payload, reason, by, own.id);
    }

    /// The merged actor to restore: the one that the client names or, if nothing in the article was filed under
    /// `shared` itself, the one that most was filed under; `null` if there is none.
    private static @Nullable Actor merged(Actor found, Actor shared, List<@Nullable UUID> filedAs) {
        if (!found.equals(shared) && filedAs.contains(found.id)) {
            return found;
        }
        UUID most = filedAs.contains(null) ? null : filedAs.getFirst();
        Actor merged = most == null ? null : Actor.findById(most);
        return merged != null && shared.equals(merged.mergedInto) ? merged : null;
    }

    /// The actor of the same name that only `article` refers to; that of an earlier decision, if there was one.
    private Actor actorOfArticle(Actor shared, UUID article) {
        Actor former = Actor.find(shared.kind, shared.normalized, article.toString());
        if (former != null) {
            if (shared.equals(former.mergedInto)) {
                former.mergedInto = null;
                entities.flush();
            }
            return former.representative();
        }
        Actor own = Actor.named(shared.kind, shared.name);
        own.normalized = shared.normalized;
        own.distinguisher = article.toString();
        own.persist();
        entities.flush();
        return own;
    }

    private static @Nullable Refused faultOf(String reason, String by) {
        if (!isReadable(reason)) {
            return new Refused(
                    Code.BAD_VALUE,
                    "reason",
                    "A decision needs a reason of 1 to 2000 characters, without NUL and unpaired surrogates.");
        }
        if (!isReadable(by)) {
            return new Refused(
                    Code.BAD_VALUE,
                    "by",
                    "A decision needs the name of its author, 1 to 2000 characters, without NUL and unpaired surrogates.");
        }
        return null;
    }

    private static boolean isReadable(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit)
                && words.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)
                && words.codePointCount(0, words.length()) <= LONGEST;
    }

    private static Refused notFound(String what, String field) {
        return new Refused(Code.NOT_FOUND, field, "There is no " + what + " with this id.");
    }

    private void lockMerges() {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)")
                .setParameter("key", AdvisoryLocks.ACTORS_MOVE)
                .getSingleResult();
    }

    private Decided decide(Decision.Kind kind, String payload, String reason, String by, UUID actor) {
        Decision decision = new Decision(kind, payload, by.strip(), clock.instant(), reason.strip());
        decision.persist();
        return new Decided(decision.id, actor);
    }
}
