package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.dixit.archive.entity.Article;
import org.dixit.archive.sql.AdvisoryLocks;
import org.dixit.intake.Refusal.Code;
import org.jspecify.annotations.Nullable;

/// Takes articles down. This deletes all their texts, current and former, with everything found in them, and the
/// actors that only this article describes without naming them. Actors with a name stay. The reason is kept, as are
/// the keys needed to recognize the texts and URLs.
@ApplicationScoped
public class Deletions {

    private static final int LONGEST = 2000;

    private final EntityManager entities;
    private final Tombstones tombstones;
    private final Clock clock;

    Deletions(EntityManager entities, Tombstones tombstones, Clock clock) {
        this.entities = entities;
        this.tombstones = tombstones;
        this.clock = clock;
    }

    /// Takes an article down, or returns the reasons for refusing to.
    ///
    /// @param by who decided it
    public ChangeOutcome delete(UUID article, String reason, String by) {
        Refusal fault = faultOf("reason", reason);
        fault = fault == null ? faultOf("by", by) : fault;
        if (fault != null) {
            return new ChangeOutcome(null, List.of(fault));
        }
        return Transactions.inNew(() -> deleteInTransaction(article, reason.strip(), by.strip()));
    }

    private ChangeOutcome deleteInTransaction(UUID article, String reason, String by) {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock_shared(:merges)")
                .setParameter("merges", AdvisoryLocks.ACTORS_MOVE)
                .getSingleResult();
        if (Article.findById(article, LockModeType.PESSIMISTIC_WRITE) == null) {
            return ChangeOutcome.refused(Code.NOT_FOUND, "article", "There is no article with this id.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        tombstones.record(article, reason, by, now);
        for (String table : List.of("statement", "mention", "actor_role")) {
            // before the unnamed actors, which are deleted with the article
            delete(
                    "DELETE FROM " + table
                            + " WHERE revision_id IN (SELECT r.id FROM article_revision r WHERE r.article_id ="
                            + " :article)",
                    article);
        }
        delete("DELETE FROM article WHERE id = :article", article);
        return new ChangeOutcome(article, List.of());
    }

    private void delete(String sql, UUID article) {
        entities.createNativeQuery(sql).setParameter("article", article).executeUpdate();
    }

    /// Returns a refusal of a reason or a name that cannot be stored; `null` if it can.
    static @Nullable Refusal faultOf(String field, String words) {
        boolean good = words.codePoints().anyMatch(Character::isLetterOrDigit)
                && words.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)
                && words.codePointCount(0, words.length()) <= LONGEST;
        return good
                ? null
                : new Refusal(
                        Code.BAD_VALUE,
                        field,
                        "The " + field + " must have 1 to " + LONGEST
                                + " characters, including a letter or a digit, and no NUL or unpaired surrogate.");
    }
}
