package org.dixit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.archive.ArticleGenerator;
import org.dixit.intake.Intake;
import org.dixit.intake.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Checks that the service answers the README's queries as shown, on the article that comes with it.
@QuarkusTest
class ReadmeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BLOCK =
            Pattern.compile("```graphql\n(.*?)```(?:\n\n```json\n(.*?)```)?", Pattern.DOTALL);

    private static final Pattern COMMAND =
            Pattern.compile("```sh\n(curl .*?)```(?:\n\n```json\n(.*?)```)?", Pattern.DOTALL);

    private static final String ADDRESS = "http://localhost:8080";

    /// A query of the README and the answer that it shows, empty where it shows none.
    private record Shown(String query, String answer) {}

    @Inject
    ArticleGenerator generator;

    @Inject
    Intake intake;

    @BeforeEach
    void takeInTheSeed() throws IOException {
        generator.clear();
        String seed = Files.readString(Path.of("seeds/000_7d4f572634b56776.txt"));
        assertThat(intake.receive(new Submission(seed, null, null, null, null, null, null))
                        .refusals())
                .isEmpty();
    }

    @Test
    void theFirstQueryHasTheAnswerInTheReadme() throws IOException {
        Shown first = shown().getFirst();

        assertThat(answer(first.query())).isEqualTo(JSON.readTree(first.answer()));
    }

    @Test
    void everyQuestionOfTheReadmeIsAnsweredFromTheSeed() throws IOException {
        List<Shown> all = shown();

        assertThat(all).hasSizeGreaterThanOrEqualTo(12);
        for (Shown shown : all) {
            JsonNode answer = answer(shown.query());
            assertThat(answer.has("errors"))
                    .as(shown.query() + answer.toPrettyString())
                    .isFalse();
            assertThat(answer.findValues("nodes").getFirst()).as(shown.query()).isNotEmpty();
        }
    }

    /// As a shell runs them, but for the address.
    @Test
    void theCommandsOfTheReadmeWorkAsPasted() throws Exception {
        assumeTrue(isInstalled("curl"), "needs curl, which is not installed");
        List<MatchResult> commands = COMMAND.matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList();

        assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
        for (MatchResult command : commands) {
            String answer = run(command.group(1).replace(ADDRESS, RestAssured.baseURI + ":" + RestAssured.port));
            if (command.group(2) == null) {
                assertThat(answer).isEqualTo(Files.readString(Path.of("src/main/graphql/schema.graphql")));
            } else {
                assertThat(JSON.readTree(answer)).as(answer).isEqualTo(JSON.readTree(command.group(2)));
            }
        }
    }

    private static boolean isInstalled(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    private static String run(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), UTF_8);
        assertThat(shell.waitFor()).as(command + said).isZero();
        return said;
    }

    private static List<Shown> shown() throws IOException {
        List<Shown> found = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(Path.of("README.md")));
        while (matcher.find()) {
            found.add(new Shown(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)));
        }
        return found;
    }

    private static JsonNode answer(String query) throws IOException {
        return JSON.readTree(given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
