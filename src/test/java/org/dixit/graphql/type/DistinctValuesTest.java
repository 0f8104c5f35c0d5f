package org.dixit.graphql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.entity.Actor;
import org.dixit.archive.entity.ActorRole;
import org.dixit.archive.entity.Appearance;
import org.dixit.archive.entity.Article;
import org.dixit.archive.entity.ArticleRevision;
import org.dixit.archive.entity.Mention;
import org.dixit.archive.entity.Participation;
import org.dixit.archive.entity.Statement;
import org.dixit.archive.entity.WebAddress;
import org.dixit.archive.read.ActorReads;
import org.dixit.archive.read.ArticleReads;
import org.dixit.archive.read.StatementReads;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Slice;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.Client;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.MentionKind;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementFixture;
import org.dixit.vocabulary.StatementKind;
import org.dixit.vocabulary.StatementRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each column of a row is stored with a value of its own and read again, so that two exchanged columns are seen,
/// wherever they are exchanged: in the SQL, in the row or in the view.
@QuarkusTest
class DistinctValuesTest {

    private static final String TEXT =
            "😀 The council met. Officials hoped that Ada, its engineer, would warn Ben that,"
                    + " if it rained, the bridge would \"close\".";

    private static final Instant RECEIVED = Instant.parse("2022-01-01T01:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2022-02-02T02:00:00Z");
    private static final Instant REVISED = Instant.parse("2022-03-03T03:00:00Z");
    private static final Instant SEEN = Instant.parse("2022-04-04T04:00:00Z");
    private static final Instant ELSEWHERE = Instant.parse("2022-05-05T05:00:00Z");
    private static final Instant REPLACED = Instant.parse("2022-06-06T06:00:00Z");

    private static final String SPANS = " { start end text }";

    @Inject
    ArticleGenerator generator;

    @Inject
    StatementReads statements;

    @Inject
    ArticleReads articles;

    @Inject
    ActorReads actors;

    private final CodePoints points = new CodePoints(TEXT);
    private final Article article = article();
    private final Article undated = new Article(SEEN);
    private final ArticleRevision former = new ArticleRevision(article, 1, "A former text.", RECEIVED);
    private final ArticleRevision revision = current(new ArticleRevision(article, 2, TEXT, REVISED));
    private final ArticleRevision unread = new ArticleRevision(undated, 1, "Ein anderer Text, der länger ist.", SEEN);
    private final Actor ada = Actor.named(ActorKind.PERSON, "Ada");
    private final Actor council = Actor.named(ActorKind.ORGANIZATION, "the council");
    private final Actor officials = Actor.unnamed(ActorKind.GROUP, "Officials", article);
    private final Mention mention =
            new Mention(revision, ada, span("Ada"), "Ada", MentionKind.PRONOUN, 0.31); // the form is only stored
    private final ActorRole role = new ActorRole(revision, ada, "chief engineer", council, span("engineer"));
    private final Statement hope = new Statement(
            revision,
            0,
            new StatementFixture().source(span("Officials")).cue(span("hoped")).found(span("Ada, its engineer")),
            points);
    private final Statement warning = new Statement(
            revision,
            1,
            new StatementFixture()
                    .kind(StatementKind.MIXED)
                    .source(span("Ada"))
                    .cue(span("would warn"))
                    .condition(span("if it rained"))
                    .speechAct(SpeechAct.WARN)
                    .polarity(Polarity.NEGATIVE)
                    .certainty(Certainty.PROBABLE_NEGATIVE)
                    .realized(false)
                    .confidence(0.61)
                    .rule("cue-verb")
                    .found(span("the bridge would"), span("close")),
            points);

    private static Article article() {
        Article article = new Article(RECEIVED);
        article.title = "The bridge";
        article.publisher = "A Post";
        article.author = "Ann Ek";
        article.publishedAt = PUBLISHED;
        return article;
    }

    /// Makes a text the current one before its statements are made, which take that from it.
    private static ArticleRevision current(ArticleRevision revision) {
        revision.article.makeCurrent(revision, null);
        return revision;
    }

