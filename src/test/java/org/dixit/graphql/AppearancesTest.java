package org.dixit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dixit.archive.ArticleGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One text at several URLs, and several texts at one URL, in any order.
@QuarkusTest
class AppearancesTest {

    private static final String A = "Mayor Olga Prinz said on Monday that the bridge was safe.";
    private static final String B = "Mayor Olga Prinz said on Monday that the bridge was not safe.";
    private static final String C = "Governor Pia Holt said on Friday that the dam would be repaired.";

    @Inject
    ArticleGenerator generator;

    @Inject
    KeptCountsCheck counted;

    @BeforeEach
    void clear() {
        generator.clear();
    }

    /// Whatever a test does, the counts that the database keeps stay those of the rows.
    @AfterEach
    void theCountsAreThoseOfTheRows() {
        counted.assertThatCountsAreThoseOfTheRows();
    }

    private static JsonPath ingest(String... fields) {
        return Ingest.ingest(fields);
    }

    private static JsonPath at(String url) {
        return Client.data("""
            { article(url: "%s") { id text current revisionNumber url publisher title
                statements { totalCount nodes { text } } appearances { nodes { url } }
                revisions { nodes { number current text } } } }""".formatted(url));
    }

    private static int count(String list) {
        return Client.data("{ " + list + " { totalCount } }").getInt(list.replaceFirst("\\(.*", "") + ".totalCount");
    }

    @Test
    void aFormerTextIsCurrentAgain() {
        String id = ingest("url", "https://apost.example/1", "text", A).getString("article.id");
        assertThat(ingest("url", "https://apost.example/1", "text", B).getString("outcome"))
                .isEqualTo("REVISED");
        JsonPath again = ingest("url", "https://apost.example/1", "text", A);

        assertThat(again.getString("outcome")).isEqualTo("REVISED");
        assertThat(again.getString("article.id")).isEqualTo(id);
        assertThat(again.getString("article.text")).isEqualTo(A);
        assertThat(again.getInt("article.revisionNumber")).isEqualTo(1);
        JsonPath article = at("https://apost.example/1");
        assertThat(article.getList("article.revisions.nodes.number")).isEqualTo(List.of(2, 1));
        assertThat(article.getList("article.revisions.nodes.current")).isEqualTo(List.of(false, true));
        assertThat(article.getList("article.statements.nodes.text")).isEqualTo(List.of("the bridge was safe"));
        assertThat(count("statements")).isEqualTo(1);
        assertThat(ingest("url", "https://apost.example/1", "text", B).getInt("article.revisionNumber"))
                .isEqualTo(2);
        assertThat(ingest("url", "https://apost.example/1", "text", C).getInt("article.revisionNumber"))
                .isEqualTo(3);
    }

    @Test
    void aTextOfAnotherUrlMovesAUrlThere() {
        String four = ingest("url", "https://apost.example/4", "text", A).getString("article.id");
        String five = ingest("url", "https://apost.example/5", "text", C).getString("article.id");
        JsonPath moved = ingest("url", "https://apost.example/5", "text", A);

        assertThat(moved.getString("outcome")).isEqualTo("REVISED");
        assertThat(at("https://apost.example/5").getString("article.text")).isEqualTo(A);
        assertThat(at("https://apost.example/4").getString("article.text")).isEqualTo(A);
        assertThat(at("https://apost.example/5").getList("article.appearances.nodes.url"))
                .isEqualTo(List.of("https://apost.example/4", "https://apost.example/5"));
        // the text that no place shows any more is kept, and is no longer current
        assertThat(count("statements")).isEqualTo(1);
        assertThat(count("articles")).isEqualTo(1);
        assertThat(count("articles(filter: {current: false, url: \"https://apost.example/5\"})"))
                .isEqualTo(1);
        JsonPath former = Client.data("""
            { article(id: "%s") { text current statements { nodes { revision { current } } }
                appearances { totalCount } all: appearances(former: true) { nodes { url replacedAt } } } }""".formatted(five));
        assertThat(former.getString("article.text")).isEqualTo(C);
        assertThat(former.getBoolean("article.current")).isFalse();
        assertThat(former.getList("article.statements.nodes.revision.current")).isEqualTo(List.of(false));
        assertThat(former.getInt("article.appearances.totalCount")).isZero();
        assertThat(former.getString("article.all.nodes[0].replacedAt")).isNotNull();
        // and back
        assertThat(ingest("url", "https://apost.example/5", "text", C).getString("article.id"))
                .isEqualTo(five);
        assertThat(at("https://apost.example/4").getString("article.id")).isEqualTo(four);
        assertThat(count("statements")).isEqualTo(2);
        assertThat(count("articles")).isEqualTo(2);
    }

