package org.dixit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.ArticleGenerator.Filed;
import org.dixit.graphql.relay.GlobalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Queries and their answers.
@QuarkusTest
class QueriesTest {

    @Inject
    ArticleGenerator generator;

    @Inject
    DataSource database;

    Filed first;
    Filed second;

    @BeforeEach
    void fileTwoArticles() {
        generator.clear();
        first = generator.file("First", Instant.parse("2022-02-17T10:00:00Z"), 4, 2);
        second = generator.file("Second", Instant.parse("2022-02-18T10:00:00.123456Z"), 3, 1);
    }

    @Test
    void anArticleHasItsStatementsWithAllParticipants() {
        JsonPath data = Client.data("""
            { article(id: "%s") { title publisher dated analysed language revisionNumber
                statements(first: 1) { nodes {
                  kind speechAct polarity certainty realized confidence rule text content { start end text }
                  cue { text } speakerSpan { start end text } condition { text } position
                  speaker { name kind named } coSpeakers { nodes { name } }
                  addressees { edges { span { text } node { name } } }
                  mentions { edges { span { text } node { name } } } article { title } revision { number current }
                } }
            } }\
            """.formatted(GlobalId.of(GlobalId.Type.Article, first.article())));
        assertThat(data.getString("article.title")).isEqualTo("First");
        assertThat(data.getString("article.dated")).isEqualTo("2022-02-17T10:00:00Z");
        data.setRootPath("data.article.statements.nodes[0]");
        assertThat(data.getString("text")).isEqualTo("Cid met Dee 0");
        assertThat(data.getString("content[0].text")).isEqualTo("Cid met Dee 0");
        // "😀 First\n\n" is nine code points and ten UTF-16 units
        assertThat(data.getInt("speakerSpan.start")).isEqualTo(9);
        assertThat(data.getInt("speakerSpan.end")).isEqualTo(14);
        assertThat(data.getInt("content[0].start")).isEqualTo(9 + "Ada 0 told Ben that ".length());
        assertThat(data.getString("cue.text")).isEqualTo("told");
        assertThat(data.getString("condition")).isNull();
        assertThat(data.getString("speaker.name")).isEqualTo("Ada 0");
        assertThat(data.getList("coSpeakers.nodes")).isEmpty();
        assertThat(data.getString("addressees.edges[0].span.text")).isEqualTo("Ben");
        assertThat(data.getList("mentions.edges.node.name")).isEqualTo(List.of("Cid", "Dee"));
        assertThat(data.getString("mentions.edges[1].span")).isNull();
        assertThat(data.getString("article.title")).isEqualTo("First");
        assertThat(data.getString("speechAct")).isEqualTo("DENY");
    }

    @Test
    void twoAliasesOfAFieldHaveTheirOwnArgumentsAndRows() {
        JsonPath data = Client.data("""
            { articles(orderBy: OLDEST) { nodes {
                one: statements(first: 1) { totalCount nodes { text } }
                last: statements(last: 2) { nodes { text speaker { a: statements(first: 1) { nodes { text } }
                                                                   b: statements(first: 2, orderBy: OLDEST) { nodes { text } } } } }
                denied: statements(filter: {polarity: NEGATIVE}) { totalCount nodes { text } }
                again: statements(first: 1) { nodes { text } }
            } } }\
            """);
        data.setRootPath("data.articles");
        assertThat(data.getList("nodes[0].one.nodes.text")).isEqualTo(List.of("Cid met Dee 0"));
        assertThat(data.getInt("nodes[0].one.totalCount")).isEqualTo(4);
        assertThat(data.getInt("nodes[1].one.totalCount")).isEqualTo(3);
        assertThat(data.getList("nodes[0].last.nodes.text")).isEqualTo(List.of("Cid met Dee 2", "Cid met Dee 3"));
        assertThat(data.getList("nodes[1].last.nodes.text")).isEqualTo(List.of("Cid met Dee 1", "Cid met Dee 2"));
        assertThat(data.getList("nodes[0].denied.nodes.text")).isEqualTo(List.of("Cid met Dee 0", "Cid met Dee 3"));
        assertThat(data.getInt("nodes[1].denied.totalCount")).isEqualTo(1);
        assertThat(data.getList("nodes[0].again.nodes.text")).isEqualTo(List.of("Cid met Dee 0"));
        // Ada 1 said two things, both in the first article; Ada 0 spoke in both
        assertThat(data.getList("nodes[0].last.nodes[1].speaker.b.nodes.text"))
                .isEqualTo(List.of("Cid met Dee 1", "Cid met Dee 3"));
        assertThat(data.getList("nodes[0].last.nodes[0].speaker.a.nodes.text")).isEqualTo(List.of("Cid met Dee 2"));
    }

