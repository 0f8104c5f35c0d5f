package org.dixit.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The audits of the authors of "GraphQL over HTTP" (npm package graphql-http, serverAudits).
@QuarkusTest
class AuditsTest {

    /// A MAY that is not followed stands here with its reason; all are.
    private static final List<String> WAIVED = List.of();

    @Test
    void everyRequirementAndRecommendationIsMet() throws IOException {
        List<JsonNode> audits = new ArrayList<>();
        for (String line : Node.run("audits.mjs", RestAssured.baseURI + ":" + RestAssured.port + "/graphql")) {
            audits.add(new ObjectMapper().readTree(line));
        }

        assertThat(audits).hasSizeGreaterThanOrEqualTo(61);
        assertThat(audits)
                .filteredOn(audit -> !audit.path("status").asText().equals("ok")
                        && !WAIVED.contains(audit.path("id").asText()))
                .isEmpty();
    }
}
