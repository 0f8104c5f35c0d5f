package org.dixit.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dixit.archive.Article;
import org.dixit.archive.ArticleRevision;
import org.dixit.archive.Locks;
import org.dixit.archive.Participation;
import org.dixit.archive.Statement;
import org.dixit.extraction.Extraction;
import org.dixit.extraction.Extraction.FoundStatement;
import org.dixit.extraction.Extraction.RoleInStatement;
import org.dixit.extraction.StatementRole;
import org.dixit.intake.Receipt.Outcome;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// Puts an article with all that was found in it into the archive, in one transaction, whole or not at all.
@ApplicationScoped
class Filing {

    private static final int TRIES = 6;

    private final EntityManager entities;
    private final Cast cast;
    private final Clock clock;

    Filing(EntityManager entities, Cast cast, Clock clock) {
        this.entities = entities;
        this.cast = cast;
        this.clock = clock;
    }

    /// The receipt for a text that the archive has already, or `null`. What it lacked of the origin it takes.
    @Nullable
    Receipt known(Accepted accepted) {
        return inTransaction(() -> {
            ArticleRevision revision = ArticleRevision.of(accepted.text());
            if (revision == null) {
                return null;
            }
            fillIn(revision.article, accepted);
            return Receipt.filed(revision.article.id, revision.number, Outcome.KNOWN);
        });
    }

