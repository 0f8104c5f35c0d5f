package org.dixit.graphql.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.feed.ChangeReads;
import org.dixit.archive.feed.FilingListener;
import org.dixit.archive.feed.FilingReads;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.read.ArticleReads;
import org.dixit.archive.sql.MemoryBudget;
import org.dixit.graphql.Client;
import org.dixit.graphql.Ingest;
import org.dixit.graphql.KeptCountsCheck;
import org.dixit.graphql.http.WebSocketClient;
import org.dixit.graphql.live.ArticleChange;
import org.dixit.graphql.live.ChangeFeed;
import org.dixit.graphql.live.StatementFeed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Corrections and deletions of articles, and their subscribers.
@QuarkusTest
class CorrectionsTest {

    private static final String A = "Mayor Olga Prinz said on Monday that the bridge was safe.";
    private static final String B = "A U.S. official said on Monday that the bridge was not safe.";
    private static final String C = "Governor Pia Holt said on Friday that the dam would be repaired.";

    private static final String UPDATE = """
        mutation($input: UpdateArticleInput!) { result: updateArticle(input: $input) {
          clientMutationId userErrors { code field message }
          article { id title url publisher author publishedAt dated language analysed notAnalysed
            statements { totalCount } appearances { nodes { title } } } } }\
        """;

    private static final String DELETE = """
        mutation($input: DeleteArticleInput!) { result: deleteArticle(input: $input) {
          deletedArticleId clientMutationId userErrors { code field message } } }\
        """;

    @Inject
    ArticleGenerator generator;

    @Inject
    KeptCountsCheck counted;

    @Inject
    FilingReads filings;

    @Inject
    ChangeReads changes;

    @Inject
    ArticleReads articles;

    @Inject
    FilingListener listener;

    @Inject
    MemoryBudget budget;

    @BeforeEach
    void clear() {
        generator.clear();
    }

    @AfterEach
    void theCountsAreThoseOfTheRows() {
        counted.assertThatCountsAreThoseOfTheRows();
    }

    private static String id(JsonPath receipt) {
        return receipt.getString("article.id");
    }

    private static JsonPath update(String id, Map<String, ?> fields) {
        Map<String, Object> input = new HashMap<>(fields);
        input.put("article", id);
        return Ingest.write(UPDATE, input);
    }

    private static JsonPath delete(String id) {
        return Ingest.write(DELETE, Map.of("article", id, "reason", "A court said so.", "by", "Eve"));
    }

    @Test
    void theDataOfAnArticleIsCorrected() {
        String id = id(Ingest.ingest("text", A, "title", "Teh bridge", "publisher", "A Post"));
        JsonPath corrected = update(
                id,
                Map.of(
                        "title",
                        "The bridge",
                        "author",
                        "Ann Ek",
                        "url",
                        "https://a.example/1",
                        "publishedAt",
                        "2025-03-01",
                        "clientMutationId",
                        "m1"));

        assertThat(corrected.getList("userErrors")).isEmpty();
        assertThat(corrected.getString("clientMutationId")).isEqualTo("m1");
        assertThat(corrected.getString("article.title")).isEqualTo("The bridge");
        assertThat(corrected.getString("article.publisher")).isEqualTo("A Post");
        assertThat(corrected.getString("article.author")).isEqualTo("Ann Ek");
        assertThat(corrected.getString("article.dated")).isEqualTo("2025-03-01T00:00:00Z");
        assertThat(Client.data("{ article(url: \"https://a.example/1\") { id } }")
                        .getString("article.id"))
                .isEqualTo(id);
        assertThat(counted.number("SELECT count(*) FROM appearance_history WHERE title = 'Teh bridge'"))
                .isEqualTo(1);
        JsonPath cleared = update(id, Map.of("clear", List.of("PUBLISHED_AT", "AUTHOR", "URL"), "title", "Bridge"));
        assertThat(cleared.getString("article.publishedAt")).isNull();
        assertThat(cleared.getString("article.author")).isNull();
        assertThat(cleared.getString("article.url")).isNull();
        assertThat(cleared.getString("article.title")).isEqualTo("Bridge");
        assertThat(Client.data("{ statements(filter: {dated: false}) { totalCount } }")
                        .getInt("statements.totalCount"))
                .isEqualTo(1);
    }

