package org.dixit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dixit.archive.ArticleGenerator;
import org.dixit.browser.Chromium.Look;
import org.dixit.graphql.Ingest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pages as people see and use them.
@QuarkusTest
class PagesTest {

    private static final int WIDE = 1400;
    private static final int NARROW = 360;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String STRANGE =
            "🌉🌉 Mayor Ana Ruiz said the bridge would open in May. “It is safe,” she told reporters, “and it will stay"
                    + " safe 👩‍👩‍👧 for decades.”";

    @Inject
    ArticleGenerator generator;

    private String seed = "";
    private String strange = "";

    @BeforeEach
    void takeInArticles() throws IOException {
        generator.clear();
        seed = "/article/"
                + Ingest.ingest("text", Files.readString(Path.of("seeds/000_7d4f572634b56776.txt")))
                        .getString("article.id");
        strange = "/article/"
                + Ingest.ingest(
                                "text",
                                STRANGE,
                                "title",
                                "Bridge to open in May 🌉",
                                "publisher",
                                "The Example",
                                "author",
                                "A. Writer",
                                "url",
                                "https://example.org/bridge",
                                "publishedAt",
                                "2026-05-02")
                        .getString("article.id");
    }

    private List<String> pages() {
        String reader = RestAssured.get(seed).asString();
        return List.of(
                "/",
                seed,
                seed + "#S10",
                strange + "#S2",
                "/" + found("statement/[\\w-]+", reader),
                "/" + found("actor/[\\w-]+", reader),
                "/" + found("actor/[\\w-]+", reader) + "/about",
                "/search?q=sanctions",
                "/search?q=putin&in=actors",
                "/search?q=talks&in=articles",
                "/search?q=qwxyz",
                "/help",
                "/article/nothing");
    }

    private static String found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    @Test
    void everyPageIsAccessibleFitsAndAsksNobodyElse() {
        List<String> faults = new ArrayList<>();
        List<String> pages = pages();
        for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(WIDE, NARROW)) {
                try (Chromium chromium = Chromium.start(new Look(width, colors, true))) {
                    for (String path : pages) {
                        Page page = chromium.open(path);
                        String where = path + " " + colors + " " + width + ": ";
                        new AxeBuilder(page)
                                .withTags(RULES)
                                .analyze()
                                .getViolations()
                                .forEach(violation -> violation
                                        .getNodes()
                                        .forEach(node -> faults.add(where + violation.getId() + " " + node.getHtml()
                                                + " " + node.getFailureSummary())));
                        if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
                            faults.add(where + "scrolls sideways");
                        }
                        if (((Number) page.evaluate(SHIFT)).doubleValue() > 0) {
                            faults.add(where + "shifts while it loads");
                        }
                        Chromium.picture(
                                page,
                                "page-" + pages.indexOf(path) + "-"
                                        + colors.name().toLowerCase(Locale.ROOT) + "-" + width);
                        page.close();
                    }
                    chromium.problems().stream()
                            .filter(problem -> !problem.contains("404"))
                            .forEach(problem -> faults.add(colors + " " + width + ": " + problem));
                    assertThat(chromium.requests())
                            .isNotEmpty()
                            .allMatch(request -> request.startsWith(Chromium.address() + "/"));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /// The sum of the layout shifts so far.
    private static final String SHIFT = """
            () => new Promise(done => {
              new PerformanceObserver(list => done(list.getEntries().reduce((sum, shift) => sum + shift.value, 0)))
                .observe({type: 'layout-shift', buffered: true});
              setTimeout(() => done(0), 300);
            })""";

    @Test
    void theKeyboardLeadsFromTheTextToACardAndBack() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(seed);
            for (int tabs = 0; tabs < 12 && !"T1".equals(focused(page)); tabs++) {
                page.keyboard().press("Tab");
            }
            assertThat(focused(page)).isEqualTo("T1");
            page.keyboard().press("Enter");
            assertThat(focused(page)).isEqualTo("S1");
            assertThat(page.url()).endsWith("#S1");
            page.keyboard().press("ArrowDown");
            assertThat(focused(page)).isEqualTo("S2");
            page.keyboard().press("ArrowUp");
            assertThat(focused(page)).isEqualTo("S1");
            page.locator("#S1 > .card .ways a").first().press("Enter");
            assertThat(focused(page)).isEqualTo("T1");
            page.keyboard().press("Escape");
            assertThat(page.url()).doesNotContain("#");
            assertThat(page.locator(".on")).hasCount(0);
            assertThat(chromium.problems()).isEmpty();
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }

    @Test
    void aClickOnTheContentChoosesItsStatementAndAnotherTheOneAround() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(seed);
            Locator content = page.getByText("Russia and its banks could face severe economic sanctions")
                    .first();
            content.click();
            assertThat(page.locator(".cards li.on")).hasId("S10");
            content.click();
            assertThat(page.locator(".cards li.on")).hasId("S9");
            content.click();
            assertThat(page.locator(".cards li.on")).hasCount(0);
        }
    }

    @Test
    void onANarrowScreenAChosenCardComesToTheText() {
        try (Chromium chromium = Chromium.start(new Look(NARROW, ColorScheme.LIGHT, true))) {
            Page page = chromium.open(seed);
            page.locator("#T4").click();
            assertThat(page.locator("#S4 > .card")).isInViewport();
            assertThat(page.locator("#T4")).isInViewport();
            assertThat(page.locator("#T4").boundingBox().y)
                    .isLessThan(page.locator("#S4 > .card").boundingBox().y);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                    .click();
            assertThat(page.locator(".on")).hasCount(0);
        }
    }

    @Test
    void aSelectionIsCountedInCodePoints() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(strange);
            page.evaluate("""
                    () => {
                      const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
                      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                        const at = node.data.indexOf('and it will stay safe');
                        if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + 3);
                      }
                    }""");
            int start = STRANGE.codePointCount(0, STRANGE.indexOf("and it will"));
            assertThat(page.locator(".selection")).containsText("characters " + start + " to " + (start + 3));
        }
    }

    @Test
    void withoutScriptsEverythingIsThere() {
        try (Chromium chromium = Chromium.start(new Look(WIDE, ColorScheme.LIGHT, false))) {
            Page page = chromium.open(seed + "#S10");
            assertThat(page.locator("#S10 > .card")).isInViewport();
            page.locator("#S10 > .card .ways a").first().click();
            assertThat(page.locator("#T10")).isInViewport();
            page.locator("input[type=search]").fill("sanctions");
            page.locator(".top button").click();
            assertThat(page.locator("h1")).containsText("“sanctions”");
            assertThat(page.locator(".list .card").first()).isVisible();
        }
    }

    @Test
    void aScreenReaderIsToldWhatThePageShows() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(strange);
            assertThat(page.locator("main")).matchesAriaSnapshot("""
                    - article:
                      - heading "Bridge to open in May 🌉" [level=1]
                      - paragraph:
                        - link "2 statements"
                    - region "Who says what":
                      - heading "Who says what" [level=2]
                      - list "The marks in the text"
                      - list:
                        - listitem:
                          - heading /1 Ana Ruiz said/ [level=3]
                          - blockquote
                    """);
        }
    }

    @Test
    void aPrintedArticleHasItsStatements() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(seed);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".top form")).isHidden();
            assertThat(page.locator("#S10 > .card")).isVisible();
            assertThat(page.pdf()).hasSizeGreaterThan(10_000);
        }
    }
}
