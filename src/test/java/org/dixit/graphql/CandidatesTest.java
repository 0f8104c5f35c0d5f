package org.dixit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dixit.archive.ArticleGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The possible speakers of a statement are kept if the text leaves the speaker open.
@QuarkusTest
class CandidatesTest {

    private static final String INGEST = """
            mutation($text: String!) { ingestArticle(input: {text: $text}) { article { id statements { nodes {
              speaker { name }
              speakerCandidates(first: 1) { totalCount nodes { name } edges { span { text } } pageInfo { hasNextPage } }
              unnamed: speakerCandidates(filter: {named: false}) { nodes { name } } } } } } }""";
    private static final String STATEMENTS =
            "{ statements { nodes { speaker { name } speakerCandidates { nodes { id name } } } } }";
    private static final String MERGE =
            "mutation($input: MergeActorsInput!) { mergeActors(input: $input) { userErrors { message } } }";

    @Inject
    ArticleGenerator generator;

    @BeforeEach
    void clear() {
        generator.clear();
    }

    private static JsonPath ingest(String text) {
        JsonPath answer = Client.answer(INGEST, Map.of("text", text));
        answer.setRootPath("data.ingestArticle.article.statements.nodes");
        return answer;
    }

    @Test
    void aPronounOfTwoMenHasBothAsCandidatesAndNoSpeaker() {
        JsonPath said = ingest("John Smith met Paul Jones in Rome. He said the talks had failed.");

        assertThat(said.getString("[0].speaker")).isNull();
        assertThat(said.getInt("[0].speakerCandidates.totalCount")).isEqualTo(2);
        assertThat(said.getList("[0].speakerCandidates.nodes.name")).containsExactly("John Smith");
        assertThat(said.getString("[0].speakerCandidates.edges[0].span.text")).isEqualTo("He");
        assertThat(said.getBoolean("[0].speakerCandidates.pageInfo.hasNextPage"))
                .isTrue();
        assertThat(said.getList("[0].unnamed.nodes")).isEmpty();
    }

    @Test
    void aStatementWithASpeakerHasNoCandidates() {
        JsonPath said = ingest("John Smith said the talks had failed.");

        assertThat(said.getString("[0].speaker.name")).isEqualTo("John Smith");
        assertThat(said.getInt("[0].speakerCandidates.totalCount")).isZero();
    }

    @Test
    void aCandidateCountsAsHavingSaidNothing() {
        ingest("John Smith met Paul Jones in Rome. He said the talks had failed.");

        assertThat(Client.answer("{ actors { nodes { name statements { totalCount } } } }")
                        .getList("data.actors.nodes.statements.totalCount", Integer.class))
                .hasSize(3)
                .containsOnly(0);
    }

    @Test
    void mergedCandidatesBecomeOne() {
        ingest("John Smith met Paul Jones in Rome. He said the talks had failed.");
        List<String> ids =
                Client.answer(STATEMENTS).getList("data.statements.nodes[0].speakerCandidates.nodes.id", String.class);

        Client.answer(
                MERGE,
                Map.of(
                        "input",
                        Map.of("merge", ids.get(1), "keep", ids.get(0), "by", "Eve", "reason", "they are one")));

        assertThat(Client.answer(STATEMENTS).getList("data.statements.nodes[0].speakerCandidates.nodes.name"))
                .containsExactly("John Smith");
    }
}