    @Test
    void aChainOfReportsCanBeFollowedBothWays() {
        JsonPath data = Client.data("""
            { statements(filter: {article: "%s"}, orderBy: OLDEST) { nodes {
                position reportedBy { position } reports { nodes { position } } } } }\
            """.formatted(GlobalId.of(GlobalId.Type.Article, first.article())));
        data.setRootPath("data.statements.nodes");
        assertThat(data.getList("position")).isEqualTo(List.of(0, 1, 2, 3));
        assertThat(data.getString("[0].reportedBy")).isNull();
        assertThat(data.getInt("[1].reportedBy.position")).isEqualTo(0);
        assertThat(data.getList("[0].reports.nodes.position")).isEqualTo(List.of(1));
        assertThat(data.getList("[1].reports.nodes")).isEmpty();
    }

    @Test
    void anActorHasStatementsByToAndAboutIt() {
        JsonPath data = Client.data("""
            { actors(filter: {name: "ADÁ 0"}) { totalCount nodes { name names
                statements { totalCount } addressed { totalCount } mentionedIn { totalCount } articles { nodes { title } } } }
              ben: actors(filter: {name: "be"}) { nodes { name statements { totalCount } addressed { totalCount } } }
              cid: actors(filter: {name: "cid", kind: PERSON}) { nodes { mentionedIn { totalCount } roles { totalCount } } }
              none: actors(filter: {name: "%", kind: [PLACE, COUNTRY]}) { totalCount nodes { name } } }\
            """);
        // Ada 1 is nearly Ada 0, and comes after
        assertThat(data.getInt("actors.totalCount")).isEqualTo(2);
        data.setRootPath("data");
        assertThat(data.getList("actors.nodes[0].names")).isEqualTo(List.of("Ada 0"));
        assertThat(data.getInt("actors.nodes[0].statements.totalCount")).isEqualTo(5);
        assertThat(data.getInt("actors.nodes[0].addressed.totalCount")).isEqualTo(0);
        assertThat(data.getList("actors.nodes[0].articles.nodes.title")).isEqualTo(List.of("Second", "First"));
        assertThat(data.getInt("ben.nodes[0].addressed.totalCount")).isEqualTo(7);
        assertThat(data.getInt("ben.nodes[0].statements.totalCount")).isEqualTo(0);
        assertThat(data.getInt("cid.nodes[0].mentionedIn.totalCount")).isEqualTo(7);
        assertThat(data.getInt("none.totalCount")).isEqualTo(0);
    }

    @Test
    void everyFilterOfStatementsLeavesOutTheOthers() {
        String ada1 = GlobalId.of(GlobalId.Type.Actor, generator.person("Ada 1").id);
        String ben = GlobalId.of(GlobalId.Type.Actor, generator.person("Ben").id);
        String article = GlobalId.of(GlobalId.Type.Article, second.article());
        Map<String, Integer> expected = Map.ofEntries(
                Map.entry("{speaker: \"" + ada1 + "\"}", 2),
                Map.entry("{speaker: [\"" + ada1 + "\", \"" + ben + "\"]}", 2),
                Map.entry("{speaker: []}", 0),
                Map.entry("{addressee: \"" + ben + "\"}", 7),
                Map.entry("{addressee: \"" + ada1 + "\"}", 0),
                Map.entry("{mentions: \"" + ben + "\"}", 0),
                Map.entry("{article: \"" + article + "\"}", 3),
                Map.entry("{kind: DIRECT}", 0),
                Map.entry("{kind: [DIRECT, INDIRECT]}", 7),
                Map.entry("{speechAct: DENY}", 3),
                Map.entry("{polarity: POSITIVE}", 4),
                Map.entry("{text: \"DÉE met -nobody\"}", 7),
                Map.entry("{text: \"\\\"dee 2\\\"\"}", 2),
                Map.entry("{text: \"zebra\"}", 0),
                Map.entry("{since: \"2022-02-18T00:00:00Z\"}", 3),
                Map.entry("{until: \"2022-02-18T00:00:00Z\"}", 4),
                Map.entry("{since: \"2022-02-18T10:00:00.123456Z\"}", 3),
                Map.entry("{speaker: \"" + ada1 + "\", speechAct: DENY}", 1));
        expected.forEach((filter, count) -> {
            JsonPath data = Client.data("{ statements(filter: " + filter + ") { totalCount nodes { id } } }");
            assertThat(data.getInt("statements.totalCount")).as(filter).isEqualTo(count);
            assertThat(data.getList("statements.nodes")).as(filter).hasSize(count);
        });
    }