    @Test
    void theSecondPaperThatPrintsACopyIsRecorded() {
        String id = ingest(
                        "url",
                        "https://apost.example/dam",
                        "publisher",
                        "A Post",
                        "publishedAt",
                        "2026-05-02",
                        "text",
                        C)
                .getString("article.id");
        JsonPath copy = ingest(
                "url",
                "https://bnews.example/dam",
                "publisher",
                "B News",
                "author",
                "Bo Ek",
                "title",
                "Dam!",
                "publishedAt",
                "2026-05-03",
                "text",
                C);

        assertThat(copy.getString("outcome")).isEqualTo("KNOWN");
        assertThat(copy.getString("article.id")).isEqualTo(id);
        JsonPath article = Client.data("""
            { statements(filter: {publisher: "b news"}) { totalCount nodes { article { id publisher publishedAt appearances(first: 5) {
                nodes { url publisher author title publishedAt seenAt replacedAt } } } } } }""");
        article.setRootPath("data.statements");
        assertThat(article.getInt("totalCount")).isEqualTo(1);
        assertThat(article.getString("nodes[0].article.publisher")).isEqualTo("A Post");
        assertThat(article.getString("nodes[0].article.publishedAt")).isEqualTo("2026-05-02T00:00:00Z");
        assertThat(article.getList("nodes[0].article.appearances.nodes.publisher"))
                .isEqualTo(List.of("A Post", "B News"));
        assertThat(article.getList("nodes[0].article.appearances.nodes.publishedAt"))
                .isEqualTo(List.of("2026-05-02T00:00:00Z", "2026-05-03T00:00:00Z"));
        assertThat(article.getString("nodes[0].article.appearances.nodes[1].title"))
                .isEqualTo("Dam!");
        assertThat(count("articles(filter: {url: \"https://bnews.example/dam\"})"))
                .isEqualTo(1);
        assertThat(count("articles(filter: {author: \"BO EK\"})")).isEqualTo(1);
        assertThat(count("articles(filter: {publisher: \"B News\", since: \"2026-05-03T00:00:00Z\"})"))
                .isEqualTo(1);
        assertThat(count("articles(filter: {publisher: \"A Post\", since: \"2026-05-03T00:00:00Z\"})"))
                .isZero();
        assertThat(count("statements(filter: {publisher: \"B News\", until: \"2026-05-03T00:00:00Z\"})"))
                .isZero();
        assertThat(count("statements(filter: {not: {publisher: \"B News\"}})")).isZero();
        assertThat(count("statements")).isEqualTo(1);
        assertThat(count("articles")).isEqualTo(1);
    }

