package org.dixit.graphql.mutation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.ArticleGenerator.Filed;
import org.dixit.graphql.Client;
import org.dixit.graphql.http.WebSocketClient;
import org.dixit.graphql.relay.GlobalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Mutations by clients with the key; other clients can only read.
@QuarkusTest
@TestProfile(MutationsTest.WithKey.class)
class MutationsTest {

    /// A service whose writes need a key.
    public static class WithKey implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dixit.api-key", "s3cret");
        }
    }

    private static final String INGEST = """
            mutation($input: IngestArticleInput!) { ingestArticle(input: $input) {
              outcome clientMutationId userErrors { code field message } warnings { code }
              article { id title publisher dated text revisionNumber statements { totalCount } } } }""";

    @Inject
    ArticleGenerator generator;

    @BeforeEach
    void clear() {
        generator.clear();
    }

    private static JsonPath write(String query, Map<String, ?> input) {
        JsonPath answer = given().contentType("application/json")
                .header("Authorization", "Bearer s3cret")
                .body(Map.of("query", query, "variables", Map.of("input", input)))
                .post("/graphql")
                .jsonPath();
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    @Test
    void anArticleIsIngestedOnceAndANewTextIsARevision() {
        String text = "\"We will not leave,\" the mayor of Springfield, Ada Berg, told reporters on Monday. 😀";
        Map<String, String> input = Map.of(
                "text", text, "title", "Mayor stays", "url", "https://example.org/1", "publishedAt", "2022-02-17");
        JsonPath first = write(INGEST, input);
        first.setRootPath("data.ingestArticle");
        assertThat(first.getString("outcome")).isEqualTo("NEW");
        assertThat(first.getList("userErrors")).isEmpty();
        assertThat(first.getString("article.text")).isEqualTo(text);
        assertThat(first.getString("article.dated")).isEqualTo("2022-02-17T00:00:00Z");
        JsonPath again = write(INGEST, input);
        again.setRootPath("data.ingestArticle");
        assertThat(again.getString("outcome")).isEqualTo("KNOWN");
        assertThat(again.getString("article.id")).isEqualTo(first.getString("article.id"));
        JsonPath revised = write(
                INGEST, Map.of("text", text + " More.", "url", "https://example.org/1", "clientMutationId", "m1"));
        revised.setRootPath("data.ingestArticle");
        assertThat(revised.getString("outcome")).isEqualTo("REVISED");
        assertThat(revised.getString("clientMutationId")).isEqualTo("m1");
        assertThat(revised.getString("article.id")).isEqualTo(first.getString("article.id"));
        assertThat(revised.getInt("article.revisionNumber")).isEqualTo(2);
    }

    @Test
    void anInvalidArticleIsRefusedWithItsField() {
        JsonPath answer = write(INGEST, Map.of("text", " \n", "url", "no url"));
        answer.setRootPath("data.ingestArticle");
        assertThat(answer.getString("article")).isNull();
        assertThat(answer.getString("outcome")).isNull();
        assertThat(answer.getList("userErrors.code")).isEqualTo(List.of("BLANK"));
        assertThat(answer.getList("userErrors.field")).isEqualTo(List.of("text"));
        assertThat(answer.getList("warnings.code")).isEqualTo(List.of("BAD_URL"));
    }

    @Test
    void mutationsRequireTheKeyAndQueriesDoNot() {
        generator.file("Open to read", Instant.parse("2022-02-17T10:00:00Z"), 1, 1);
        for (String header : new String[] {"", "Bearer wrong", "Bearer", "s3cret", "Basic s3cret"}) {
            JsonPath answer = given().contentType("application/json")
                    .header("Authorization", header)
                    .body(Map.of("query", INGEST, "variables", Map.of("input", Map.of("text", "Some text."))))
                    .post("/graphql")
                    .jsonPath();
            assertThat(answer.getString("errors[0].extensions.code")).as(header).isEqualTo("UNAUTHENTICATED");
        }
        assertThat(Client.data("{ articles { totalCount } }").getInt("articles.totalCount"))
                .isEqualTo(1);
    }

    @Test
    void mergedActorsAreFoundByBothIds() {
        generator.file("Merge", Instant.parse("2022-02-17T10:00:00Z"), 4, 2);
        String keep = GlobalId.of(GlobalId.Type.Actor, generator.person("Ada 0").id);
        String merge = GlobalId.of(GlobalId.Type.Actor, generator.person("Ada 1").id);
        String mutation = """
                mutation($input: MergeActorsInput!) { mergeActors(input: $input) {
                  userErrors { code field } actor { id names statements { totalCount } } } }""";
        JsonPath merged = write(mutation, Map.of("keep", keep, "merge", merge, "reason", "one Ada", "by", "Eve"));
        merged.setRootPath("data.mergeActors");
        assertThat(merged.getString("actor.id")).isEqualTo(keep);
        assertThat(merged.getList("actor.names")).isEqualTo(List.of("Ada 0", "Ada 1"));
        assertThat(merged.getInt("actor.statements.totalCount")).isEqualTo(4);
        JsonPath data = Client.data("""
                { actor(id: "%1$s") { id names statements { totalCount } } statements(filter: {speaker: "%1$s"}) { totalCount } node(id: "%1$s") { id } }""".formatted(merge));
        assertThat(data.getString("actor.id")).isEqualTo(keep);
        assertThat(data.getList("actor.names")).isEqualTo(List.of("Ada 0", "Ada 1"));
        assertThat(data.getInt("actor.statements.totalCount")).isEqualTo(4);
        assertThat(data.getString("node.id")).isEqualTo(keep);
        assertThat(data.getInt("statements.totalCount")).isEqualTo(4);
        JsonPath twice = write(mutation, Map.of("keep", keep, "merge", merge, "reason", "one Ada", "by", "Eve"));
        assertThat(twice.getList("data.mergeActors.userErrors.code")).isEqualTo(List.of("ALREADY_SO"));
    }

    @Test
    void anActorCanBeSeparatedInOneArticle() {
        Filed one = generator.file("One", Instant.parse("2022-02-17T10:00:00Z"), 2, 1);
        generator.file("Two", Instant.parse("2022-02-18T10:00:00Z"), 3, 1);
        String ada = GlobalId.of(GlobalId.Type.Actor, generator.person("Ada 0").id);
        JsonPath separated = write(
                """
                mutation($input: SeparateActorInput!) { separateActor(input: $input) {
                  userErrors { message } actor { id name statements { totalCount } } } }""",
                Map.of(
                        "actor",
                        ada,
                        "article",
                        GlobalId.of(GlobalId.Type.Article, one.article()),
                        "reason",
                        "another Ada",
                        "by",
                        "Eve"));
        separated.setRootPath("data.separateActor");
        assertThat(separated.getString("actor.id")).isNotEqualTo(ada);
        assertThat(separated.getString("actor.name")).isEqualTo("Ada 0");
        assertThat(separated.getInt("actor.statements.totalCount")).isEqualTo(2);
        assertThat(Client.data("{ actor(id: \"" + ada + "\") { statements { totalCount } } }")
                        .getInt("actor.statements.totalCount"))
                .isEqualTo(3);
    }

    @Test
    void webSocketClientsSendTheKeyInTheFirstMessage() throws Exception {
        String query = "mutation { ingestArticle(input: {text: \"\"}) { outcome userErrors { field } } }";
        try (WebSocketClient anybody = WebSocketClient.start()) {
            JsonNode answer = anybody.ask(query);
            assertThat(answer.at("/errors/0/extensions/code").asText())
                    .as(answer.toString())
                    .isEqualTo("UNAUTHENTICATED");
        }
        try (WebSocketClient writer = WebSocketClient.start("Bearer s3cret")) {
            JsonNode answer = writer.ask(query);
            assertThat(answer.at("/data/ingestArticle/userErrors/0/field").asText())
                    .as(answer.toString())
                    .isEqualTo("text");
        }
    }
}
