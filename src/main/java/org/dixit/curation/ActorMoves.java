package org.dixit.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Moves what is filed for one actor to another. Each row keeps the actor that it was filed under (`filed_as`), so
/// that a merge can be reversed exactly. The caller holds [org.dixit.archive.sql.AdvisoryLocks#ACTORS_MOVE]
/// exclusively.
@ApplicationScoped
class ActorMoves {

    private final EntityManager entities;

    ActorMoves(EntityManager entities) {
        this.entities = entities;
    }

    /// The rows to move, and the value that they keep.
    ///
    /// @param revisions  the condition on a revision, with its column in place of `%s`
    /// @param statements the condition on a statement
    /// @param filedAs    the value that a row keeps, from its former actor in place of `%s`
    private record Scope(String revisions, String statements, String filedAs) {

        static final Scope ALL = new Scope("true", "true", "%1$s");

        static final Scope ARTICLE = new Scope(
                "%s IN (SELECT id FROM article_revision WHERE article_id = :article)",
                "%s IN (SELECT id FROM statement WHERE article_id = :article)", "CAST(NULL AS uuid)");
    }

    /// Moves everything of a merged actor. If both actors have the same mention, participation, role or name, one of
    /// the two equal rows is deleted.
    void mergedInto(UUID from, UUID to) {
        run("UPDATE actor SET merged_into = :to WHERE merged_into = :from", from, to);
        move(Scope.ALL, from, to, null);
        run("""
                DELETE FROM actor_name old USING actor_name new
                WHERE old.actor_id = :from AND new.actor_id = :to AND old.name = new.name""", from, to);
        run("""
                UPDATE actor_name SET filed_as = coalesce(filed_as, actor_id), actor_id = :to
                WHERE actor_id = :from""", from, to);
    }

    /// Moves what is filed in one article. In that article, the names of merged actors refer to the new actor, too.
    void separate(UUID from, UUID to, UUID article) {
        moveNames("""
                UPDATE actor SET merged_into = :to
                WHERE merged_into = :from AND (article_id = :article OR distinguisher = CAST(:article AS text))""", from, to, article);
        moveNames("""
                INSERT INTO actor (kind, named, name, normalized, distinguisher, merged_into)
                SELECT kind, true, name, normalized, CAST(:article AS text), :to FROM actor
                WHERE merged_into = :from AND named AND distinguisher = ''
                ON CONFLICT (normalized, kind, distinguisher) WHERE named DO NOTHING""", from, to, article);
        move(Scope.ARTICLE, from, to, article);
        moveNames("""
                INSERT INTO actor_name (actor_id, name, normalized, describes)
                SELECT :to, n.name, n.normalized, n.describes FROM actor_name n JOIN actor a ON a.id = n.actor_id
                WHERE n.actor_id = :from AND (n.name = a.name OR EXISTS (
                    SELECT FROM mention m JOIN article_revision r ON r.id = m.revision_id
                    WHERE m.actor_id = :to AND r.article_id = :article AND m.words = n.name))
                ON CONFLICT (actor_id, name) DO NOTHING""", from, to, article);
    }

    /// Returns to a merged actor what was filed under it and under the actors merged into it earlier.
    void restore(UUID from, UUID to) {
        UUID[] back = withMerged(from, to);
        moveBack("""
                UPDATE actor SET merged_into = :to WHERE merged_into = :from AND (id = ANY (:back) OR named
                    AND distinguisher = (SELECT nullif(distinguisher, '') FROM actor WHERE id = :to))""", from, to, back);
        for (String table : List.of("mention", "participation", "actor_role", "actor_name")) {
            moveBack(
                    "UPDATE " + table + " SET actor_id = :to, filed_as = nullif(filed_as, :to)"
                            + " WHERE actor_id = :from AND filed_as = ANY (:back)",
                    from,
                    to,
                    back);
        }
        restoreParticipations(to, back);
        restoreParticipations(from, new UUID[] {from});
        // an affiliation of one of the two with the other was left empty while they were one
        moveBack("""
                UPDATE actor_role SET affiliation_id = :to, affiliation_filed_as = nullif(affiliation_filed_as, :to)
                WHERE affiliation_filed_as = ANY (:back) AND coalesce(affiliation_id, :from) = :from AND actor_id <> :to""", from, to, back);
        run("""
                UPDATE actor_role SET affiliation_id = :from, affiliation_filed_as = NULL
                WHERE actor_id = :to AND affiliation_id IS NULL AND affiliation_filed_as = :from""", from, to);
        shareNames(from, to);
        shareNames(to, from);
    }