    @Test
    void countsAreByAppearanceIfRequested() {
        ingest("url", "https://a.example/1", "publisher", "A Post", "publishedAt", "2026-05-02", "text", C);
        ingest("url", "https://b.example/1", "publisher", "B News", "publishedAt", "2026-06-03", "text", C);
        ingest("url", "https://b.example/2", "publisher", "B News", "publishedAt", "2026-06-04", "text", A);
        String query = """
            { topSpeakers(%1$s) { actor { name } count }
              statementSeries(by: MONTH, groupBy: PUBLISHER, %1$s) { publisher count points { start count } } }""";

        JsonPath once = Client.data(query.formatted("first: 5"));
        assertThat(once.getList("topSpeakers.count")).isEqualTo(List.of(1, 1));
        assertThat(once.getList("statementSeries.publisher")).isEqualTo(List.of("A Post", "B News"));
        assertThat(once.getList("statementSeries.count")).isEqualTo(List.of(1, 1));
        JsonPath each = Client.data(query.formatted("count: APPEARANCES"));
        assertThat(each.getList("topSpeakers.count")).isEqualTo(List.of(2, 1));
        assertThat(each.getList("statementSeries.publisher")).isEqualTo(List.of("B News", "A Post"));
        assertThat(each.getList("statementSeries.count")).isEqualTo(List.of(2, 1));
        assertThat(each.getList("statementSeries[0].points.count")).isEqualTo(List.of(0, 2));
        JsonPath some = Client.data(query.formatted("count: APPEARANCES, filter: {publisher: \"b news\"}"));
        assertThat(some.getList("topSpeakers.count")).isEqualTo(List.of(1, 1));
        assertThat(some.getList("statementSeries.count")).isEqualTo(List.of(2));
        // a series of statements is one of articles' own dates, whenever others printed them
        JsonPath june = Client.data("""
            { statementSeries(by: MONTH, filter: {publisher: "b news", since: "2026-06-01T00:00:00Z", until: "2026-07-01T00:00:00Z"}) {
                count points { count } } }""");
        assertThat(june.getList("statementSeries.count")).isEqualTo(List.of(1));
        assertThat(june.getList("statementSeries[0].points.count")).isEqualTo(List.of(1));
        JsonPath speakers = Client.data(
                "{ statementSeries(by: YEAR, groupBy: SPEAKER, count: APPEARANCES) { speaker { name } count } }");
        assertThat(speakers.getList("statementSeries.count")).isEqualTo(List.of(2, 1));
    }

    @Test
    void aRevisionAtOneUrlLeavesTheOtherUrlsUnchanged() {
        String shared = ingest("url", "https://a.example/1", "publisher", "A Post", "text", A)
                .getString("article.id");
        ingest("url", "https://b.example/1", "publisher", "B News", "text", A);
        JsonPath corrected = ingest("url", "https://a.example/1", "publisher", "A Post", "text", B);

        assertThat(corrected.getString("outcome")).isEqualTo("REVISED");
        String own = corrected.getString("article.id");
        assertThat(own).isNotEqualTo(shared);
        assertThat(at("https://a.example/1").getString("article.text")).isEqualTo(B);
        JsonPath rest = at("https://b.example/1");
        assertThat(rest.getString("article.text")).isEqualTo(A);
        assertThat(rest.getString("article.id")).isEqualTo(shared);
        assertThat(rest.getString("article.publisher")).isEqualTo("B News");
        assertThat(rest.getString("article.url")).isEqualTo("https://b.example/1");
        assertThat(count("statements")).isEqualTo(2);
        // the other paper follows: what both printed first is current nowhere
        assertThat(ingest("url", "https://b.example/1", "text", B).getString("article.id"))
                .isEqualTo(own);
        assertThat(count("statements")).isEqualTo(1);
        assertThat(at("https://b.example/1").getList("article.appearances.nodes.url"))
                .isEqualTo(List.of("https://a.example/1", "https://b.example/1"));
        // one of them withdraws the correction
        assertThat(ingest("url", "https://a.example/1", "text", A).getString("article.id"))
                .isEqualTo(shared);
        assertThat(at("https://b.example/1").getString("article.text")).isEqualTo(B);
        assertThat(count("statements")).isEqualTo(2);
    }

    @Test
    void aLateCopyOfARevisedTextIsASeparateArticle() {
        String first = ingest("url", "https://a.example/1", "text", A).getString("article.id");
        ingest("url", "https://a.example/1", "text", B);
        JsonPath late = ingest("url", "https://b.example/1", "text", A);

        assertThat(late.getString("outcome")).isEqualTo("NEW");
        assertThat(late.getString("article.id")).isNotEqualTo(first);
        assertThat(at("https://a.example/1").getString("article.text")).isEqualTo(B);
        assertThat(at("https://b.example/1").getString("article.text")).isEqualTo(A);
        assertThat(count("statements")).isEqualTo(2);
        // without a word of its origin it is what is there already
        assertThat(ingest("text", A).getString("outcome")).isEqualTo("KNOWN");
        // and where the first URL returns to it, it is one article again
        assertThat(ingest("url", "https://a.example/1", "text", A).getString("article.id"))
                .isEqualTo(late.getString("article.id"));
        assertThat(count("statements")).isEqualTo(1);
        assertThat(count("articles")).isEqualTo(1);
    }

