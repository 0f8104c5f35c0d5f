package org.dixit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.archive.ArticleGenerator;
import org.dixit.intake.Intake;
import org.dixit.intake.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// GraphiQL as a newcomer uses it.
@QuarkusTest
class GraphiqlTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/q/graphql-ui/";
    private static final String ANSWER =
            "document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue() ?? ''";
    private static final double PATIENCE = 30_000;
    private static final Pattern FIRST_QUERY =
            Pattern.compile("```graphql\n(.*?)```.*?```json\n(.*?)```", Pattern.DOTALL);

    @Inject
    ArticleGenerator generator;

    @Inject
    Intake intake;

    @BeforeEach
    void takeInTheSeed() throws IOException {
        generator.clear();
        intake.receive(Submission.of(Files.readString(Path.of("seeds/000_7d4f572634b56776.txt"))));
    }

    @Test
    void theFirstQueryOfTheReadmeIsAnsweredAsTheReadmeShows() throws IOException {
        Matcher readme = FIRST_QUERY.matcher(Files.readString(Path.of("README.md")));
        assertThat(readme.find()).isTrue();
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(PATH);
            type(page, readme.group(1));
            page.locator(".graphiql-execute-button").click();
            page.waitForFunction("() => " + ANSWER + ".includes('\"data\"')", null, patience());

            assertThat(JSON.readTree((String) page.evaluate(ANSWER))).isEqualTo(JSON.readTree(readme.group(2)));
            assertThat(Chromium.picture(page, "graphiql")).isNotEmptyFile();
            assertThat(chromium.problems()).isEmpty();
        }
    }

    /// The documentation comes from an introspection of the schema.
    @Test
    void theDocumentationShowsTheSchema() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(PATH);
            page.getByLabel("Show Documentation Explorer").click();
            LocatorAssertions.ContainsTextOptions patient =
                    new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
            assertThat(page.locator(".graphiql-doc-explorer")).containsText("Query", patient);
            page.locator(".graphiql-doc-explorer")
                    .getByText("Query", new Locator.GetByTextOptions().setExact(true))
                    .click();

            assertThat(page.locator(".graphiql-doc-explorer")).containsText("statements", patient);
            assertThat(Chromium.picture(page, "graphiql-documentation")).isNotEmptyFile();
            assertThat(chromium.problems()).isEmpty();
        }
    }

    private static Page.WaitForFunctionOptions patience() {
        return new Page.WaitForFunctionOptions().setTimeout(PATIENCE);
    }

    /// Replaces what is in the editor, as by pasting.
    private static void type(Page page, String query) {
        page.locator(".graphiql-query-editor .CodeMirror").first().click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText(query);
    }
}
