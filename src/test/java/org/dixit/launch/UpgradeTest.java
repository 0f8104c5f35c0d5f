package org.dixit.launch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// This version over the data of an older one: the seed and two articles, taken in under schema 2, whose mayors "Bob
/// Hale" and "Robert Hale" a curator merged.
@QuarkusTest
@TestProfile(UpgradeTest.OverOldData.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path OLD = Path.of("src/test/resources/upgrade");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /// A service that starts over the restored dump, and gives a request's statement up sooner than a migration takes.
    public static class OverOldData implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "2");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OldArchive.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Inject
    EntityManager entities;

    @Inject
    Flyway flyway;

    private static JsonNode answer(String body) throws IOException {
        JsonNode answer = JSON.readTree(given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.get("data");
    }

    private static JsonNode answer(String query, Map<String, ?> variables) throws IOException {
        return answer(JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Test
    void noMigrationIsEditedOnceItHasLanded() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        List<String> sums = new ArrayList<>();
        try (DirectoryStream<Path> migrations = Files.newDirectoryStream(MIGRATIONS)) {
            for (Path file : migrations) {
                sums.add(HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file))) + "  " + file.getFileName());
            }
        }

        assertThat(sums)
                .as("A database that has a migration refuses every other text of it. What is to change goes into a new"
                        + " migration, and the new one's line (sha256sum) into landed.sha256")
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(OLD.resolve("landed.sha256")));
    }

    @Test
    void theSchemaIsTakenForward() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void whatWasAskedOfTheOldVersionIsAnsweredTheSame() throws IOException {
        JsonNode before =
                JSON.readTree(Files.readString(OLD.resolve("answer-v2.json"))).get("data");
        JsonNode now = answer(Files.readString(OLD.resolve("query.json")));

        assertThat(before.at("/statements/nodes").size()).isGreaterThan(20);
        assertThat(now).isEqualTo(withTodaysIds(before));
    }

    /// Ids had another form then, in which they are still read.
    private static JsonNode withTodaysIds(JsonNode answer) throws IOException {
        List<String> ids = answer.findValuesAsText("id").stream().distinct().toList();
        String text = answer.toString();
        for (int from = 0; from < ids.size(); from += 100) {
            List<String> some = ids.subList(from, Math.min(from + 100, ids.size()));
            JsonNode found = answer("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", some));
            for (int i = 0; i < some.size(); i++) {
                String today = found.at("/nodes/" + i + "/id").asText();
                assertThat(today).isNotEmpty().isNotEqualTo(some.get(i));
                text = text.replace('"' + some.get(i) + '"', '"' + today + '"');
            }
        }
        return JSON.readTree(text);
    }

    @Test
    void everyTextHasItsPlaceInTheOrderOfFiling() {
        assertThat(count("SELECT count(*) FROM article_revision")).isGreaterThanOrEqualTo(3);
        assertThat(count("SELECT count(*) FROM article_revision r WHERE NOT EXISTS"
                        + " (SELECT FROM filing f WHERE f.revision_id = r.id)"))
                .isZero();
    }

    @Test
    void whatTheOldVersionFiledIsCounted() {
        assertThat(count("SELECT sum(statements) FROM speaker_day"))
                .isGreaterThan(20)
                .isEqualTo(count(
                        "SELECT count(*) FROM participation WHERE current AND role IN ('SPEAKER', 'CO_SPEAKER')"));
        assertThat(count("SELECT sum(statements) FROM tie"))
                .isGreaterThan(10)
                .isEqualTo(count("SELECT count(*) FROM participation q"
                        + " JOIN participation t ON t.statement_id = q.statement_id AND t.actor_id <> q.actor_id"
                        + " WHERE q.current AND q.role IN ('SPEAKER', 'CO_SPEAKER')"
                        + " AND t.role IN ('ADDRESSEE', 'MENTIONED')"));
    }

    @Test
    void aWordIsFoundBehindTheQuotationMarkThatTheOldVersionTookForPartOfIt() throws IOException {
        assertThat(answer("{ articles(filter: {text: \"critical\"}) { totalCount } }", Map.of())
                        .at("/articles/totalCount")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void anAbbreviationOfTheOldTextsIsFoundWithoutItsDots() throws IOException {
        JsonNode found = answer(
                "{ a: articles(filter: {text: \"\\\"US officials\\\"\"}) { totalCount } b: articles(filter: {text: \"\\\"U.S. officials\\\"\"}) { totalCount } }",
                Map.of());
        assertThat(found.at("/a/totalCount").asInt()).isEqualTo(1);
        assertThat(found.at("/b/totalCount").asInt()).isEqualTo(1);
    }

    @Test
    void whatTheOldVersionTookHasItsPlaces() throws IOException {
        long urls = count("SELECT count(*) FROM article WHERE url LIKE 'https://news.example/%'");
        assertThat(urls).isPositive();
        assertThat(count("SELECT count(*) FROM appearance WHERE url_key IS NOT NULL AND replaced_at IS NULL"
                        + " AND url LIKE 'https://news.example/%'"))
                .isEqualTo(urls);
        assertThat(count("SELECT count(*) FROM article a WHERE (SELECT count(*) FROM appearance p WHERE"
                        + " p.article_id = a.id AND (a.url, a.title, a.publisher, a.author,"
                        + " a.published_at) IS NOT DISTINCT FROM (p.url, p.title, p.publisher, p.author,"
                        + " p.published_at)) <> 1"))
                .isZero();
        for (Object url : entities.createNativeQuery("SELECT url FROM article WHERE url LIKE 'https://news.example/%'")
                .getResultList()) {
            String other = ((String) url).replaceFirst("^https://([^/]*)", "HTTPS://$1:443") + "#top";
            assertThat(answer("query($u: String!) { article(url: $u) { url } }", Map.of("u", other))
                            .at("/article/url")
                            .asText())
                    .isEqualTo(url);
        }
    }

    @Test
    void articlesOfOneUrlAreEarlierTextsOfThePageAndNoneIsLost() throws IOException {
        String page =
                "query($url: String!) { article(url: $url) { text current } articles(filter: {url: [$url]}) { totalCount } }";
        JsonNode first = answer(page, Map.of("url", "https://old.example/a/b"));
        assertThat(first.at("/article/text").asText()).isEqualTo("https://old.example/a/%62?utm_source=x");
        assertThat(first.at("/articles/totalCount").asInt()).isEqualTo(1);
        JsonNode second = answer(page, Map.of("url", "https://old.example/x/../c"));
        assertThat(second.at("/article/text").asText()).isEqualTo("https://old.example/c#x");

        JsonNode former = answer("{ articles(filter: {current: false}) { nodes { text current } } }", Map.of());
        assertThat(former.at("/articles/nodes").findValuesAsText("text"))
                .contains("https://old.example/a/./b", "HTTPS://Old.example:443/a/b#top", "https://old.example/c");
        assertThat(count("SELECT count(*) FROM appearance p JOIN appearance later ON later.url_key = p.url_key"
                        + " AND later.seen_at = p.replaced_at WHERE lower(p.url) LIKE 'https://old.example%'"))
                .isEqualTo(3);
    }

    @Test
    void theSeedIsKnown() throws IOException {
        String seed = Files.readString(Path.of("seeds/000_7d4f572634b56776.txt"));

        assertThat(answer("mutation($t: String!) { ingestArticle(input: {text: $t}) { outcome } }", Map.of("t", seed))
                        .at("/ingestArticle/outcome")
                        .asText())
                .isEqualTo("KNOWN");
    }

    /// The last, since it adds to the archive.
    @Test
    @Order(Integer.MAX_VALUE)
    void whatACuratorDecidedHoldsForWhatComesNow() throws IOException {
        JsonNode filed = answer(
                "mutation { ingestArticle(input: {text: \"Mayor Bob Hale said on Friday that the road"
                        + " would close.\", url: \"https://news.example/new\"}) {"
                        + " article { statements { nodes { speaker { name } } } } } }",
                Map.of());
        String speaker = filed.at("/ingestArticle/article/statements/nodes/0/speaker/name")
                .asText();

        assertThat(speaker).isEqualTo("Robert Hale");

        // and it can be taken back: what was filed under Bob Hale before and after is his again
        JsonNode found = answer(
                "{ actors(filter: {exactName: \"Robert Hale\"}) { nodes { id names } }"
                        + " articles(first: 100, filter: {text: \"\\\"Bob Hale\\\"\"}) { nodes { id } } }",
                Map.of());
        int articles = found.at("/articles/nodes").size();
        assertThat(articles).isGreaterThanOrEqualTo(2);
        JsonNode separated = answer(
                "mutation($actor: ID!, $article: ID!) { separateActor(input: {actor: $actor, article: $article, reason: \"two\","
                        + " by: \"a test\"}) { userErrors { message } actor { name names mentionedArticles: statements { nodes { article { id } } } } } }",
                Map.of(
                        "actor", found.at("/actors/nodes/0/id").asText(),
                        "article", found.at("/articles/nodes/0/id").asText()));
        assertThat(separated.at("/separateActor/userErrors")).isEmpty();
        assertThat(separated.at("/separateActor/actor/name").asText()).isEqualTo("Bob Hale");
        assertThat(separated.at("/separateActor/actor/mentionedArticles").findValuesAsText("id").stream()
                        .distinct())
                .hasSize(articles);
        assertThat(answer("{ actors(filter: {exactName: \"Robert Hale\"}) { nodes { names } } }", Map.of())
                        .at("/actors/nodes/0/names")
                        .toString())
                .doesNotContain("Bob");
    }
}