    private Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(points.at(begin), points.at(begin + words.length()));
    }

    @BeforeEach
    void store() {
        generator.clear();
        QuarkusTransaction.requiringNew().run(() -> {
            former.language = "de";
            former.markAnalysed("rules-6");
            revision.language = "en-GB";
            revision.markAnalysed("rules-7");
            unread.markUnanalysed("It is not in English.");
            undated.makeCurrent(unread, null);
            Appearance first = Appearance.first(article);
            first.at(WebAddress.of("https://a.example/a%20b"), "https://a.example/a b");
            Appearance other = new Appearance(article, ELSEWHERE);
            other.at(WebAddress.of("https://b.example/b%20c"), "https://b.example/b c");
            other.title = "Bridge closed";
            other.publisher = "B News";
            other.author = "Bo Li";
            other.publishedAt = SEEN;
            other.replacedAt = REPLACED;
            warning.reportedBy(hope);
            Stream.of(article, undated, former, revision, unread, first, other, Appearance.first(undated))
                    .forEach(entity -> entity.persist());
            Stream.of(ada, council, officials, mention, role, hope, warning).forEach(entity -> entity.persist());
            new Participation(hope, StatementRole.SPEAKER, officials, span("Officials"), points).persist();
            new Participation(warning, StatementRole.SPEAKER, ada, span("Ada"), points).persist();
        });
    }

    private static String id(GlobalId.Type type, UUID key) {
        return GlobalId.of(type, key);
    }

    private Map<String, Object> shown(String words) {
        Span span = span(words);
        return Map.of("start", span.start(), "end", span.end(), "text", words);
    }

    /// Asserts that an object has each of these fields, whose keys are selections such as `speaker { name }`: when
    /// all are selected together, and when each is selected alone, which reads other columns.
    private static void assertShown(String query, String path, Map<String, @Nullable Object> expected) {
        assertShown(query, path, expected, String.join(" ", expected.keySet()));
        expected.forEach((field, value) -> assertShown(query, path, fields(field, value), field));
    }

    private static void assertShown(
            String query, String path, Map<String, @Nullable Object> expected, String selection) {
        JsonPath answer = Client.data(query.replace("…", selection));
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        Map<String, Object> object = answer.getMap(path);
        expected.keySet().forEach(field -> found.put(field, object.get(field.replaceFirst(" .*", ""))));
        assertThat(found.toString()).as(selection).isEqualTo(expected.toString());
    }

    private static Map<String, @Nullable Object> fields(@Nullable Object... fieldsAndValues) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            fields.put(String.valueOf(fieldsAndValues[i]), fieldsAndValues[i + 1]);
        }
        return fields;
    }

    @Test
    void aStatementIsReadAsItIsStored() {
        Map<String, @Nullable Object> expected = fields(
                "id",
                id(GlobalId.Type.Statement, warning.id),
                "kind",
                "MIXED",
                "speechAct",
                "WARN",
                "polarity",
                "NEGATIVE",
                "certainty",
                "PROBABLE_NEGATIVE",
                "realized",
                false,
                "confidence",
                0.61,
                "rule",
                "cue-verb",
                "position",
                1,
                "dated",
                PUBLISHED,
                "text",
                "the bridge would close");
        expected.put("article { id }", Map.of("id", id(GlobalId.Type.Article, article.id)));
        expected.put("revision { id }", Map.of("id", id(GlobalId.Type.Revision, revision.id)));
        expected.put("speaker { name }", Map.of("name", "Ada"));
        expected.put("reportedBy { id }", Map.of("id", id(GlobalId.Type.Statement, hope.id)));
        assertShown("{ statement(id: \"%s\") { … } }".formatted(expected.get("id")), "statement", expected);
        assertShown("{ statements(filter: {text: \"bridge\"}) { nodes { … } } }", "statements.nodes[0]", expected);
    }

    @Test
    void theSpansOfAStatementAreReadAsTheyAreStored() {
        String[] fields = {"content", "speakerSpan", "cue", "condition"};
        String[] paths = {"content[0]", "speakerSpan", "cue", "condition"};
        String[] words = {"the bridge would", "Ada", "would warn", "if it rained"};
        for (int i = 0; i < fields.length; i++) {
            for (String selection : List.of(String.join(SPANS + " ", fields) + SPANS, fields[i] + SPANS)) {
                JsonPath found =
                        Client.data("{ statements(filter: {text: \"bridge\"}) { nodes { " + selection + " } } }");
                assertThat(found.getMap("statements.nodes[0]." + paths[i]))
                        .as(fields[i] + " of " + selection)
                        .isEqualTo(shown(words[i]));
            }
        }
    }

    @Test
    void anActorIsReadAsItIsStored() {
        Map<String, @Nullable Object> expected = fields(
                "id", id(GlobalId.Type.Actor, officials.id), "kind", "GROUP", "named", false, "name", "Officials");
        expected.put("article { title }", Map.of("title", "The bridge"));
        assertShown("{ actor(id: \"%s\") { … } }".formatted(expected.get("id")), "actor", expected);
        assertShown("{ actors(filter: {named: false}) { nodes { … } } }", "actors.nodes[0]", expected);
    }

    @Test
    void anArticleAndItsTextsAreReadAsTheyAreStored() {
        Map<String, @Nullable Object> expected = fields(
                "id",
                id(GlobalId.Type.Article, article.id),
                "url",
                "https://a.example/a%20b",
                "title",
                "The bridge",
                "publisher",
                "A Post",
                "author",
                "Ann Ek",
                "publishedAt",
                PUBLISHED,
                "receivedAt",
                RECEIVED,
                "dated",
                PUBLISHED,
                "current",
                true,
                "language",
                "en-GB",
                "revisionNumber",
                2,
                "length",
                TEXT.codePointCount(0, TEXT.length()),
                "analysed",
                true,
                "notAnalysed",
                null);
        assertShown("{ article(id: \"%s\") { … } }".formatted(expected.get("id")), "article", expected);
        assertShown("{ articles(orderBy: OLDEST) { nodes { … } } }", "articles.nodes[0]", expected);
        String alongStatement = "{ statements(filter: {text: \"bridge\"}) { nodes { article { … } } } }";
        assertShown(alongStatement, "statements.nodes[0].article", expected);
        Map<String, @Nullable Object> sparse = fields(
                "title",
                null,
                "publishedAt",
                null,
                "receivedAt",
                SEEN,
                "dated",
                SEEN,
                "analysed",
                false,
                "notAnalysed",
                "It is not in English.",
                "language",
                null,
                "revisionNumber",
                1);
        assertShown("{ articles { nodes { … } } }", "articles.nodes[0]", sparse);
        Map<String, @Nullable Object> ofFormer = fields(
                "id",
                id(GlobalId.Type.Revision, former.id),
                "number",
                1,
                "current",
                false,
                "receivedAt",
                RECEIVED,
                "length",
                14,
                "language",
                "de",
                "analysed",
                true,
                "notAnalysed",
                null,
                "extractor",
                "rules-6");
        String revisions = "{ article(id: \"%s\") { revisions { nodes { … } } } }".formatted(expected.get("id"));
        assertShown(revisions, "article.revisions.nodes[1]", ofFormer);
        Map<String, @Nullable Object> ofCurrent = fields("number", 2, "current", true, "receivedAt", REVISED);
        assertShown(revisions, "article.revisions.nodes[0]", ofCurrent);
    }

    @Test
    void appearancesMentionsAndRolesAreReadAsTheyAreStored() {
        String inArticle = "{ article(id: \"" + id(GlobalId.Type.Article, article.id) + "\") { %s { nodes { … } } } }";
        Map<String, @Nullable Object> place = fields(
                "url",
                "https://b.example/b%20c",
                "urlGiven",
                "https://b.example/b c",
                "title",
                "Bridge closed",
                "publisher",
                "B News",
                "author",
                "Bo Li",
                "publishedAt",
                SEEN,
                "seenAt",
                ELSEWHERE,
                "replacedAt",
                REPLACED);
        assertShown(inArticle.formatted("appearances(former: true)"), "article.appearances.nodes[1]", place);
        Map<String, @Nullable Object> ofMention = fields(
                "id",
                id(GlobalId.Type.Mention, mention.id),
                "kind",
                "PRONOUN",
                "confidence",
                0.31,
                "article { title }",
                Map.of("title", "The bridge"),
                "actor { name }",
                Map.of("name", "Ada"),
                "span { text }",
                Map.of("text", "Ada"),
                "span { start }",
                Map.of("start", mention.spanStart),
                "span { end }",
                Map.of("end", mention.spanEnd));
        ofMention.forEach((field, value) ->
                assertShown(inArticle.formatted("mentions"), "article.mentions.nodes[0]", fields(field, value)));
        Map<String, @Nullable Object> ofRole = fields(
                "id",
                GlobalId.of(GlobalId.Type.Role, role.id),
                "title",
                "chief engineer",
                "actor { name }",
                Map.of("name", "Ada"),
                "affiliation { name }",
                Map.of("name", "the council"),
                "article { title }",
                Map.of("title", "The bridge"),
                "span { text }",
                Map.of("text", "engineer"),
                "span { start }",
                Map.of("start", role.spanStart));
        String roles = "{ actor(id: \"" + id(GlobalId.Type.Actor, ada.id) + "\") { roles { nodes { … } } } }";
        ofRole.forEach((field, value) -> assertShown(roles, "actor.roles.nodes[0]", fields(field, value)));
    }

    /// A new component of a row gets a value of its own here, or the tests above would not see it exchanged.
    @Test
    void noTwoComponentsOfARowHaveTheSameValues() throws ReflectiveOperationException {
        PageRequest all = PageRequest.first(10, Sort.FILED);
        List<UUID> both = List.of(article.id, undated.id);
        assertDistinct(statements.byIds(List.of(hope.id, warning.id)).values());
        assertDistinct(articles.byIds(both).values());
        assertDistinct(articles.revisionsByIds(List.of(former.id, revision.id, unread.id))
                .values());
        assertDistinct(actors.byIds(List.of(ada.id, officials.id)).values());
        assertDistinct(articles.mentionsByIds(List.of(mention.id)).values());
        assertDistinct(actors.rolesByIds(List.of(role.id)).values());
        assertDistinct(articles.appearances(both, true, all).values().stream()
                .map(Slice::rows)
                .flatMap(List::stream)
                .toList());
    }

    private static void assertDistinct(Iterable<? extends Record> rows) throws ReflectiveOperationException {
        RecordComponent[] components = rows.iterator().next().getClass().getRecordComponents();
        for (RecordComponent one : components) {
            for (RecordComponent other :
                    Arrays.asList(components).subList(Arrays.asList(components).indexOf(one) + 1, components.length)) {
                boolean differ = one.getType() != other.getType();
                for (Record row : rows) {
                    differ |= !Objects.equals(
                            one.getAccessor().invoke(row), other.getAccessor().invoke(row));
                }
                assertThat(differ).as(one + " and " + other).isTrue();
            }
        }
    }
}
