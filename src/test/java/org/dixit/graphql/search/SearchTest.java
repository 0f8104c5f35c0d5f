package org.dixit.graphql.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dixit.archive.ArticleFixture;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.TestStatement;
import org.dixit.graphql.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Searches for words, with excerpts, and for names, including misspelt ones.
@QuarkusTest
class SearchTest {

    @Inject
    ArticleGenerator generator;

    @Inject
    ArticleFixture fixture;

    @BeforeEach
    void clear() {
        generator.clear();
    }

    @Test
    void matchesAreMarkedAndTheRestIsEscaped() {
        fixture.file(
                "Bridges",
                "The Times",
                "en",
                "2022-02-17T10:00:00Z",
                TestStatement.by("Ada Berg", "two > one & more bridges are \"safe\" now"),
                TestStatement.by("Ada Berg", "nothing else"));
        JsonPath data = Client.data("""
                { statements(filter: {text: "bridge"}) { edges { snippet } }
                  plain: statements(first: 1) { edges { snippet } }
                  articles(filter: {text: "bridges safe"}, orderBy: RELEVANCE) { edges { snippet } } }""");
        assertThat(data.getList("statements.edges.snippet"))
                .isEqualTo(List.of("two &gt; one &amp; more <mark>bridges</mark> are &quot;safe&quot; now"));
        assertThat(data.getString("plain.edges[0].snippet")).isNull();
        assertThat(data.getString("articles.edges[0].snippet"))
                .contains("<mark>bridges</mark> are &quot;<mark>safe</mark>&quot;");
    }

    @Test
    void typographicQuotationMarksArePreservedInMatches() {
        String words =
                "“Bridges” are Berlin’s pride—so «tall», ‘light’, – „safe‟ ‹firm› … 10\u00A0000 times, <b>bold</b> ones";
        fixture.file("Bridges", "The Times", "en", "2022-02-17T10:00:00Z", TestStatement.by("Ada Berg", words));
        for (String word : List.of(
                "bridges",
                "Berlin",
                "pride",
                "tall",
                "light",
                "safe",
                "firm",
                "10",
                "000",
                "bold",
                "\"Berlin’s pride\"")) {
            assertThat(found(word)).as(word).containsExactly(1, 1);
        }
        assertThat(found("“Berlin’s pride”")).containsExactly(1, 1);
        assertThat(found("“pride Berlin”")).as("curly marks make a phrase").containsExactly(0, 0);
        assertThat(Client.data("{ statements(filter: {text: \"bold bridges\"}) { edges { snippet } } }")
                        .getString("statements.edges[0].snippet"))
                .isEqualTo(
                        "<mark>Bridges</mark>” are Berlin’s pride—so «tall», ‘light’, – „safe‟ ‹firm› … 10\u00A0000 times,"
                                + " &lt;b&gt;<mark>bold</mark>&lt;/b&gt; ones");
    }

    private static List<Integer> found(String text) {
        JsonPath data = Client.answer(
                "query($text: String!) { statements(filter: {text: $text}) { totalCount } articles(filter: {text: $text}) { totalCount } }",
                Map.of("text", text));
        return List.of(data.getInt("data.statements.totalCount"), data.getInt("data.articles.totalCount"));
    }

    @Test
    void excerptsOfALongTextAreSeparated() {
        fixture.file(
                "Ports",
                "The Times",
                "en",
                "2022-02-17T10:00:00Z",
                TestStatement.by("Ada Berg", "a port " + "lies far away ".repeat(40) + "and a harbour"));
        assertThat(Client.data("{ statements(filter: {text: \"port harbour\"}) { edges { snippet } } }")
                        .getString("statements.edges[0].snippet"))
                .contains("<mark>port</mark>", " … ", "<mark>harbour</mark>");
    }

    @Test
    void theMostRelevantStatementComesFirst() {
        fixture.file(
                "Ports",
                "The Times",
                "en",
                "2022-02-17T10:00:00Z",
                TestStatement.by("Ada Berg", "one port is far from here and quite small"),
                TestStatement.by("Ada Berg", "a port is a port and no other port is like this port"));
        assertThat(Client.data("{ statements(filter: {text: \"port\"}, orderBy: RELEVANCE) { nodes { position } } }")
                        .getList("statements.nodes.position"))
                .isEqualTo(List.of(1, 0));
    }

    @Test
    void aNameIsFoundDespiteAccentsAndTypos() {
        fixture.person("Angela Merkel");
        fixture.alias("Angela Merkel", "Frau Bundeskanzlerin");
        fixture.person("Recep Tayyip Erdoğan");
        fixture.person("Erdo Gan");
        fixture.person("Joe Biden");
        assertFirst("merkel", "Angela Merkel", "Angela Merkel");
        assertFirst("Angela Merkel", "Angela Merkel", "Angela Merkel");
        assertFirst("Angela Merckel", "Angela Merkel", "Angela Merkel");
        assertFirst("bundeskanzlerin", "Angela Merkel", "Frau Bundeskanzlerin");
        assertFirst("ERDOGAN", "Recep Tayyip Erdoğan", "Recep Tayyip Erdoğan");
        assertFirst("Bidne", "Joe Biden", "Joe Biden");
        assertThat(Client.data("{ actors(filter: {name: \"Zeppelin\"}) { totalCount } }")
                        .getInt("actors.totalCount"))
                .isZero();
        JsonPath very = Client.data("{ actors(filter: {name: \"angela MERKEL\"}) { edges { match { similarity } } } }");
        assertThat(very.getDouble("actors.edges[0].match.similarity")).isEqualTo(1);
        assertThat(Client.data("{ actors(first: 1) { edges { match { name } } } }")
                        .getString("actors.edges[0].match"))
                .isNull();
    }