    @Test
    void whatWasRecordedBeforeACorrectionIsShownWithWhenAndByWhom() {
        String id = id(
                Ingest.ingest("text", A, "title", "Teh bridge", "publisher", "A Post", "url", "https://a.example/a b"));
        Ingest.ingest("text", C, "title", "The dam", "publisher", "C Post", "url", "https://c.example/1");
        update(id, Map.of("title", "The brigde", "author", "Ann Ek", "by", " Eve "));
        Ingest.ingest("text", A, "title", "The bridge", "publisher", "A Post", "url", "https://a.example/a b");
        update(id, Map.of("clear", List.of("URL"), "publishedAt", "2025-03-01"));

        JsonPath shown = Client.data("""
            { articles(orderBy: OLDEST) { nodes { id appearances { nodes { title author url publishedAt
                history { totalCount nodes { title author publisher url urlGiven publishedAt correctedAt correctedBy } }
                page: history(first: 1) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } } } } } }\
            """);
        shown.setRootPath("data.articles.nodes.find { it.id == '" + id + "' }.appearances.nodes[0]");
        assertThat(shown.getString("title")).isEqualTo("The bridge");
        assertThat(shown.getInt("history.totalCount")).isEqualTo(3);
        assertThat(shown.getList("history.nodes.title")).containsExactly("The bridge", "The brigde", "Teh bridge");
        assertThat(shown.getList("history.nodes.correctedBy")).containsExactly(null, null, "Eve");
        assertThat(shown.getList("history.nodes.author")).containsExactly("Ann Ek", "Ann Ek", null);
        assertThat(shown.getList("history.nodes.url")).containsOnly("https://a.example/a%20b");
        assertThat(shown.getList("history.nodes.urlGiven")).containsOnly("https://a.example/a b");
        assertThat(shown.getList("history.nodes.publishedAt")).containsOnlyNulls();
        assertThat(shown.getList("history.nodes.correctedAt", String.class).stream()
                        .map(Instant::parse)
                        .toList())
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(shown.getList("page.nodes.title")).containsExactly("The bridge");
        assertThat(shown.getInt("page.totalCount")).isEqualTo(3);
        assertThat(shown.getBoolean("page.pageInfo.hasNextPage")).isTrue();
        JsonPath next = Client.data("""
            { article(id: "%s") { appearances { nodes { history(first: 2, after: "%s") { nodes { title } } } } } }\
            """.formatted(id, shown.getString("page.pageInfo.endCursor")));
        assertThat(next.getList("article.appearances.nodes[0].history.nodes.title"))
                .containsExactly("The brigde", "Teh bridge");
    }

    @Test
    void aCorrectionOfNobodyIsRefused() {
        String id = id(Ingest.ingest("text", A, "title", "Teh bridge"));
        JsonPath refused = update(id, Map.of("title", "The bridge", "by", " "));

        assertThat(refused.getList("userErrors.field")).containsExactly("by");
        assertThat(Client.data("{ article(id: \"%s\") { title appearances { nodes { history { totalCount } } } } }"
                                .formatted(id))
                        .getList("article.appearances.nodes.history.totalCount"))
                .containsExactly(0);
    }

    @Test
    void correctingTheLanguageAnalysesTheTextAgain() {
        String id = id(Ingest.ingest("text", C, "language", "fr"));
        JsonPath english = update(id, Map.of("language", "eng"));
        assertThat(english.getString("article.language")).isEqualTo("en");
        assertThat(english.getBoolean("article.analysed")).isTrue();
        assertThat(english.getInt("article.statements.totalCount")).isEqualTo(1);
        assertThat(update(id, Map.of("language", "en-GB")).getInt("article.statements.totalCount"))
                .isEqualTo(1);
        JsonPath french = update(id, Map.of("language", "French"));
        assertThat(french.getString("article.language")).isEqualTo("fr");
        assertThat(french.getBoolean("article.analysed")).isFalse();
        assertThat(french.getString("article.notAnalysed")).contains("fr");
        assertThat(french.getInt("article.statements.totalCount")).isZero();
        assertThat(counted.number("SELECT count(*) FROM participation")).isZero();
        assertThat(counted.number("SELECT count(*) FROM actor WHERE NOT named")).isZero();
        JsonPath found = update(id, Map.of("clear", List.of("LANGUAGE")));
        assertThat(found.getString("article.language")).isEqualTo("en");
        assertThat(found.getInt("article.statements.totalCount")).isEqualTo(1);
    }

