package org.dixit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.archive.Newsroom;
import org.dixit.intake.Intake;
import org.dixit.intake.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the README shows is what the service answers on the article that comes with it.
@QuarkusTest
class ReadmeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BLOCK =
            Pattern.compile("```graphql\n(.*?)```(?:\n\n```json\n(.*?)```)?", Pattern.DOTALL);

    /// A query of the README and the answer that it shows, empty where it shows none.
    private record Shown(String query, String answer) {}

    @Inject
    Newsroom newsroom;

    @Inject
    Intake intake;

    @BeforeEach
    void takeInTheSeed() throws IOException {
        newsroom.clear();
        String seed = Files.readString(Path.of("seeds/000_7d4f572634b56776.txt"));
        assertThat(intake.receive(new Submission(seed, null, null, null, null, null, null))
                        .refusals())
                .isEmpty();
    }

    @Test
    void theFirstQueryHasTheAnswerThatTheReadmeShows() throws IOException {
        Shown first = shown().getFirst();

        assertThat(answer(first.query())).isEqualTo(JSON.readTree(first.answer()));
    }

    @Test
    void everyQuestionOfTheReadmeIsAnsweredWithSomethingFromTheSeed() throws IOException {
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