    /// Restores to `actor` the participations that were set aside, unless it already has them.
    private void restoreParticipations(UUID actor, UUID[] filedAs) {
        entities.createNativeQuery("""
                        INSERT INTO participation
                            (statement_id, code_points, dated, current, role, actor_id, filed_as, span_start, span_end, words)
                        SELECT s.id, s.code_points, s.dated, s.current, x.role, :actor, nullif(x.actor_id, :actor),
                            x.span_start, x.span_end, x.words
                        FROM participation_aside x JOIN statement s ON s.id = x.statement_id
                        WHERE x.actor_id = ANY (:filed) AND NOT EXISTS (
                            SELECT FROM participation q WHERE q.statement_id = s.id AND q.actor_id = :actor
                                AND (q.role = x.role OR q.role = 'SPEAKER' AND x.role = 'CO_SPEAKER'))
                        ON CONFLICT DO NOTHING""")
                .setParameter("actor", actor)
                .setParameter("filed", filedAs)
                .executeUpdate();
        entities.createNativeQuery("""
                        DELETE FROM participation_aside x USING participation q
                        WHERE x.actor_id = ANY (:filed) AND q.statement_id = x.statement_id
                            AND q.actor_id = :actor AND q.role = x.role""")
                .setParameter("actor", actor)
                .setParameter("filed", filedAs)
                .executeUpdate();
    }

    /// Copies names that both actors have, which were stored once while they were one.
    private void shareNames(UUID from, UUID to) {
        run("""
                INSERT INTO actor_name (actor_id, name, normalized, describes)
                SELECT :to, n.name, n.normalized, n.describes FROM actor_name n WHERE n.actor_id = :from
                    AND EXISTS (SELECT FROM mention m WHERE m.actor_id = :to AND m.words = n.name)
                UNION SELECT a.id, a.name, a.normalized, false FROM actor a WHERE a.id = :to AND CAST(:from AS uuid) IS NOT NULL
                ON CONFLICT (actor_id, name) DO NOTHING""", from, to);
    }

