package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dixit.intake.Refusal.Code;
import org.jspecify.annotations.Nullable;

/// The records that remain of articles that were taken down.
@ApplicationScoped
class Tombstones {

    private final EntityManager entities;

    Tombstones(EntityManager entities) {
        this.entities = entities;
    }

    /// Returns a refusal if the submission's text or URL was taken down; `null` otherwise.
    @Nullable
    Refusal refusal(CheckedSubmission accepted) {
        List<?> rows = entities.createNativeQuery("""
            SELECT k.key, t.reason, to_char(t.deleted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')
            FROM tombstone_key k JOIN tombstone t ON t.id = k.tombstone_id
            WHERE k.key IN (:text, :place) AND t.lifted_at IS NULL ORDER BY k.key = :text DESC LIMIT 1""")
                .setParameter("text", accepted.textKey())
                .setParameter("place", accepted.placeKey())
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.getFirst();
        boolean text = Arrays.equals((byte[]) row[0], accepted.textKey());
        return new Refusal(
                Code.TAKEN_DOWN,
                text ? "text" : "url",
                "The article with this " + (text ? "text" : "url") + " was taken down on " + row[2] + " (" + row[1]
                        + "). To ingest it anyway, set evenIfDeleted.");
    }

    /// Lifts the tombstones that exclude a submission.
    void lift(CheckedSubmission accepted, Instant now) {
        entities.createNativeQuery("""
            UPDATE tombstone t SET lifted_at = greatest(CAST(:now AS timestamptz), t.deleted_at)
            WHERE t.lifted_at IS NULL
                AND t.id IN (SELECT tombstone_id FROM tombstone_key WHERE key IN (:text, :place))""")
                .setParameter("now", now)
                .setParameter("text", accepted.textKey())
                .setParameter("place", accepted.placeKey())
                .executeUpdate();
    }

    /// Records a tombstone for an article that is about to be deleted.
    void record(UUID article, String reason, String by, Instant now) {
        entities.createNativeQuery("""
            INSERT INTO tombstone (id, reason, deleted_by, deleted_at) VALUES (:article, :reason, :by, :now)""")
                .setParameter("article", article)
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
        entities.createNativeQuery("""
            INSERT INTO tombstone_key (key, tombstone_id)
            SELECT r.canonical_sha256, r.article_id FROM article_revision r WHERE r.article_id = :article
            UNION SELECT p.url_key, p.article_id FROM appearance p
            WHERE p.article_id = :article AND p.url_key IS NOT NULL AND p.replaced_at IS NULL""").setParameter("article", article).executeUpdate();
    }
}
