package org.dixit.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dixit.archive.entity.Actor;
import org.dixit.archive.entity.ActorRole;
import org.dixit.archive.entity.Appearance;
import org.dixit.archive.entity.Article;
import org.dixit.archive.entity.ArticleRevision;
import org.dixit.archive.entity.Mention;
import org.dixit.archive.entity.NameNormalizer;
import org.dixit.archive.entity.Participation;
import org.dixit.archive.entity.Statement;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Extraction.FoundStatement;
import org.dixit.vocabulary.MentionKind;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementFixture;
import org.dixit.vocabulary.StatementRole;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Files generated articles for tests: "Ada told Ben that Cid met Dee.", any number of times.
@ApplicationScoped
public class ArticleGenerator {

    private static final Logger LOG = Logger.getLogger(ArticleGenerator.class);

    /// A read that an earlier test gave up may still hold its tables.
    private static final int TRIES = 5;

    private final EntityManager entities;

    ArticleGenerator(EntityManager entities) {
        this.entities = entities;
    }

    /// What was filed.
    public record Filed(UUID article, UUID revision, List<UUID> statements) {}

    /// Deletes everything except decisions.
    public void clear() {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            truncate();
            return;
        }
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(this::truncate);
                return;
            } catch (RuntimeException e) {
                LOG.infof("a query of an earlier test is still under way: %s", e.getMessage());
            }
        }
        QuarkusTransaction.requiringNew().run(this::truncate);
    }

    private void truncate() {
        entities.createNativeQuery("TRUNCATE article, actor, speaker_day, tie, article_change, tombstone CASCADE")
                .executeUpdate();
    }

    /// The number of open transactions, not counting our own.
    @Transactional
    public int openReaders() {
        return ((Number) entities.createNativeQuery("""
            SELECT count(*) FROM pg_stat_activity
            WHERE state = 'idle in transaction' AND pid <> pg_backend_pid()\
            """).getSingleResult()).intValue();
    }

    /// Leaves open who said statement `position` of every text: its speaker or addressee.
    @Transactional
    public void leaveOpen(int position) {
        entities.createNativeQuery("""
            UPDATE participation q SET role = 'SPEAKER_CANDIDATE' FROM statement s
            WHERE s.id = q.statement_id AND s.position = :position AND q.role IN ('SPEAKER', 'ADDRESSEE')\
            """).setParameter("position", position).executeUpdate();
    }

    /// Files an article of `sentences` statements. Statement n is said by "Ada n % speakers" to "Ben", about "Cid" and
    /// "Dee"; every second one is reported by the one before.
    @Transactional
    public Filed file(String title, Instant published, int sentences, int speakers) {
        return file(title, published, sentences, speakers, null);
    }

    /// As above; a new text of the article `of` if one is given.
    @Transactional
    public Filed file(String title, Instant published, int sentences, int speakers, @Nullable UUID of) {
        String text = text(title, sentences, speakers);
        Article article = of == null ? new Article(published) : Article.findById(of);
        ArticleRevision former = of == null ? null : article.currentRevision();
        article.title = title;
        article.publisher = "The Daily Test";
        article.author = "A. Writer";
        article.publishedAt = published;
        ArticleRevision revision =
                new ArticleRevision(article, former == null ? 1 : former.number + 1, text, published);
        revision.language = "en";
        revision.markAnalysed("test-1");
        article.makeCurrent(revision, former);
        if (of == null) {
            article.persist();
        }
        revision.persist();
        if (of == null) {
            Appearance.first(article).persist();
        }
        return new Filed(article.id, revision.id, statements(revision, sentences, speakers));
    }

    /// The text begins outside the basic plane, so that code points and UTF-16 units differ.
    private static String text(String title, int sentences, int speakers) {
        StringBuilder text = new StringBuilder("😀 " + title + "\n\n");
        for (int i = 0; i < sentences; i++) {
            text.append("Ada ")
                    .append(i % speakers)
                    .append(" told Ben that Cid met Dee ")
                    .append(i)
                    .append(".\n");
        }
        return text.toString();
    }

    private List<UUID> statements(ArticleRevision revision, int sentences, int speakers) {
        CodePoints points = new CodePoints(revision.text);
        List<Statement> filed = new ArrayList<>();
        int from = revision.text.indexOf("\n\n") + 2;
        for (int i = 0; i < sentences; i++) {
            String sentence = revision.text.substring(from, revision.text.indexOf('\n', from));
            Span ada = span(points, from, sentence, "Ada " + i % speakers);
            Span ben = span(points, from, sentence, "Ben");
            Span cid = span(points, from, sentence, "Cid");
            Span content = span(points, from, sentence, "Cid met Dee " + i);
            Statement statement =
                    new Statement(revision, i, found(i, ada, content, span(points, from, sentence, "told")), points);
            if (i % 2 == 1) {
                statement.reportedBy(filed.get(i - 1));
            }
            statement.persist();
            filed.add(statement);
            take(statement, StatementRole.SPEAKER, person("Ada " + i % speakers), ada, points);
            take(statement, StatementRole.ADDRESSEE, person("Ben"), ben, points);
            take(statement, StatementRole.MENTIONED, person("Cid"), cid, points);
            take(statement, StatementRole.MENTIONED, person("Dee"), null, points);
            from += sentence.length() + 1;
        }
        return filed.stream().map(statement -> statement.id).toList();
    }

    private static FoundStatement found(int i, Span source, Span content, Span cue) {
        boolean denied = i % 3 == 0;
        return new StatementFixture()
                .source(source)
                .cue(cue)
                .speechAct(denied ? SpeechAct.DENY : SpeechAct.ASSERT)
                .polarity(denied ? Polarity.NEGATIVE : Polarity.POSITIVE)
                .certainty(Certainty.UNCOMMITTED)
                .found(content);
    }

    private static void take(
            Statement statement, StatementRole role, Actor actor, @Nullable Span span, CodePoints points) {
        new Participation(statement, role, actor, span, points).persist();
        if (span != null) {
            new Mention(statement.revision, actor, span, statement.revision.words(span, points), MentionKind.NAME, 1)
                    .persist();
        }
    }

    private static Span span(CodePoints points, int from, String sentence, String words) {
        int begin = points.at(from + sentence.indexOf(words));
        return new Span(begin, begin + words.length());
    }

    /// Corrects the title under which an article was shown, so that the appearance has a history.
    @Transactional
    public void correct(Filed filed, String title) {
        entities.createNativeQuery("UPDATE appearance SET title = :title WHERE article_id = :article")
                .setParameter("title", title)
                .setParameter("article", filed.article())
                .executeUpdate();
    }

    /// Adds a role that a text gives to a person, with its first code point as the words.
    @Transactional
    public void give(Filed filed, String name, String title) {
        ArticleRevision revision = ArticleRevision.findById(filed.revision());
        new ActorRole(revision, person(name), title, null, new Span(0, 1)).persist();
    }

    /// Returns the person with this name, filed if new.
    @Transactional
    public Actor person(String name) {
        Actor known = Actor.find(ActorKind.PERSON, NameNormalizer.normalize(name), "");
        if (known != null) {
            return known.representative();
        }
        Actor actor = Actor.named(ActorKind.PERSON, name);
        actor.persist();
        ActorNames.file(actor, name);
        return actor;
    }
}