    @Test
    void articlesAreFilteredAndSorted() {
        JsonPath data = Client.data("""
            { a: articles { nodes { title } }
              b: articles(orderBy: OLDEST, filter: {publisher: "The Daily Test", language: "en"}) { nodes { title } }
              c: articles(filter: {publisher: "Another"}) { totalCount }
              d: articles(filter: {until: "2022-02-18T00:00:00Z"}) { nodes { title mentions { totalCount nodes { kind span { text } actor { name } } } } } }\
            """);
        assertThat(data.getList("a.nodes.title")).isEqualTo(List.of("Second", "First"));
        assertThat(data.getList("b.nodes.title")).isEqualTo(List.of("First", "Second"));
        assertThat(data.getInt("c.totalCount")).isZero();
        assertThat(data.getList("d.nodes.title")).isEqualTo(List.of("First"));
        assertThat(data.getInt("d.nodes[0].mentions.totalCount")).isEqualTo(12);
        assertThat(data.getString("d.nodes[0].mentions.nodes[0].actor.name")).isEqualTo("Ada 0");
    }

    @Test
    void aFormerTextStaysReadableButItsStatementsAreNotListed() {
        generator.file("Corrected", Instant.parse("2022-02-17T10:00:00Z"), 1, 1, first.article());
        JsonPath data = Client.data("""
            { article(id: "%s") { text revisionNumber statements { totalCount }
                revisions { totalCount nodes { number current text statements { totalCount nodes { text } } article { title } } } }
              statements { totalCount }
              old: statement(id: "%s") { text revision { current } } }\
            """.formatted(
                        GlobalId.of(GlobalId.Type.Article, first.article()),
                        GlobalId.of(GlobalId.Type.Statement, first.statements().get(3))));
        data.setRootPath("data");
        assertThat(data.getInt("article.revisionNumber")).isEqualTo(2);
        assertThat(data.getInt("article.statements.totalCount")).isEqualTo(1);
        assertThat(data.getList("article.revisions.nodes.number")).isEqualTo(List.of(2, 1));
        assertThat(data.getList("article.revisions.nodes.current")).isEqualTo(List.of(true, false));
        assertThat(data.getList("article.revisions.nodes.statements.totalCount"))
                .isEqualTo(List.of(1, 4));
        assertThat(data.getString("article.revisions.nodes[1].text")).startsWith("😀 First");
        assertThat(data.getInt("statements.totalCount")).isEqualTo(4);
        assertThat(data.getString("old.text")).isEqualTo("Cid met Dee 3");
        assertThat(data.getBoolean("old.revision.current")).isFalse();
    }

    @Test
    void everythingCanBeFetchedAgainByItsGlobalId() {
        JsonPath data = Client.data("""
            { articles(first: 1) { nodes { id revision { id } mentions(first: 1) { nodes { id } }
                statements(first: 1) { nodes { id speaker { id } } } } } }\
            """);
        data.setRootPath("data.articles.nodes[0]");
        List<String> ids = List.of(
                data.getString("statements.nodes[0].id"),
                data.getString("id"),
                data.getString("revision.id"),
                data.getString("mentions.nodes[0].id"),
                GlobalId.of(GlobalId.Type.Article, UUID.fromString("01890000-0000-7000-8000-000000000000")),
                data.getString("statements.nodes[0].speaker.id"));
        JsonPath nodes = Client.answer(
                "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } node(id: \"" + ids.get(1)
                        + "\") { __typename id ... on Article { title } } }",
                Map.of("ids", ids));
        nodes.setRootPath("data");
        assertThat(nodes.getList("nodes")).hasSize(6);
        // a path through a list leaves out its nulls
        assertThat(nodes.getString("nodes[4]")).isNull();
        assertThat(nodes.getList("nodes.__typename"))
                .isEqualTo(List.of("Statement", "Article", "Revision", "Mention", "Actor"));
        assertThat(nodes.getString("nodes[0].id")).isEqualTo(ids.getFirst());
        assertThat(nodes.getString("node.title")).isEqualTo("Second");
    }

    @Test
    void anUnknownIdGivesNullAndAMalformedOneAnError() {
        String unknown = GlobalId.of(GlobalId.Type.Article, UUID.fromString("01890000-0000-7000-8000-000000000000"));
        assertThat(Client.data("{ article(id: \"" + unknown + "\") { title } }").getString("article"))
                .isNull();
        for (String query : List.of(
                "{ article(id: \"abc\") { title } }",
                "{ article(id: \"\") { title } }",
                "{ actor(id: \"" + unknown + "\") { name } }",
                "{ node(id: \"é\") { id } }",
                "{ statements(filter: {speaker: \"x\"}) { totalCount } }")) {
            JsonPath error = Client.error(query);
            assertThat(error.getString("extensions.code")).as(query).isEqualTo("BAD_USER_INPUT");
            assertThat(error.getString("message")).as(query).matches("(id|filter.speaker): .*");
        }
    }

