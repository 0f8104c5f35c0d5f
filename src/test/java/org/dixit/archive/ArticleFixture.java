package org.dixit.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.archive.entity.Actor;
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
import org.dixit.vocabulary.MentionKind;
import org.dixit.vocabulary.StatementRole;
import org.jspecify.annotations.Nullable;

/// Files articles for tests that need control of every value. A statement becomes the line "Ada told Ben:
/// words.", with its source, cue and content taken from there.
@ApplicationScoped
public class ArticleFixture {

    /// What was filed.
    public record Issue(UUID article, UUID revision, List<UUID> statements) {}

    /// Files an article.
    @Transactional
    public Issue file(
            String title,
            @Nullable String publisher,
            @Nullable String language,
            String published,
            TestStatement... statements) {
        StringBuilder text = new StringBuilder("😀 " + title + "\n\n");
        for (TestStatement said : statements) {
            text.append(line(said)).append('\n');
        }
        Article article = new Article(Instant.parse(published));
        article.title = title;
        article.publisher = publisher;
        article.publishedAt = Instant.parse(published);
        ArticleRevision revision = new ArticleRevision(article, 1, text.toString(), article.receivedAt);
        revision.language = language;
        revision.markAnalysed("test-1");
        article.makeCurrent(revision, null);
        article.persist();
        revision.persist();
        Appearance.first(article).persist();
        return new Issue(article.id, revision.id, statements(revision, statements));
    }

    private static String line(TestStatement said) {
        String speakers = String.join(" and ", speakers(said));
        String to = said.to.isEmpty() ? "the press" : String.join(" and ", said.to);
        return (speakers.isEmpty() ? "It was" : speakers) + " told " + to + ": " + said.words + ".";
    }

    private static List<String> speakers(TestStatement said) {
        List<String> all = new ArrayList<>();
        if (said.speaker != null) {
            all.add(said.speaker);
        }
        all.addAll(said.with);
        return all;
    }

    private static List<UUID> statements(ArticleRevision revision, TestStatement... all) {
        CodePoints points = new CodePoints(revision.text);
        Map<String, Actor> unnamed = new HashMap<>();
        List<UUID> filed = new ArrayList<>();
        int from = revision.text.indexOf("\n\n") + 2;
        for (int i = 0; i < all.length; i++) {
            TestStatement said = all[i];
            int begin = from;
            Span content = span(revision, points, begin + line(said).length() - said.words.length() - 1, said.words);
            Span cue = span(revision, points, begin, "told");
            Span source = said.speaker == null ? null : span(revision, points, begin, said.speaker);
            Statement statement = new Statement(
                    revision, i, said.statement.source(source).cue(cue).found(content), points);
            statement.persist();
            filed.add(statement.id);
            if (said.speaker != null) {
                Actor speaker = said.named
                        ? named(said.speakerKind, said.speaker)
                        : unnamed.computeIfAbsent(said.speaker, name -> unnamed(said.speakerKind, name, revision));
                take(statement, StatementRole.SPEAKER, speaker, source, points, said.confidence);
            }
            said.with.forEach(name -> take(
                    statement,
                    StatementRole.CO_SPEAKER,
                    named(ActorKind.PERSON, name),
                    span(revision, points, begin, name),
                    points,
                    1));
            said.to.forEach(name -> take(
                    statement,
                    StatementRole.ADDRESSEE,
                    named(ActorKind.PERSON, name),
                    span(revision, points, begin, name),
                    points,
                    1));
            said.about.forEach(
                    name -> take(statement, StatementRole.MENTIONED, named(ActorKind.PERSON, name), null, points, 1));
            from += line(said).length() + 1;
        }
        return filed;
    }

    private static void take(
            Statement statement,
            StatementRole role,
            Actor actor,
            @Nullable Span span,
            CodePoints points,
            double confidence) {
        new Participation(statement, role, actor, span, points).persist();
        if (span != null
                && Mention.count(
                                "actor = ?1 and spanStart = ?2 and revision = ?3",
                                actor,
                                span.start(),
                                statement.revision)
                        == 0) {
            new Mention(
                            statement.revision,
                            actor,
                            span,
                            statement.revision.words(span, points),
                            MentionKind.NAME,
                            confidence)
                    .persist();
        }
    }

    private static Span span(ArticleRevision revision, CodePoints points, int from, String words) {
        int begin = revision.text.indexOf(words, from);
        return new Span(points.at(begin), points.at(begin + words.length()));
    }

    /// Returns the person with this name, filed if new.
    @Transactional
    public Actor person(String name) {
        return named(ActorKind.PERSON, name);
    }

    /// Adds another name for a person.
    @Transactional
    public void alias(String name, String alias) {
        ActorNames.file(person(name), alias);
    }

    private static Actor named(ActorKind kind, String name) {
        Actor known = Actor.find(kind, NameNormalizer.normalize(name), "");
        if (known != null) {
            return known.representative();
        }
        Actor actor = Actor.named(kind, name);
        actor.persist();
        ActorNames.file(actor, name);
        return actor;
    }

    private static Actor unnamed(ActorKind kind, String name, ArticleRevision revision) {
        Actor actor = Actor.unnamed(kind, name, revision.article);
        actor.persist();
        ActorNames.file(actor, name);
        return actor;
    }
}
