package org.dixit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.archive.ArticleGenerator;
import org.dixit.graphql.relay.GlobalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An error does not affect neighbouring fields.
@QuarkusTest
class PartialAnswersTest {

    @Inject
    ArticleGenerator generator;

    private String article = "";

    @BeforeEach
    void file() {
        generator.clear();
        article = GlobalId.of(
                GlobalId.Type.Article,
                generator
                        .file("One", Instant.parse("2022-02-17T10:00:00Z"), 2, 1)
                        .article());
    }

    @Test
    void nodesGivesNullForAMalformedId() {
        String unknown = GlobalId.of(GlobalId.Type.Actor, UUID.randomUUID());
        List<String> ids = List.of("x", article, "", unknown, article + "=", "QXJ0aWNsZTp4", article);
        JsonPath answer =
                Client.answer("query($i: [ID!]!) { nodes(ids: $i) { id ... on Article { title } } }", Map.of("i", ids));
        assertThat(answer.getList("errors")).isNull();
        Map<String, String> one = Map.of("id", article, "title", "One");
        assertThat(answer.getList("data.nodes")).isEqualTo(Arrays.asList(null, one, null, null, null, null, one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statements(after: \"x\") { totalCount }",
                "articles(last: 1, first: 1) { totalCount }",
                "actors(orderBy: POSITION) { totalCount }",
                "article(id: \"x\") { id }",
                "actor(id: \"x\") { id }",
                "statement(id: \"x\") { id }",
                "node(id: \"x\") { id }",
                "topSpeakers(first: 0) { actor { id } }",
                "statementSeries(by: DAY, first: 0) { points { start } }",
                "dialogue(actors: [\"x\"]) { actors { id } }"
            })
    void aFailedRootFieldLeavesTheOthers(String field) {
        // by plan, and with introspection beside it graphql-java's own way
        for (String beside : List.of("", " __schema { queryType { name } }")) {
            JsonPath answer = Client.answer("{ ok: articles(first: 1) { totalCount } bad: " + field + beside + " }");
            assertThat(answer.getInt("data.ok.totalCount")).isEqualTo(1);
            assertThat(answer.getMap("data")).containsEntry("bad", null);
            assertThat(answer.getList("errors")).hasSize(1);
            assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("bad"));
        }
    }

    @Test
    void aSuccessfulMutationIsAnsweredEvenIfTheNextFails() {
        String text = "Mayor Ana Ruiz said on Friday that bridge " + UUID.randomUUID() + " would open.";
        JsonPath answer = Client.answer(
                """
                mutation {
                  a: ingestArticle(input: {text: "%s"}) { outcome article { id } }
                  b: mergeActors(input: {keep: "x", merge: "%s", reason: "r", by: "b"}) { actor { id } userErrors { code field message } }
                  c: separateActor(input: {actor: "%s", article: "y", reason: "r", by: "b"}) { actor { id } userErrors { code field message } clientMutationId }
                  d: separateActor(input: {actor: "%s", article: "%s", reason: "r", by: "b", clientMutationId: "m"}) { userErrors { code field } clientMutationId }
                }""".formatted(text, article, article, GlobalId.of(GlobalId.Type.Actor, UUID.randomUUID()), article));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        answer.setRootPath("data");
        assertThat(answer.getString("a.outcome")).isEqualTo("NEW");
        assertThat(answer.getString("b.actor")).isNull();
        assertThat(answer.getList("b.userErrors.code")).isEqualTo(List.of("BAD_USER_INPUT", "BAD_USER_INPUT"));
        assertThat(answer.getList("b.userErrors.field")).isEqualTo(List.of("keep", "merge"));
        assertThat(answer.getList("b.userErrors.message"))
                .isEqualTo(List.of(
                        "\"x\" is not an id of this API",
                        "\"" + article + "\" is the id of an Article, not of an Actor"));
        assertThat(answer.getList("c.userErrors.field")).isEqualTo(List.of("actor", "article"));
        assertThat(answer.getList("d.userErrors.code")).isEqualTo(List.of("NOT_FOUND"));
        assertThat(answer.getList("d.userErrors.field")).isEqualTo(List.of("actor"));
        assertThat(answer.getString("d.clientMutationId")).isEqualTo("m");
    }

    @Test
    void anArticleWithAnUnreadableDateIsAcceptedWithAWarning() {
        JsonPath data = Client.data("""
                mutation { ingestArticle(input: {text: "Mayor Ana Ruiz said that bridge %s was safe.", publishedAt: "May 2"}) {
                    outcome userErrors { field } warnings { code field message } article { publishedAt } } }""".formatted(UUID.randomUUID()));
        data.setRootPath("data.ingestArticle");
        assertThat(data.getString("outcome")).isEqualTo("NEW");
        assertThat(data.getList("userErrors")).isEmpty();
        assertThat(data.getList("warnings.code")).isEqualTo(List.of("BAD_TIME"));
        assertThat(data.getList("warnings.field")).isEqualTo(List.of("publishedAt"));
        assertThat(data.getString("warnings[0].message")).contains("“May 2”");
        assertThat(data.getString("article.publishedAt")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-17",
                "2022-02-17T11:00:00+0100",
                "2022-02-17T11:00:00+01:00",
                "Thu, 17 Feb 2022 10:00:00 GMT",
                "20220217T100000Z",
                "1645092000",
                "1645092000000"
            })
    void filtersAcceptTheTimeFormatsOfPublishedAt(String time) {
        String query = "query($t: DateTime) { since: statements(filter: {since: $t}) { totalCount }"
                + " until: statements(filter: {until: $t}) { totalCount }"
                + " articles(filter: {since: $t}) { totalCount } }";
        JsonPath byVariable = Client.answer(query, Map.of("t", time));
        JsonPath byLiteral =
                Client.answer(query.replace("query($t: DateTime)", "").replace("$t", '"' + time + '"'));
        assertThat(byLiteral.prettify()).isEqualTo(byVariable.prettify());
        assertThat(byVariable.getInt("data.since.totalCount")).isEqualTo(2);
        assertThat(byVariable.getInt("data.until.totalCount")).isZero();
        assertThat(byVariable.getInt("data.articles.totalCount")).isEqualTo(1);
    }
}