    @Test
    void pagesFollowEachOtherInEveryOrderAndDirection() {
        for (String order : List.of("NEWEST", "OLDEST")) {
            List<String> all = Client.data("{ statements(orderBy: " + order + ") { nodes { id } } }")
                    .getList("statements.nodes.id");
            assertThat(all).hasSize(7).doesNotHaveDuplicates();
            assertThat(walk(order, "first", "after", "endCursor", "hasNextPage"))
                    .isEqualTo(all);
            assertThat(walk(order, "last", "before", "startCursor", "hasPreviousPage"))
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    private static List<String> walk(String order, String size, String from, String cursor, String more) {
        List<String> seen = new java.util.ArrayList<>();
        String place = "";
        for (int page = 0; page < 4; page++) {
            JsonPath data = Client.data("{ statements(orderBy: %s, %s: 2%s) { nodes { id } pageInfo { %s %s } } }"
                    .formatted(order, size, place, cursor, more));
            seen.addAll(data.getList("statements.nodes.id"));
            assertThat(data.getBoolean("statements.pageInfo." + more)).isEqualTo(page < 3);
            place = ", %s: \"%s\"".formatted(from, data.getString("statements.pageInfo." + cursor));
        }
        return seen;
    }

    @Test
    void anInvalidPageIsRefusedWithFieldAndValue() {
        String cursor = Client.data("{ statements(orderBy: OLDEST) { edges { cursor } } }")
                .getString("statements.edges[0].cursor");
        Map<String, String> refused = Map.of(
                "first: 0",
                "BAD_USER_INPUT first: must be from 1 to 100, not 0",
                "first: 101",
                "BAD_USER_INPUT first: must be from 1 to 100, not 101",
                "last: -1",
                "BAD_USER_INPUT last: must be from 1 to 100, not -1",
                "first: 1, last: 1",
                "BAD_USER_INPUT last: cannot be combined with first",
                "first: 1, before: \"" + cursor + "\"",
                "BAD_CURSOR before: this cursor belongs to another order",
                "after: \"" + cursor + "\"",
                "BAD_CURSOR after: this cursor belongs to another order",
                "after: \"garbage\"",
                "BAD_CURSOR after: this is not a cursor of this API",
                "after: \"\"",
                "BAD_CURSOR after: this is not a cursor of this API",
                "orderBy: OLDEST, after: \"" + cursor.substring(0, cursor.length() - 4) + "\"",
                "BAD_CURSOR after: this is not a cursor of this API",
                "orderBy: POSITION",
                "BAD_USER_INPUT orderBy: POSITION orders the statements of one text; here use NEWEST or OLDEST");
        refused.forEach((arguments, expected) -> {
            JsonPath error = Client.error("{ statements(" + arguments + ") { nodes { id } } }");
            assertThat(error.getString("extensions.code") + " " + error.getString("message"))
                    .isEqualTo(expected);
            assertThat(error.getList("path")).isEqualTo(List.of("statements"));
        });
    }

    @Test
    void queryErrorsHaveACodeAndNoClassName() {
        for (String query : List.of(
                "{ articles { nope } }",
                "{ articles(first: \"x\") { totalCount } }",
                "{ statements(filter: {since: \"yesterday\"}) { totalCount } }",
                "{ statements(filter: {kind: SUNG}) { totalCount } }",
                "query($n: Int) { articles(first: $m) { totalCount } }")) {
            JsonPath answer = Client.answer(query);
            assertThat(answer.getList("errors.extensions.code", String.class))
                    .as(query)
                    .isNotEmpty()
                    .allMatch("BAD_USER_INPUT"::equals);
            assertThat(answer.prettify()).as(query).doesNotContain("java.", "org.", "Exception");
        }
    }

    @Test
    void aBrokenArchiveIsReportedWithoutInternals() throws SQLException {
        rename("mention", "mention_away");
        try {
            JsonPath answer = Client.answer("{ articles { nodes { title mentions { totalCount } } } }");
            assertThat(answer.getList("errors.extensions.code")).isEqualTo(List.of("INTERNAL", "INTERNAL"));
            // both articles fail by one read, which is tried and logged once
            List<String> messages = answer.getList("errors.message");
            assertThat(messages.get(0))
                    .matches("an internal error; log entry [-0-9a-f]{36}")
                    .isEqualTo(messages.get(1));
        } finally {
            rename("mention_away", "mention");
        }
    }

    private void rename(String from, String to) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + from + " RENAME TO " + to);
        }
    }
}
