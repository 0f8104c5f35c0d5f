package org.dixit.launch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dixit.Management;
import org.junit.jupiter.api.Test;

/// A service with an hour's worth of seeds.
@QuarkusTest
@TestProfile(ReadinessTest.ManySeeds.class)
class ReadinessTest {

    /// More seeds than can be taken in while a test runs.
    public static class ManySeeds implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory("dixit-seeds");
                Path file = folder.resolve("many.jsonl");
                Files.writeString(
                        file,
                        IntStream.range(0, 20_000)
                                .mapToObj(i -> "{\"text\": \"Mayor Ana Ruiz said on Monday that bridge " + i
                                        + " of the readiness test would open in May.\"}\n")
                                .collect(Collectors.joining()));
                folder.toFile().deleteOnExit(); // what is named later is deleted earlier
                file.toFile().deleteOnExit();
                return Map.of(
                        "dixit.seeds",
                        folder.toString(),
                        "quarkus.log.category.\"org.dixit.launch.Seeds\".level",
                        "WARN");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void serviceIsReadyBeforeTheSeedsAreIngested() {
        Management.given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().contentType("application/json")
                .body(Map.of("query", "{ articles(first: 1) { totalCount } }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body(containsString("totalCount"));
        Management.given()
                .get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'seeds' }.status", equalTo("DOWN"));
        Management.given().get("/q/health").then().statusCode(503);
    }
}
