package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dixit.archive.entity.ArticleRevision;
import org.dixit.archive.entity.Participation;
import org.dixit.archive.entity.Statement;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.dixit.vocabulary.Extraction;
import org.dixit.vocabulary.Extraction.FoundStatement;
import org.dixit.vocabulary.Extraction.RoleInStatement;
import org.dixit.vocabulary.StatementRole;

/// Files the findings in a text, and removes them again.
@ApplicationScoped
class ExtractionFiling {

    private final EntityManager entities;
    private final ActorMatcher actorMatcher;

    ExtractionFiling(EntityManager entities, ActorMatcher cast) {
        this.entities = entities;
        this.actorMatcher = cast;
    }

    /// Files the actors and statements of a text.
    ///
    /// @param isNew whether the article has no other text
    void file(ArticleRevision revision, Extraction extraction, boolean isNew) {
        CodePoints codePoints = new CodePoints(revision.text);
        List<MatchedActor> actors = actorMatcher.file(revision, codePoints, extraction.actors(), isNew);
        List<Statement> statements = new ArrayList<>();
        for (FoundStatement found : extraction.statements()) {
            statements.add(new Statement(revision, statements.size(), found, codePoints));
        }
        for (int i : outerFirst(extraction.statements())) {
            Integer reporter = extraction.statements().get(i).reportedBy();
            if (reporter != null) {
                statements.get(i).reportedBy(statements.get(reporter));
            }
            List<RoleInStatement> roles = extraction.statements().get(i).roles();
            statements
                    .get(i)
                    .addActors(
                            actorsWithRoles(roles, actors, StatementRole.SPEAKER, StatementRole.CO_SPEAKER),
                            actorsWithRoles(roles, actors, StatementRole.ADDRESSEE),
                            actorsWithRoles(roles, actors, StatementRole.MENTIONED));
            statements.get(i).persist();
        }
        List<SetAsideRole> asides = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            fileRoles(statements.get(i), extraction.statements().get(i).roles(), actors, codePoints, asides);
        }
        if (!asides.isEmpty()) {
            entities.flush();
            asides.forEach(aside -> setAside(aside, codePoints));
        }
    }

    /// Returns the keys of the actors in the first of `parts`, then of those in the next, and so on.
    private static List<UUID> actorsWithRoles(
            List<RoleInStatement> roles, List<MatchedActor> actors, StatementRole... parts) {
        return Stream.of(parts)
                .flatMap(part -> roles.stream().filter(role -> role.role() == part))
                .map(role -> actors.get(role.actor()).effectiveId())
                .distinct()
                .toList();
    }

    private record Part(UUID actor, StatementRole role) {}

    /// Two actors that are distinct in the text may be one in the archive, which files an actor in a role only once,
    /// and never as a co-speaker of itself.
    private void fileRoles(
            Statement statement,
            List<RoleInStatement> roles,
            List<MatchedActor> actors,
            CodePoints codePoints,
            List<SetAsideRole> asides) {
        Set<Part> filed = new HashSet<>();
        for (RoleInStatement role : roles) {
            if (role.role() == StatementRole.SPEAKER) {
                filed.add(new Part(actors.get(role.actor()).effectiveId(), StatementRole.CO_SPEAKER));
            }
        }
        for (RoleInStatement role : roles) {
            MatchedActor actor = actors.get(role.actor());
            if (filed.add(new Part(actor.effectiveId(), role.role()))) {
                Participation part = new Participation(statement, role.role(), actor.actor(), role.span(), codePoints);
                part.filedAs = actor.filedAs();
                part.persist();
            } else if (actor.filedAs() != null) {
                asides.add(new SetAsideRole(statement, role, actor.filedAs()));
            }
        }
    }

    /// A role that is not filed because the actor that is meant already has it.
    ///
    /// @param filedAs the actor that has this role in the text
    private record SetAsideRole(Statement statement, RoleInStatement role, UUID filedAs) {}

    /// Sets such a role aside, to be restored if the decision that made two actors one is reversed.
    private void setAside(SetAsideRole aside, CodePoints codePoints) {
        Span span = aside.role.span();
        entities.createNativeQuery("""
            INSERT INTO participation_aside (statement_id, actor_id, role, span_start, span_end, words)
            VALUES (:statement, :actor, :role, CAST(:start AS integer), CAST(:end AS integer),
                CAST(:words AS text))
            ON CONFLICT DO NOTHING\
            """)
                .setParameter("statement", aside.statement.id)
                .setParameter("actor", aside.filedAs)
                .setParameter("role", aside.role.role().name())
                .setParameter("start", span == null ? null : span.start())
                .setParameter("end", span == null ? null : span.end())
                .setParameter("words", span == null ? null : aside.statement.revision.words(span, codePoints))
                .executeUpdate();
    }

    /// The indices of `statements`, ordered so that every reporting statement precedes those that it reports.
    private static List<Integer> outerFirst(List<FoundStatement> statements) {
        List<Integer> order = new ArrayList<>();
        boolean[] done = new boolean[statements.size()];
        while (order.size() < done.length) {
            int before = order.size();
            for (int i = 0; i < done.length; i++) {
                Integer reporter = statements.get(i).reportedBy();
                if (!done[i] && (reporter == null || done[reporter])) {
                    done[i] = true;
                    order.add(i);
                }
            }
            if (order.size() == before) {
                throw new IllegalArgumentException("statements report each other in a circle");
            }
        }
        return order;
    }

    /// Removes everything found in a text, and the unnamed actors that nothing else refers to. Named actors stay.
    void remove(ArticleRevision revision) {
        for (String table : List.of("statement", "mention", "actor_role")) {
            entities.createNativeQuery("DELETE FROM " + table + " WHERE revision_id = :revision")
                    .setParameter("revision", revision.id)
                    .executeUpdate();
        }
        entities.createNativeQuery("""
            DELETE FROM actor a WHERE a.article_id = :article
                AND NOT EXISTS (SELECT FROM mention m WHERE m.actor_id = a.id)
                AND NOT EXISTS (SELECT FROM participation q WHERE q.actor_id = a.id)
                AND NOT EXISTS (SELECT FROM actor_role o WHERE a.id IN (o.actor_id, o.affiliation_id))
                AND NOT EXISTS (SELECT FROM actor m WHERE m.merged_into = a.id)\
            """)
                .setParameter("article", revision.article.id)
                .executeUpdate();
    }
}