    /// Returns `to` and the actors that decisions had merged into it before it was merged itself.
    private UUID[] withMerged(UUID from, UUID to) {
        List<?> before = entities.createNativeQuery("""
                        WITH RECURSIVE part (id) AS (
                            SELECT CAST(:to AS uuid)
                            UNION
                            SELECT CAST(d.payload->>'merge' AS uuid)
                            FROM part p JOIN decision d ON d.payload->>'keep' = CAST(p.id AS text)
                            WHERE d.kind = 'MERGE_ACTORS' AND NOT EXISTS (
                                SELECT FROM decision later WHERE later.kind = 'MERGE_ACTORS' AND later.id > d.id
                                    AND later.payload->>'merge' = d.payload->>'merge'))
                        SELECT p.id FROM part p JOIN actor a ON a.id = p.id
                        WHERE a.merged_into = :from OR p.id = :to""", UUID.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return before.toArray(UUID[]::new);
    }

    /// The actors that rows of `actor` in an article were filed under, those with most rows first; `null` represents
    /// `actor` itself.
    List<@Nullable UUID> filedAs(UUID actor, UUID article) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT f.filed_as, count(*) FROM (
                            SELECT m.filed_as FROM mention m JOIN article_revision r ON r.id = m.revision_id
                            WHERE r.article_id = :article AND m.actor_id = :actor
                            UNION ALL
                            SELECT p.filed_as FROM participation p JOIN statement s ON s.id = p.statement_id
                            WHERE s.article_id = :article AND p.actor_id = :actor
                            UNION ALL
                            SELECT nullif(k.id, :actor) FROM participation_aside x JOIN statement s ON s.id = x.statement_id
                                JOIN actor k ON k.id = x.actor_id
                            WHERE s.article_id = :article AND coalesce(k.merged_into, k.id) = :actor) f
                        GROUP BY 1 ORDER BY 2 DESC, 1""")
                .setParameter("article", article)
                .setParameter("actor", actor)
                .getResultList();
        return rows.stream()
                .<@Nullable UUID>map(row -> (UUID) ((Object[]) row)[0])
                .toList();
    }

    private void move(Scope scope, UUID from, UUID to, @Nullable UUID article) {
        String filedAs = scope.filedAs.formatted("coalesce(filed_as, actor_id)");
        moveNames("""
                DELETE FROM mention old USING mention new WHERE old.actor_id = :from AND new.actor_id = :to
                AND (old.revision_id, old.span_start, old.span_end) = (new.revision_id, new.span_start, new.span_end)
                AND\s""" + scope.revisions.formatted("old.revision_id"), from, to, article);
        moveNames(
                "UPDATE mention SET filed_as = " + filedAs + ", actor_id = :to WHERE actor_id = :from AND "
                        + scope.revisions.formatted("revision_id"),
                from,
                to,
                article);
        // a speaker is not a co-speaker of itself
        if (article == null) {
            run("""
                    INSERT INTO participation_aside (statement_id, actor_id, role, span_start, span_end, words)
                    SELECT old.statement_id, coalesce(old.filed_as, old.actor_id), old.role, old.span_start, old.span_end, old.words
                    FROM participation old JOIN participation new ON old.statement_id = new.statement_id
                    WHERE old.role = new.role AND old.actor_id = :from AND new.actor_id = :to
                       OR old.role = 'CO_SPEAKER' AND new.role = 'SPEAKER'
                          AND old.actor_id IN (:from, :to) AND new.actor_id IN (:from, :to)
                    ON CONFLICT DO NOTHING""", from, to);
        }
        moveNames("""
                DELETE FROM participation old USING participation new
                WHERE old.statement_id = new.statement_id AND (old.role = new.role AND old.actor_id = :from AND new.actor_id = :to
                   OR old.role = 'CO_SPEAKER' AND new.role = 'SPEAKER'
                      AND old.actor_id IN (:from, :to) AND new.actor_id IN (:from, :to))
                AND\s""" + scope.statements.formatted("old.statement_id"), from, to, article);
        moveNames(
                "UPDATE participation SET filed_as = " + filedAs + ", actor_id = :to WHERE actor_id = :from AND "
                        + scope.statements.formatted("statement_id"),
                from,
                to,
                article);
        moveRoles(scope, from, to, article);
    }

    private void moveRoles(Scope scope, UUID from, UUID to, @Nullable UUID article) {
        String here = scope.revisions.formatted("revision_id");
        String affiliation = scope.filedAs.formatted("coalesce(affiliation_filed_as, affiliation_id)");
        moveNames("""
                DELETE FROM actor_role old USING actor_role new WHERE old.actor_id = :from AND new.actor_id = :to
                AND (old.revision_id, old.span_start, old.span_end, old.title)
                    = (new.revision_id, new.span_start, new.span_end, new.title)
                AND\s""" + scope.revisions.formatted("old.revision_id"), from, to, article);
        moveNames(
                "UPDATE actor_role SET affiliation_filed_as = " + affiliation + ", affiliation_id = NULL"
                        + " WHERE actor_id IN (:from, :to) AND affiliation_id IN (:from, :to) AND " + here,
                from,
                to,
                article);
        moveNames(
                "UPDATE actor_role SET filed_as = " + scope.filedAs.formatted("coalesce(filed_as, actor_id)")
                        + ", actor_id = :to WHERE actor_id = :from AND " + here,
                from,
                to,
                article);
        moveNames(
                "UPDATE actor_role SET affiliation_filed_as = " + affiliation
                        + ", affiliation_id = :to WHERE affiliation_id = :from AND " + here,
                from,
                to,
                article);
    }

    private void run(String sql, UUID from, UUID to) {
        entities.createNativeQuery(sql)
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    private void moveNames(String sql, UUID from, UUID to, @Nullable UUID article) {
        Query query = entities.createNativeQuery(sql).setParameter("to", to).setParameter("from", from);
        if (article != null) {
            query.setParameter("article", article);
        }
        query.executeUpdate();
    }

    private void moveBack(String sql, UUID from, UUID to, UUID[] back) {
        entities.createNativeQuery(sql)
                .setParameter("to", to)
                .setParameter("from", from)
                .setParameter("back", back)
                .executeUpdate();
    }
}
