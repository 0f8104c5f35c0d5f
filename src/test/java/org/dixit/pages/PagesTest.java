package org.dixit.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.dixit.Management;
import org.dixit.archive.ArticleGenerator;
import org.dixit.graphql.Ingest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pages as a browser without JavaScript gets them.
@QuarkusTest
class PagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final String STRANGE =
            "🌉🌉 Mayor Ana Ruiz said the bridge would open in May. “It is safe,” she told reporters, “and it will stay"
                    + " safe 👩‍👩‍👧 for decades.”\n\nA spokeswoman, Mary O’Neil, said: “We don’t discuss <tolls> & fees.”";

    @Inject
    ArticleGenerator generator;

    private String seed = "";

    @BeforeEach
    void takeInTheSeed() throws IOException {
        generator.clear();
        seed = Ingest.ingest("text", Files.readString(Path.of("seeds/000_7d4f572634b56776.txt")))
                .getString("article.id");
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).redirects().follow(false).get(path);
    }

    private static String page(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }

    private static String text(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    /// The id of the statement whose content begins with these words.
    private static String statement(String article, String words) {
        String page = page("/article/" + article);
        return Pattern.compile("<p>" + words + ".*?statement/([\\w-]+)", Pattern.DOTALL)
                .matcher(page.substring(page.indexOf("class=\"cards\"")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void theReaderShowsTheTextExactlyAndEachStatementOnce() throws IOException {
        String page = page("/article/" + seed);
        String article = Files.readString(Path.of("seeds/000_7d4f572634b56776.txt"));
        int text = page.indexOf("<div class=\"text");
        String shown = text(page.substring(page.indexOf('>', text) + 1, page.indexOf("</div>", text)));

        assertThat(shown.strip().replaceAll("\\n+", "\n"))
                .isEqualTo(article.strip().replaceAll(" *\\n+", "\n"));
        List<String> cards = Pattern.compile("<li id=\"S(\\d+)\"")
                .matcher(page)
                .results()
                .map(card -> card.group(1))
                .toList();
        List<String> handles = Pattern.compile("<a class=\"cue\" id=\"T(\\d+)\" href=\"#S\\1\"")
                .matcher(page)
                .results()
                .map(handle -> handle.group(1))
                .toList();
        assertThat(cards).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        assertThat(handles).containsExactlyInAnyOrderElementsOf(cards);
    }

    @Test
    void theReaderUsesTheWordsOfPeople() {
        String page = text(page("/article/" + seed));

        assertThat(page)
                .contains(
                        "not uttered, only foretold or wished",
                        "threatens",
                        "if it invaded Ukraine",
                        "unsure",
                        "received")
                .doesNotContain("INDIRECT", "THREATEN", "CERTAIN", "null", "NOT_FOUND")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}T");
    }

    @Test
    void whatAnArticleSaysIsShownAndNotRun() {
        String id = Ingest.ingest("text", STRANGE, "title", "<script>alert(1)</script>", "publisher", "A & B")
                .getString("article.id");
        String page = page("/article/" + id);

        assertThat(page).doesNotContain("<script>alert", "<tolls>").contains("&lt;script&gt;", "A &amp; B");
        assertThat(text(page)).contains("We don’t discuss <tolls> & fees.", "safe 👩‍👩‍👧 for decades.");
        assertThat(page("/search?q=tolls")).contains("<mark>tolls</mark>").doesNotContain("<tolls>");
    }

    /// The headline is not said twice where the text begins with it.
    @Test
    void aHeadlineThatTheTextBeginsWithIsTheHeading() {
        String id = Ingest.ingest(
                        "text",
                        "Bridge to open\n\nMayor Ana Ruiz said it would open in May.",
                        "title",
                        "Bridge to open")
                .getString("article.id");

        assertThat(page("/article/" + id)).containsPattern("<h1 data-at=\"0\">Bridge to open</h1>");
        assertThat(page("/article/" + id).split("Bridge to open", -1)).hasSize(3);
    }

    @Test
    void moreThanAHundredStatementsAreShown() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 130; i++) {
            text.append("Mayor Ana Ruiz said that bridge ").append(i).append(" would open in May.\n\n");
        }
        String page = page("/article/" + Ingest.ingest("text", text.toString()).getString("article.id"));

        assertThat(Pattern.compile("<li id=\"S\\d+\"").matcher(page).results().count())
                .isGreaterThanOrEqualTo(130);
        assertThat(page).contains("class=\"reader long\"");
    }

    @Test
    void aStatementHasAPageWithItsChainContextAndCitation() {
        String page = page("/statement/" + statement(seed, "Russia and its banks"));
        String text = text(page);

        assertThat(text.replaceAll("\\s+", " "))
                .contains("U.S. officials unnamed said", "Joe Biden would tell → to Vladimir Putin")
                .contains("Joe Biden would tell: “Russia and its banks")
                .contains("the probability that content, verb and speaker are all right");
        assertThat(page).contains("class=\"told on-c\"").contains("#S10");
    }

    @Test
    void aStatementOfAReplacedTextStaysAndSaysSo() {
        String first = Ingest.ingest(
                        "text", "Mayor Ana Ruiz said the bridge would open in May.", "url", "https://example.org/b")
                .getString("article.id");
        String id = statement(first, "the bridge would open");
        Ingest.ingest("text", "Mayor Ana Ruiz said the bridge would open in June.", "url", "https://example.org/b");

        assertThat(page("/statement/" + id)).contains("earlier text of the article", "https://example.org/b#:~:text=");
    }

    @Test
    void anActorIsShownWithAllThatItSaysIsToldAndIsSpokenOf() {
        String search = page("/search?q=putin&in=actors");
        String id = Pattern.compile("actor/([\\w-]+)\">Vladimir Putin")
                .matcher(search)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(text(page("/actor/" + id))).contains("President (Russia)", "Is told 2", "person");
        assertThat(text(page("/actor/" + id + "/told"))).contains("Russia and its banks could face");
        assertThat(text(page("/actor/" + id + "/about"))).contains("Is spoken of");
        assertThat(text(page("/actor/" + id + "/articles"))).contains("1 article");
        assertThat(text(page("/actor/" + id + "/told?words=meeting"))).contains("1 statement with “meeting”");
    }

    @Test
    void theSearchFindsStatementsPeopleAndArticles() {
        assertThat(text(page("/search?q=sanctions"))).contains("“sanctions”: ", "Joe Biden", "People and bodies");
        assertThat(text(page("/search?act=deny&kind=direct"))).contains("1 statement", "Dmitry Peskov");
        assertThat(text(page("/search?uttered=no"))).contains("only foretold");
        assertThat(text(page("/search?q=intelligence&in=articles"))).contains("1 article");
    }

    @Test
    void aSearchThatFindsNothingSaysWhatToTry() {
        assertThat(text(page("/search?q=sanctions&act=thank"))).contains("Nothing was found", "search without filters");
        assertThat(text(page("/search?q=%22banks%20sanctions%22"))).contains("search for banks sanctions");
        assertThat(text(page("/search?q=sanctions%20zebra"))).contains("search for sanctions or zebra");
        assertThat(text(page("/search?q=qwxyz"))).contains("no such word");
    }

    @Test
    void aListIsAFileToo() {
        Ingest.ingest("text", "“=1+1, \"two\"” Mayor Ana Ruiz said. She denied that it was late.");
        String csv = page("/search?q=%22two%22&as=csv");
        String lines = page("/article/" + seed + "?as=jsonl");

        assertThat(csv).startsWith("id,number,speaker,").contains("\r\n", "Ana Ruiz", "\"'=1+1, \"\"two\"\"\"");
        assertThat(lines.lines()).hasSizeGreaterThan(15).allMatch(line -> line.startsWith("{\"id\":\""));
        assertThat(lines).contains("\"speaker\":\"Joe Biden\"", "\"realized\":false");
        assertThat(get("/search?act=deny&as=csv").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"statements.csv\"");
    }

    @Test
    void theSourcesOfAnArticleAreCounted() {
        String sources = text(page("/article/" + seed + "/sources"));

        assertThat(sources.replaceAll("\\s+", " ")).contains("named sources: ", "Who is quoted how much", "Kremlin");
    }

    /// Every link of the pages leads to a page, and none begins at the root: a proxy may have put the service
    /// elsewhere.
    @Test
    void everyLinkLeadsToAPage() {
        Set<String> seen = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(List.of("/"));
        while (!todo.isEmpty() && seen.size() < 150) {
            String path = todo.removeFirst();
            if (!seen.add(path)) {
                continue;
            }
            Response response = get(path);
            assertThat(response.statusCode()).as(path).isIn(200, 303);
            if (response.statusCode() == 303
                    || !response.contentType().startsWith("text/html")
                    || path.startsWith("/q/")) {
                continue;
            }
            for (String link : links(response.asString())) {
                assertThat(link).as("a link of " + path).doesNotStartWith("/");
                if (!link.startsWith("http") && !link.startsWith("#")) {
                    todo.add(target(path, link.replaceFirst("#.*", "")));
                }
            }
        }
        assertThat(seen).anyMatch(path -> path.startsWith("/statement/")).anyMatch(path -> path.startsWith("/actor/"));
    }

    /// Where a link of a page leads. A query alone keeps the path (RFC 3986, 5.2.2), which the class URI does not know.
    private static String target(String path, String link) {
        if (link.startsWith("?")) {
            return path.replaceFirst("\\?.*", "") + link;
        }
        URI target = URI.create("http://host" + path).resolve(link);
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    @Test
    void aPageRunsNothingThatIsNotTheServicesOwn() {
        Response page = get("/article/" + seed);

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "require-trusted-types-for 'script'", "frame-ancestors 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.asString())
                .doesNotContainPattern("<style|style=\"|<script(?! type=\"module\" src)|\\son[a-z]+=");
    }

    @Test
    void filesAreKeptForEverUnderTheirHashOnly() {
        String css = links(page("/")).stream()
                .filter(link -> link.endsWith(".css"))
                .findFirst()
                .orElseThrow();

        assertThat(get("/" + css.replaceFirst("^\\./", "")).header("Cache-Control"))
                .contains("immutable");
        assertThat(get("/assets/000000000000/dixit.css").header("Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(get("/assets/000000000000/other.css").statusCode()).isEqualTo(404);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        for (String path :
                List.of("/article/x", "/statement/x", "/actor/x", "/article/" + seed.replaceFirst("..$", "AA"))) {
            get(path).then().statusCode(404).contentType("text/html").body(containsString("<h1>Not found</h1>"));
        }
        get("/search?after=x").then().statusCode(400).body(containsString("no such place"));
        get("/search?from=yesterday").then().statusCode(400).body(containsString("“yesterday” is not a day"));
    }

    /// A page of another site may link to a page, but not load it in passing.
    @Test
    void anotherSiteMayOnlyLink() {
        given().header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate")
                .get("/")
                .then()
                .statusCode(200);
        given().header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "no-cors")
                .get("/")
                .then()
                .statusCode(403);
    }

    @Test
    void theQueryOfAPageOpensInGraphiql() {
        String location = get("/article/" + seed + "?as=graphql").header("Location");

        assertThat(location).startsWith("../q/graphql-ui/?").contains("query=query%20ArticlePage", seed);
    }

    @Test
    void pagesAreCountedAsClientsByTheNamesOfTheirQueries() {
        page("/article/" + seed);

        Management.given()
                .get("/q/metrics")
                .then()
                .body(containsString(
                        "dixit_requests_seconds_count{code=\"OK\",operation=\"ArticlePage\",type=\"query\"}"));
    }

    @Test
    void pagesAreSmall() throws IOException {
        String reader = page("/article/" + seed);
        String css = file(reader, ".css");
        String script = file(reader, ".js");

        assertThat(zipped(reader)).as("HTML of the reader").isLessThanOrEqualTo(9 << 10);
        assertThat(zipped(css)).as("CSS").isLessThanOrEqualTo(8 << 10);
        assertThat(zipped(script)).as("JavaScript").isLessThanOrEqualTo(4 << 10);
        List<String> files = new ArrayList<>(
                links(reader).stream().filter(link -> link.contains("assets/")).toList());
        assertThat(files).as("requests beside the page").hasSizeLessThanOrEqualTo(3);
    }

    private static String file(String page, String end) {
        String link = links(page).stream()
                .filter(found -> found.endsWith(end))
                .findFirst()
                .orElseThrow();
        return page(URI.create("http://host/article/x").resolve(link).getPath());
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void pagesAreCompressedForWhoAcceptsIt() throws Exception {
        URI reader = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/article/" + seed);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> packed = client.send(
                    HttpRequest.newBuilder(reader)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            HttpResponse<byte[]> plain =
                    client.send(HttpRequest.newBuilder(reader).build(), HttpResponse.BodyHandlers.ofByteArray());

            assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(packed.body()).hasSizeLessThan(plain.body().length / 3);
        }
    }
}