    @Test
    void anInvalidCorrectionIsRefusedWithItsField() {
        String one = id(Ingest.ingest("text", A, "url", "https://a.example/1", "title", "One"));
        String other = id(Ingest.ingest("text", C, "url", "https://a.example/2"));
        Map<Map<String, String>, String> expected = Map.of(
                Map.of("url", "no url"), "BAD_URL url",
                Map.of("url", "http://A.example:80/2#x"), "",
                Map.of("url", "https://A.example:443/2#x"), "URL_TAKEN url",
                Map.of("language", "klingonish"), "BAD_LANGUAGE language",
                Map.of("title", "x".repeat(1001)), "TOO_LONG title");
        expected.forEach((fields, error) -> {
            List<Map<String, String>> errors = update(one, fields).getList("userErrors");
            assertThat(errors.stream().map(e -> e.get("code") + " " + e.get("field")))
                    .as(fields.toString())
                    .isEqualTo(error.isEmpty() ? List.of() : List.of(error));
        });
        assertThat(update(other.substring(0, 8) + "AAAA", Map.of("title", "x")).getList("userErrors.field"))
                .isEqualTo(List.of("article"));
        String gone = id(Ingest.ingest("text", B));
        delete(gone);
        assertThat(update(gone, Map.of("title", "x")).getList("userErrors.code"))
                .isEqualTo(List.of("NOT_FOUND"));
        assertThat(delete(gone).getList("userErrors.code")).isEqualTo(List.of("NOT_FOUND"));
        assertThat(Ingest.write(DELETE, Map.of("article", one, "reason", " ", "by", "Eve"))
                        .getList("userErrors.field"))
                .isEqualTo(List.of("reason"));
        assertThat(Client.data("{ articles { nodes { title } } }").getList("articles.nodes.title"))
                .containsExactlyInAnyOrder("One", null);
    }

    @Test
    void aDeletedArticleLeavesAReasonAndIsNotAcceptedAgain() {
        String id = id(Ingest.ingest("text", A, "url", "https://a.example/1"));
        Ingest.ingest("text", B, "url", "https://a.example/1");
        Ingest.ingest("text", C, "url", "https://a.example/2");
        assertThat(counted.number("SELECT count(*) FROM actor WHERE NOT named")).isPositive();

        assertThat(delete(id).getString("deletedArticleId")).isEqualTo(id);

        JsonPath left = Client.data("{ articles { totalCount } statements { totalCount } article(id: \"" + id
                + "\") { id } topSpeakers { actor { name } } actors(filter: {named: true}) { nodes { name } } }");
        assertThat(left.getInt("articles.totalCount")).isEqualTo(1);
        assertThat(left.getInt("statements.totalCount")).isEqualTo(1);
        assertThat(left.getString("article")).isNull();
        assertThat(left.getList("topSpeakers.actor.name")).isEqualTo(List.of("Pia Holt"));
        assertThat(left.getList("actors.nodes.name")).asString().contains("Olga Prinz");
        for (String table : List.of("statement", "mention", "participation", "article_revision", "filing")) {
            assertThat(counted.number("SELECT count(*) FROM " + table))
                    .as(table)
                    .isPositive();
        }
        assertThat(counted.number("SELECT count(*) FROM actor WHERE NOT named")).isZero();
        assertThat(counted.number("SELECT count(*) FROM article_revision")).isEqualTo(1);
        // neither the current text nor the former one, in whatever form, nor another text of the URL
        for (List<String> back : List.of(
                List.of("text", A + "\n"),
                List.of("text", B, "url", "https://elsewhere.example/1"),
                List.of("text", A + " Again.", "url", "HTTPS://a.example/1#top"))) {
            JsonPath refused = Ingest.ingest(back.toArray(String[]::new));
            assertThat(refused.getString("outcome")).isNull();
            assertThat(refused.getString("article")).isNull();
            assertThat(refused.getList("userErrors.code")).isEqualTo(List.of("TAKEN_DOWN"));
            assertThat(refused.getList("userErrors.field"))
                    .isEqualTo(List.of(back.size() == 4 && !back.get(1).equals(B) ? "url" : "text"));
            assertThat(refused.getString("userErrors[0].message")).contains("A court said so.");
        }
        Map<String, Object> insist = Ingest.input("text", A, "url", "https://a.example/1");
        insist.put("evenIfDeleted", true);
        String ingest =
                "mutation($input: IngestArticleInput!) { result: ingestArticle(input: $input) { outcome article { id }"
                        + " userErrors { code } } }";
        JsonPath again = Ingest.write(ingest, insist);
        assertThat(again.getString("outcome")).isEqualTo("NEW");
        assertThat(again.getString("article.id")).isNotEqualTo(id);
        assertThat(Ingest.ingest("text", A, "url", "https://a.example/1").getString("outcome"))
                .isEqualTo("KNOWN");
        assertThat(counted.number("SELECT count(*) FROM tombstone WHERE lifted_at IS NOT NULL"))
                .isEqualTo(1);
    }