    @Test
    void aTextWithoutAUrlHasTheSameAppearanceUnlessThePublisherDiffers() {
        ingest("text", A);
        ingest("text", A, "publisher", "A Post", "url", "https://a.example/1", "title", "Safe");
        assertThat(at("https://a.example/1").getList("article.appearances.nodes.url"))
                .isEqualTo(List.of("https://a.example/1"));
        ingest("text", A, "publisher", "a post", "author", "Ann Ek");
        ingest("text", A, "title", "Another");
        ingest("text", A, "publisher", "B News");

        JsonPath article = Client.data(
                "{ articles { nodes { title publisher appearances { nodes { url publisher author title } } } } }");
        assertThat(article.getList("articles.nodes.title")).isEqualTo(List.of("Safe"));
        assertThat(article.getList("articles.nodes[0].appearances.nodes.publisher"))
                .isEqualTo(List.of("a post", "B News"));
        assertThat(article.getString("articles.nodes[0].appearances.nodes[0].author"))
                .isEqualTo("Ann Ek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://AP.example/3",
                "https://ap.example:443/3",
                "https://ap.example/3#top",
                "https://ap.example/3?utm_source=rss&fbclid=x",
                "https://ap.example/./2/../3",
                "https://ap.example/%33",
                "ap.example/3"
            })
    void equivalentUrlsIdentifyOneArticle(String form) {
        String id = ingest("url", "https://ap.example/3", "text", A).getString("article.id");

        assertThat(ingest("url", form, "text", A).getString("outcome")).isEqualTo("KNOWN");
        JsonPath revised = ingest("url", form, "text", B);
        assertThat(revised.getString("outcome")).isEqualTo("REVISED");
        assertThat(revised.getString("article.id")).isEqualTo(id);
        assertThat(at(form).getString("article.url")).isEqualTo("https://ap.example/3");
        assertThat(count("articles(filter: {url: [\"" + form + "\", \"https://ap.example/9\"]})"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://пример.рф/, https://xn--e1afmkfd.xn--p1ai/",
        "https://apost.example/a b, https://apost.example/a%20b",
        "www.apost.example/x, https://www.apost.example/x"
    })
    void aUrlThatIsNotAUriIsEncodedAndKeptAsGiven(String given, String uri) {
        JsonPath taken = ingest("url", given, "text", A);

        assertThat(taken.getString("outcome")).isEqualTo("NEW");
        assertThat(taken.getList("warnings")).isEmpty();
        JsonPath article =
                Client.data("{ article(url: \"" + given + "\") { url appearances { nodes { url urlGiven } } } }");
        assertThat(article.getString("article.url")).isEqualTo(uri);
        assertThat(article.getString("article.appearances.nodes[0].urlGiven")).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({"no url, BAD_URL", "ftp://news.example/1, BAD_URL", "javascript:alert(1), BAD_URL"})
    void anArticleWithAnUnusableUrlIsAcceptedWithoutIt(String url, String code) {
        JsonPath taken = ingest("url", url, "text", A);

        assertThat(taken.getString("outcome")).isEqualTo("NEW");
        assertThat(taken.getList("userErrors")).isEmpty();
        assertThat(taken.getList("warnings.code")).isEqualTo(List.of(code));
        assertThat(taken.getList("warnings.field")).isEqualTo(List.of("url"));
        assertThat(taken.getString("warnings[0].message")).contains(url);
        assertThat(taken.getString("article.url")).isNull();
    }

    @Test
    void aUrlThatIsTooLongIsLeftOutWithAWarning() {
        assertThat(ingest("url", "https://a.example/" + "x".repeat(2100), "text", A)
                        .getList("warnings.code"))
                .isEqualTo(List.of("TOO_LONG"));
        assertThat(ingest("url", "https://a.example/" + "é".repeat(1000), "text", B)
                        .getList("warnings.code"))
                .isEqualTo(List.of("TOO_LONG"));
        assertThat(count("articles(filter: {not: {dated: true}})")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n", " \n\t\n", "\u00A0"})
    void trailingWhiteSpaceDoesNotMakeANewText(String end) {
        String text = A + "\n\n" + C;
        ingest("url", "https://apost.example/dam", "text", text);
        for (String same :
                List.of(text + end, text.replace("\n", "\r\n"), text.replace("\n", end.strip() + "\n") + end)) {
            JsonPath again = ingest("url", "https://apost.example/dam?utm_source=rss#top", "text", same);
            assertThat(again.getString("outcome")).isEqualTo("KNOWN");
            assertThat(again.getString("article.text")).isEqualTo(text);
        }
        assertThat(ingest("text", text + end).getString("outcome")).isEqualTo("KNOWN");
        assertThat(count("statements")).isEqualTo(2);
    }

    @Test
    void laterDataFromThePublisherReplacesEarlierData() {
        ingest("text", A, "url", "https://a.example/1", "title", "Teh pier", "publishedAt", "2025-01-01");
        JsonPath later =
                ingest("text", A, "url", "https://a.example/1", "title", "The pier", "publishedAt", "2025-02-01");

        assertThat(later.getString("outcome")).isEqualTo("KNOWN");
        assertThat(later.getString("article.title")).isEqualTo("The pier");
        assertThat(later.getString("article.dated")).isEqualTo("2025-02-01T00:00:00Z");
        assertThat(counted.number("SELECT count(*) FROM appearance_history WHERE title = 'Teh pier'"))
                .isEqualTo(1);
        assertThat(count("statements(filter: {since: \"2025-02-01T00:00:00Z\"})"))
                .isEqualTo(1);
        // what says nothing changes nothing
        assertThat(ingest("text", A, "url", "https://a.example/1").getString("article.title"))
                .isEqualTo("The pier");
        assertThat(counted.number("SELECT count(*) FROM appearance_history")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"eng, en, true", "english, en, true", "EN_us, en-US, true", "en-us, en-US, true", "fra, fr, false"})
    void languagesAreRecognizedByTheirCommonNames(String given, String tag, boolean analysed) {
        JsonPath taken = ingest("text", C, "language", given);

        assertThat(taken.getString("article.language")).isEqualTo(tag);
        assertThat(taken.getBoolean("article.analysed")).isEqualTo(analysed);
        assertThat(taken.getInt("article.statements.totalCount")).isEqualTo(analysed ? 1 : 0);
    }

    @Test
    void anUnanalysedTextIsAnalysedWhenItsLanguageIsCorrected() {
        ingest("text", C, "url", "https://lang.example/1", "language", "fr");
        assertThat(count("articles(filter: {analysed: false})")).isEqualTo(1);
        JsonPath second = ingest("text", C, "url", "https://lang.example/1", "language", "en");

        assertThat(second.getString("outcome")).isEqualTo("KNOWN");
        assertThat(second.getString("article.language")).isEqualTo("en");
        assertThat(second.getBoolean("article.analysed")).isTrue();
        assertThat(second.getInt("article.statements.totalCount")).isEqualTo(1);
        assertThat(count("articles(filter: {analysed: true})")).isEqualTo(1);
        assertThat(ingest("text", C, "language", "fr").getInt("article.statements.totalCount"))
                .isEqualTo(1);
    }

    @Test
    void articlesWithoutADateAreUndated() {
        ingest("text", A, "publishedAt", "2024-03-01", "publisher", "A Post");
        ingest("text", C, "publisher", "B News");

        JsonPath data = Client.data("""
            { statementSeries(by: YEAR) { count undated points { start count } }
              publishers: statementSeries(by: YEAR, groupBy: PUBLISHER) { publisher count undated }
              speakers: statementSeries(by: DAY, groupBy: SPEAKER) { speaker { name } count undated }
              none: statementSeries(by: YEAR, filter: {dated: false}) { count undated points { count } }
              dated: statements(filter: {dated: true}) { totalCount } undated: statements(filter: {dated: false}) { totalCount }
              articles(filter: {dated: false}) { nodes { publisher } }
              all: topSpeakers { count } since: topSpeakers(filter: {since: "2024-01-01T00:00:00Z"}) { actor { name } } }""");
        assertThat(data.getList("statementSeries.count")).isEqualTo(List.of(1));
        assertThat(data.getList("statementSeries.undated")).isEqualTo(List.of(1));
        assertThat(data.getList("statementSeries[0].points.start")).isEqualTo(List.of("2024-01-01"));
        assertThat(data.getList("publishers"))
                .isEqualTo(List.of(Map.of("publisher", "A Post", "count", 1, "undated", 0)));
        assertThat(data.getList("speakers.count")).isEqualTo(List.of(1));
        assertThat(data.getList("none.undated")).isEqualTo(List.of(1));
        assertThat(data.getList("none.count")).isEqualTo(List.of(0));
        assertThat(data.getInt("dated.totalCount")).isEqualTo(1);
        assertThat(data.getInt("undated.totalCount")).isEqualTo(1);
        assertThat(data.getList("articles.nodes.publisher")).isEqualTo(List.of("B News"));
        assertThat(data.getList("all.count")).isEqualTo(List.of(1, 1));
        assertThat(data.getList("since.actor.name")).isEqualTo(List.of("Olga Prinz"));
    }

    @Test
    void publishersAuthorsAndLanguagesAreListedAndFound() {
        ingest("text", A, "publisher", "Alpha", "author", "Zoë Ek", "title", "A bridge", "language", "en-GB");
        ingest("text", B, "publisher", "Alpha", "author", "Zoe Ek");
        ingest("text", C, "publisher", "ALPHA", "author", "Bo Ek", "title", "A dam");

        JsonPath data = Client.data("""
            { publishers { totalCount nodes { name articleCount } }
              authors { totalCount edges { cursor node { name articleCount } } }
              languages { nodes { name articleCount } }
              some: authors(prefix: "ZO") { totalCount nodes { articleCount } } none: publishers(prefix: "b") { totalCount } }""");
        assertThat(data.getList("publishers.nodes")).isEqualTo(List.of(Map.of("name", "Alpha", "articleCount", 3)));
        assertThat(data.getList("authors.edges.node.articleCount")).isEqualTo(List.of(1, 2));
        assertThat(data.getList("languages.nodes"))
                .isEqualTo(
                        List.of(Map.of("name", "en", "articleCount", 2), Map.of("name", "en-GB", "articleCount", 1)));
        assertThat(data.getList("some.nodes.articleCount")).isEqualTo(List.of(2));
        assertThat(data.getInt("none.totalCount")).isZero();
        assertThat(count("articles(filter: {publisher: [\"alpha\"]})")).isEqualTo(3);
        assertThat(count("articles(filter: {author: \"zoe ek\"})")).isEqualTo(2);
        assertThat(count("statements(filter: {author: \"ZOË EK\"})")).isEqualTo(2);
        assertThat(count("articles(filter: {title: \"bridges\"})")).isEqualTo(1);
        JsonPath page = Client.data("{ authors(first: 1) { nodes { name } pageInfo { hasNextPage endCursor } } }");
        assertThat(page.getBoolean("authors.pageInfo.hasNextPage")).isTrue();
        assertThat(Client.data("{ authors(first: 1, after: \"" + page.getString("authors.pageInfo.endCursor")
                                + "\") { nodes { articleCount } } }")
                        .getList("authors.nodes.articleCount"))
                .isEqualTo(List.of(2));
    }

    @Test
    void anArticleIsFoundByItsIdOrUrl() {
        String id = ingest("text", A, "url", "https://a.example/1").getString("article.id");

        String both = "{ article(id: \"" + id + "\", url: \"%s\") { id } }";
        assertThat(Client.data(both.formatted("http://A.example/1")).getString("article"))
                .isNull();
        assertThat(Client.data(both.formatted("https://A.example/1")).getString("article.id"))
                .isEqualTo(id);
        assertThat(Client.error("{ article { id } }").getString("message")).startsWith("id: must be given, or url");
        assertThat(Client.error("{ article(url: \"no url\") { id } }").getString("message"))
                .startsWith("url: \"no url\" is not the address of a page");
        assertThat(Client.error("{ articles(filter: {url: \"ftp://x.example\"}) { totalCount } }")
                        .getString("message"))
                .startsWith("filter.url: ");
    }
}