    @Test
    void aShortNameIsFoundAsAWordAndNotWithinOne() {
        fixture.person("Russia");
        fixture.person("Usain Bolt");
        fixture.person("United States");
        fixture.alias("United States", "U.S.");
        assertThat(names("US")).isEqualTo(List.of("United States", "Usain Bolt"));
        assertThat(names("u.s.")).startsWith("United States");
        assertThat(names("USA")).startsWith("United States");
        assertThat(names("ussi")).isEqualTo(List.of("Russia"));
    }

    @Test
    void aStateIsFoundByItsShortForms() {
        fixture.person("United States");
        fixture.person("United Kingdom");
        fixture.person("Russia");
        assertThat(names("US")).isEqualTo(List.of("United States"));
        assertThat(names("America")).startsWith("United States");
        assertThat(names("U.K.")).startsWith("United Kingdom");
    }

    @Test
    void aNameIsFoundWithATitleBeforeIt() {
        fixture.person("Joe Biden");
        fixture.person("Antony Blinken");
        fixture.person("Vladimir Putin");
        fixture.person("General Motors");
        for (String asked : List.of(
                "President Biden",
                "U.S. President Joe Biden",
                "Vice President Biden",
                "Mr. Biden",
                "former president Bidne")) {
            assertThat(names(asked)).as(asked).startsWith("Joe Biden");
        }
        assertThat(names("Secretary of State Antony Blinken")).startsWith("Antony Blinken");
        assertThat(names("Russian President Vladimir Putin")).startsWith("Vladimir Putin");
        assertThat(names("General Motors")).startsWith("General Motors");
        assertThat(names("President")).isEmpty();
    }

    @Test
    void aNameIsFoundWithTwoLettersTransposed() {
        fixture.person("Donald Trump");
        fixture.person("Vladimir Putin");
        fixture.person("Volodymyr Zelensky");
        fixture.person("Angela Merkel");
        fixture.person("Narendra Modi");
        for (String asked : List.of("trmup", "turmp", "Rtump", "Trupm", "Donald Trmup", "dnoald trump")) {
            assertThat(names(asked)).as(asked).startsWith("Donald Trump");
        }
        assertThat(names("Ptuin")).startsWith("Vladimir Putin");
        assertThat(names("Zelesnky")).startsWith("Volodymyr Zelensky");
        assertThat(names("merkle")).startsWith("Angela Merkel");
        assertThat(names("Mdoi")).startsWith("Narendra Modi");
        fixture.person("Trmup");
        assertThat(names("trmup")).as("the name itself comes first").startsWith("Trmup", "Donald Trump");
    }

    private static List<String> names(String asked) {
        return Client.answer("query($n: String!) { actors(filter: {name: $n}) { nodes { name } } }", Map.of("n", asked))
                .getList("data.actors.nodes.name");
    }

    @Test
    void anAbbreviationIsFoundWithOrWithoutDots() {
        fixture.file(
                "Talks in the U.K.",
                "The Times",
                "en",
                "2022-02-17T10:00:00Z",
                TestStatement.by("Ada Berg", "the U.S.-led talks had failed at 3 p.m. in J.K. Rowling’s “U.N.” house"));
        for (String asked : List.of(
                "US-led",
                "U.S.-led",
                "US",
                "U.S.",
                "us",
                "\"U.S.-led talks\"",
                "UN",
                "JK Rowling",
                "J.K. Rowling",
                "pm")) {
            assertThat(found(asked)).as(asked).containsExactly(1, 1);
        }
        assertThat(found("UK")).containsExactly(0, 1);
        assertThat(found("EU")).containsExactly(0, 0);
        assertThat(Client.data("{ statements(filter: {text: \"US UN\"}) { edges { snippet } } }")
                        .getString("statements.edges[0].snippet"))
                .isEqualTo(
                        "the <mark>U.S.</mark>-led talks had failed at 3 p.m. in J.K. Rowling’s “<mark>U.N.</mark>” house");
    }

    private static void assertFirst(String asked, String name, String match) {
        JsonPath data = Client.data(
                "{ actors(filter: {name: \"" + asked + "\"}) { edges { node { name } match { name similarity } } } }");
        assertThat(data.getString("actors.edges[0].node.name")).as(asked).isEqualTo(name);
        assertThat(data.getString("actors.edges[0].match.name")).as(asked).isEqualTo(match);
        assertThat(data.getDouble("actors.edges[0].match.similarity"))
                .as(asked)
                .isGreaterThan(0.3)
                .isLessThanOrEqualTo(1);
    }
}