    /// Files a text, or finds that another thread has just done so.
    Receipt file(Accepted accepted, Intake.Reading reading) {
        return inTransaction(() -> {
            queue(accepted);
            ArticleRevision twin = ArticleRevision.of(accepted.text());
            if (twin != null) {
                return Receipt.filed(twin.article.id, twin.number, Outcome.KNOWN);
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Article article = accepted.url() == null ? null : Article.fromUrl(accepted.url());
            boolean isNew = article == null;
            if (article == null) {
                article = new Article(now);
                article.url = accepted.url();
            } else {
                entities.lock(article, LockModeType.PESSIMISTIC_WRITE);
            }
            describe(article, accepted);
            ArticleRevision revision = revise(article, isNew, accepted, reading, now);
            Extraction extraction = reading.extraction();
            if (extraction != null) {
                fileFindings(revision, extraction, isNew);
            }
            return Receipt.filed(article.id, revision.number, isNew ? Outcome.NEW : Outcome.REVISED);
        });
    }

    /// Lets nobody else file this text or from this URL meanwhile, and no merge of actors run.
    private void queue(Accepted accepted) {
        long text = ByteBuffer.wrap(ArticleRevision.sha256(accepted.text())).getLong();
        long url = accepted.url() == null
                ? text
                : ByteBuffer.wrap(ArticleRevision.sha256(accepted.url())).getLong();
        entities.createNativeQuery("""
                        SELECT 1 FROM (SELECT pg_advisory_xact_lock_shared(:merges), pg_advisory_xact_lock(:first),
                                              pg_advisory_xact_lock(:second))""")
                .setParameter("merges", Locks.ACTORS_MOVE)
                .setParameter("first", Math.min(text, url))
                .setParameter("second", Math.max(text, url))
                .getSingleResult();
    }

    /// What a new text says of its origin is newer than what was known.
    private static void describe(Article article, Accepted accepted) {
        article.title = accepted.title() != null ? accepted.title() : article.title;
        article.publisher = accepted.publisher() != null ? accepted.publisher() : article.publisher;
        article.author = accepted.author() != null ? accepted.author() : article.author;
        article.publishedAt = accepted.publishedAt() != null ? accepted.publishedAt() : article.publishedAt;
    }

    private static void fillIn(Article article, Accepted accepted) {
        article.title = article.title != null ? article.title : accepted.title();
        article.publisher = article.publisher != null ? article.publisher : accepted.publisher();
        article.author = article.author != null ? article.author : accepted.author();
        article.publishedAt = article.publishedAt != null ? article.publishedAt : accepted.publishedAt();
        String url = accepted.url();
        if (article.url == null && url != null && Article.fromUrl(url) == null) {
            article.url = url;
        }
    }

    private ArticleRevision revise(
            Article article, boolean isNew, Accepted accepted, Intake.Reading reading, Instant now) {
        ArticleRevision former = isNew ? null : article.currentRevision();
        if (former != null) {
            // the database carries a changed date down to the former revisions; it must not meet rows of this one
            entities.flush();
        }
        int number = isNew ? 1 : (int) ArticleRevision.count("article", article) + 1;
        ArticleRevision revision = new ArticleRevision(article, number, accepted.text(), now);
        revision.language = reading.language();
        Extraction extraction = reading.extraction();
        if (extraction != null) {
            revision.analysedBy(extraction.extractor());
        } else {
            revision.leftUnanalysed(reading.whyNot() == null ? "Nobody read it." : reading.whyNot());
        }
        article.turnTo(revision, former);
        article.persist();
        entities.flush();
        revision.persist();
        entities.flush();
        return revision;
    }

    private void fileFindings(ArticleRevision revision, Extraction extraction, boolean isNew) {
        CodePoints codePoints = new CodePoints(revision.text);
        List<Meant> actors = cast.file(revision, codePoints, extraction.actors(), isNew);
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
                    .said(
                            those(roles, actors, StatementRole.SPEAKER, StatementRole.CO_SPEAKER),
                            those(roles, actors, StatementRole.ADDRESSEE),
                            those(roles, actors, StatementRole.MENTIONED));
            entities.persist(statements.get(i));
        }
        List<Aside> asides = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            fileRoles(statements.get(i), extraction.statements().get(i).roles(), actors, codePoints, asides);
        }
        if (!asides.isEmpty()) {
            entities.flush();
            asides.forEach(aside -> setAside(aside, codePoints));
        }
    }

    /// The keys of those with the first of some parts, then of those with the next.
    private static List<UUID> those(List<RoleInStatement> roles, List<Meant> actors, StatementRole... parts) {
        return Stream.of(parts)
                .flatMap(part -> roles.stream().filter(role -> role.role() == part))
                .map(role -> actors.get(role.actor()).id())
                .distinct()
                .toList();
    }

    private record Part(UUID actor, StatementRole role) {}

    /// Two that the text has as different actors may be one in the archive, which takes a part once, and does not
    /// speak together with itself.
    private void fileRoles(
            Statement statement,
            List<RoleInStatement> roles,
            List<Meant> actors,
            CodePoints codePoints,
            List<Aside> asides) {
        Set<Part> filed = new HashSet<>();
        for (RoleInStatement role : roles) {
            if (role.role() == StatementRole.SPEAKER) {
                filed.add(new Part(actors.get(role.actor()).id(), StatementRole.CO_SPEAKER));
            }
        }
        for (RoleInStatement role : roles) {
            Meant actor = actors.get(role.actor());
            if (filed.add(new Part(actor.id(), role.role()))) {
                Participation part = new Participation(statement, role.role(), actor.actor(), role.span(), codePoints);
                part.filedAs = actor.filedAs();
                entities.persist(part);
            } else if (actor.filedAs() != null) {
                asides.add(new Aside(statement, role, actor.filedAs()));
            }
        }
    }

    /// A part that is not filed because the actor that is meant has it already.
    ///
    /// @param filedAs the actor that the text has in this part
    private record Aside(Statement statement, RoleInStatement role, UUID filedAs) {}

    /// Keeps such a part for the time when the decision that makes two actors one is taken back.
    private void setAside(Aside aside, CodePoints codePoints) {
        Span span = aside.role.span();
        entities.createNativeQuery("""
                        INSERT INTO participation_aside (statement_id, actor_id, role, span_start, span_end, words)
                        VALUES (:statement, :actor, :role, nullif(:start, -1), nullif(:end, -1), nullif(:words, ''))
                        ON CONFLICT DO NOTHING""")
                .setParameter("statement", aside.statement.id)
                .setParameter("actor", aside.filedAs)
                .setParameter("role", aside.role.role().name())
                .setParameter("start", span == null ? -1 : span.start())
                .setParameter("end", span == null ? -1 : span.end())
                .setParameter("words", span == null ? "" : aside.statement.revision.words(span, codePoints))
                .executeUpdate();
    }

    /// The indices of `statements`, every reporter before what it reports.
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

    /// In a transaction of its own, again where another one was faster with the same text or URL.
    private static <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException e) {
                if (attempt == TRIES || !isCollision(e)) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000, 20_000_000L * attempt));
            }
        }
    }

    /// Whether another transaction was in the way: unique or exclusion violation, serialization failure or deadlock.
    private static boolean isCollision(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return List.of("23505", "23P01", "40001", "40P01").contains(sql.getSQLState());
            }
        }
        return false;
    }
}