    private record Followers(List<ArticleChange> changes, List<String> statements) {

        List<String> changes(int number) throws InterruptedException {
            await(changes, number);
            return changes.stream().map(change -> change.kind().name()).toList();
        }

        List<String> statements(int number) throws InterruptedException {
            await(statements, number);
            return statements;
        }

        private static void await(List<?> events, int number) throws InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (events.size() < number && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
            assertThat(events).hasSize(number);
        }
    }

    private Followers follow(@Nullable String after) {
        Followers followers = new Followers(new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
        new ChangeFeed(changes, articles, filings, listener, budget, after)
                .events()
                .subscribe()
                .with(followers.changes::add);
        new StatementFeed(filings, listener, budget, StatementCriteria.ALL, filings.end())
                .events()
                .subscribe()
                .with(event -> followers.statements.add(event.statement().text()));
        return followers;
    }

    @Test
    void subscribersReceiveChangesOfArticles() throws InterruptedException {
        Followers live = follow(null);
        String id = id(Ingest.ingest("text", A, "url", "https://a.example/1", "title", "Teh bridge"));
        String other = id(Ingest.ingest("text", C, "url", "https://a.example/2"));
        update(id, Map.of("title", "The bridge"));
        Ingest.ingest("text", A, "url", "https://a.example/2");
        Ingest.ingest("text", C, "url", "https://a.example/3");
        delete(id);

        assertThat(live.changes(6))
                .containsExactly("CORRECTED", "REPLACED", "APPEARED", "RESTORED", "APPEARED", "DELETED");
        assertThat(live.changes.stream().map(ArticleChange::articleId))
                .containsExactly(id, other, id, other, other, id);
        assertThat(live.changes.getFirst().article()).isNotNull();
        assertThat(live.changes.getLast().article()).isNull();
        assertThat(live.changes.getLast().reason()).isEqualTo("A court said so.");
        // the text that is shown again was filed again
        assertThat(live.statements(3))
                .containsExactly("the bridge was safe", "the dam would be repaired", "the dam would be repaired");

        Followers late = follow(live.changes.get(1).cursor());
        assertThat(late.changes(4)).containsExactly("APPEARED", "RESTORED", "APPEARED", "DELETED");
    }

    @Test
    void subscribersReceiveRestoredAndLateAnalysedTexts() throws InterruptedException {
        Followers live = follow(null);
        Ingest.ingest("text", A, "url", "https://a.example/1");
        Ingest.ingest("text", B, "url", "https://a.example/1");
        Ingest.ingest("text", A, "url", "https://a.example/1");
        Ingest.ingest("text", C, "url", "https://a.example/2", "language", "de");
        Ingest.ingest("text", C, "url", "https://a.example/2", "language", "en");

        assertThat(live.statements(4))
                .containsExactly(
                        "the bridge was safe",
                        "the bridge was not safe",
                        "the bridge was safe",
                        "the dam would be repaired");
        assertThat(live.changes).isEmpty();
    }

    @Test
    void changesAreDeliveredOverWebSocketFromACursor() throws Exception {
        String id = id(Ingest.ingest("text", A, "title", "Teh bridge"));
        update(id, Map.of("title", "A bridge"));
        update(id, Map.of("title", "The bridge"));
        assertThatThrownBy(() -> new ChangeFeed(changes, articles, filings, listener, budget, "nonsense"))
                .hasMessage("after: this is not a cursor of articleChanged");
        assertThatThrownBy(
                        () -> new ChangeFeed(changes, articles, filings, listener, budget, "Q0hBTkdFIDk5OTk5OTk5OTk5"))
                .hasMessage("after: nothing has happened at the position of this cursor");
        try (WebSocketClient socket = WebSocketClient.start()) {
            socket.run(
                    "1",
                    "subscription { articleChanged(after: \"Q0hBTkdFIDA\") { cursor kind articleId article { title }"
                            + " reason changedAt } }",
                    Map.of());
            JsonNode event = socket.next().path("next");
            assertThat(event.at("/data/articleChanged/kind").asText()).isEqualTo("CORRECTED");
            assertThat(event.at("/data/articleChanged/articleId").asText()).isEqualTo(id);
            assertThat(event.at("/data/articleChanged/article/title").asText()).isEqualTo("The bridge");
        }
    }
}
