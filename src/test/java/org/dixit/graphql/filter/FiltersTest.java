package org.dixit.graphql.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.archive.ArticleFixture;
import org.dixit.archive.ArticleFixture.Issue;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.TestStatement;
import org.dixit.graphql.Client;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every filter excludes non-matching items, every order can be paged both ways, and invalid filters are
/// refused.
@QuarkusTest
class FiltersTest {

    @Inject
    ArticleGenerator generator;

    @Inject
    ArticleFixture fixture;

    Issue bridge;
    Issue port;

    @BeforeEach
    void file() {
        generator.clear();
        bridge = fixture.file(
                "Bridge closed",
                "The Times",
                "en",
                "2022-02-17T10:00:00Z",
                TestStatement.by("Ada Berg", "the bridge is safe").to("Ben Ode").about("Cid Faure"),
                TestStatement.by("officials", "nobody will repair the bridge")
                        .kind(ActorKind.GROUP)
                        .unnamed()
                        .act(SpeechAct.DENY)
                        .denied(),
                TestStatement.byNobody("the bridge would open in May")
                        .foretold()
                        .confidence(0.4));
        port = fixture.file(
                "Port opens",
                "The Post",
                "en-GB",
                "2022-02-18T10:00:00Z",
                TestStatement.by("Ben Ode", "the port bridge, the port crane and the port are open")
                        .with("Ada Berg")
                        .as(StatementKind.DIRECT),
                TestStatement.by("Ada Berg", "we threaten to close the port")
                        .act(SpeechAct.THREATEN)
                        .to("Cid Faure")
                        .about("Ben Ode")
                        .confidence(0.7));
        fixture.file(
                "Silence",
                null,
                null,
                "2022-02-19T10:00:00Z",
                TestStatement.by("Port Authority", "silence").kind(ActorKind.ORGANIZATION));
    }

    private String actor(String name) {
        return GlobalId.of(GlobalId.Type.Actor, fixture.person(name).id);
    }

    /// The first words of what each statement says, in order of filing.
    private static List<String> found(String filter) {
        JsonPath data =
                Client.data("{ statements(orderBy: OLDEST, filter: " + filter + ") { totalCount nodes { text } } }");
        List<String> texts = data.getList("statements.nodes.text");
        assertThat(data.getInt("statements.totalCount")).isEqualTo(texts.size());
        return texts.stream()
                .map(text -> text.replace("the port bridge, the port crane and the port are", "port")
                        .replaceFirst("^(we|the) ", "")
                        .replaceFirst("(will|is|would|to) .*", "")
                        .strip())
                .toList();
    }

    @Test
    void everyFilterOfStatementsLeavesOutTheOthers() {
        String safe = "bridge";
        String nobody = "nobody";
        String open = "port open";
        String threat = "threaten";
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expected.put("{}", List.of(safe, nobody, safe, open, threat, "silence"));
        expected.put("{speakerKind: GROUP}", List.of(nobody));
        expected.put("{speakerKind: [GROUP, ORGANIZATION]}", List.of(nobody, "silence"));
        expected.put("{speakerKind: []}", List.of());
        expected.put("{speakerNamed: false}", List.of(nobody));
        expected.put("{speakerNamed: true}", List.of(safe, open, threat, "silence"));
        expected.put("{speakerNamed: true, speakerKind: GROUP}", List.of());
        expected.put("{speaker: \"" + actor("Ada Berg") + "\"}", List.of(safe, open, threat));
        expected.put("{speaker: \"" + actor("Ada Berg") + "\", speakerKind: PLACE}", List.of());
        expected.put("{addressee: \"" + actor("Cid Faure") + "\"}", List.of(threat));
        expected.put("{addresseeKind: PERSON}", List.of(safe, threat));
        expected.put("{mentions: \"" + actor("Ben Ode") + "\"}", List.of(threat));
        expected.put("{mentionsKind: [PERSON, PLACE]}", List.of(safe, threat));
        expected.put(
                "{article: \"" + GlobalId.of(GlobalId.Type.Article, port.article()) + "\"}", List.of(open, threat));
        expected.put("{publisher: [\"The Post\", \"x\"]}", List.of(open, threat));
        expected.put("{language: \"en\"}", List.of(safe, nobody, safe, open, threat));
        expected.put("{language: \"EN-gb\"}", List.of(open, threat));
        expected.put("{language: \"*\"}", List.of(safe, nobody, safe, open, threat));
        expected.put("{language: \"e\"}", List.of());
        expected.put("{kind: DIRECT}", List.of(open));
        expected.put("{speechAct: [DENY, THREATEN]}", List.of(nobody, threat));
        expected.put("{polarity: NEGATIVE}", List.of(nobody));
        expected.put("{certainty: CERTAIN_NEGATIVE}", List.of(nobody));
        expected.put("{realized: false}", List.of(safe));
        expected.put("{reported: true}", List.of());
        expected.put("{reported: false, speechAct: THREATEN}", List.of(threat));
        expected.put("{hasCondition: true}", List.of());
        expected.put("{not: {hasCondition: true}, speechAct: DENY}", List.of(nobody));
        expected.put("{confidenceAtLeast: 0.7}", List.of(safe, nobody, open, threat, "silence"));
        expected.put("{text: \"bridges\"}", List.of(safe, nobody, safe, open));
        expected.put("{text: \"\\\"port crane\\\"\"}", List.of(open));
        expected.put("{since: \"2022-02-18T10:00:00Z\", until: \"2022-02-19T00:00:00Z\"}", List.of(open, threat));
        expected.put("{not: {speaker: \"" + actor("Ada Berg") + "\"}}", List.of(nobody, safe, "silence"));
        expected.put("{not: {publisher: \"The Times\"}}", List.of(open, threat, "silence"));
        expected.put("{text: \"bridge\", not: {text: \"port\"}}", List.of(safe, nobody, safe));
        expected.put("{not: {speechAct: ASSERT, not: {kind: DIRECT}}}", List.of(nobody, open, threat));
        expected.put("{not: {}}", List.of());
        assertThat(Client.data("{ statements(orderBy: OLDEST) { nodes { text } } }")
                        .getList("statements.nodes"))
                .hasSize(6);
        expected.forEach((filter, texts) -> assertThat(found(filter)).as(filter).containsExactlyElementsOf(texts));
    }

    @Test
    void theStatementsOfAnActorAndOfAnArticleTakeTheSameFilters() {
        JsonPath data =
                Client.data("""
                { actor(id: "%s") {
                    denied: statements(filter: {not: {publisher: "The Times"}}) { totalCount nodes { text } }
                    port: statements(first: 1, orderBy: RELEVANCE, filter: {text: "port"}) { totalCount nodes { text } } }
                  article(id: "%s") {
                    unnamed: statements(filter: {speakerNamed: false}) { nodes { position } }
                    known: statements(filter: {speakerNamed: true}, orderBy: NEWEST) { nodes { position } } } }""".formatted(actor("Ada Berg"), GlobalId.of(GlobalId.Type.Article, bridge.article())));
        assertThat(data.getInt("actor.denied.totalCount")).isEqualTo(2);
        assertThat(data.getInt("actor.port.totalCount")).isEqualTo(2);
        assertThat(data.getString("actor.port.nodes[0].text")).startsWith("the port bridge");
        assertThat(data.getList("article.unnamed.nodes.position")).isEqualTo(List.of(1));
        assertThat(data.getList("article.known.nodes.position")).isEqualTo(List.of(0));
    }

    @Test
    void actorsAreFilteredByAttributesAndStatements() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expected.put("{named: true}", List.of("Ada Berg", "Ben Ode", "Cid Faure", "Port Authority"));
        expected.put("{kind: [GROUP, ORGANIZATION]}", List.of("officials", "Port Authority"));
        expected.put("{exactName: \"ADA  bérg\"}", List.of("Ada Berg"));
        expected.put("{exactName: \"the Port Authority\"}", List.of("Port Authority"));
        expected.put("{exactName: \"Ada\"}", List.of());
        expected.put("{exactName: \"Ben Ode\", not: {said: {}}}", List.of());
        expected.put(
                "{article: \"" + GlobalId.of(GlobalId.Type.Article, port.article()) + "\"}",
                List.of("Ada Berg", "Ben Ode", "Cid Faure"));
        expected.put("{said: {speechAct: [DENY, THREATEN]}}", List.of("Ada Berg", "officials"));
        expected.put("{said: {since: \"2022-02-18T00:00:00Z\"}, kind: PERSON}", List.of("Ada Berg", "Ben Ode"));
        expected.put("{not: {said: {}}}", List.of("Cid Faure"));
        expected.put("{not: {name: \"port\"}, named: true}", List.of("Ada Berg", "Ben Ode", "Cid Faure"));
        expected.forEach((filter, names) -> {
            JsonPath data = Client.data("{ actors(filter: " + filter + ") { totalCount nodes { name } } }");
            assertThat(data.getList("actors.nodes.name")).as(filter).isEqualTo(names);
            assertThat(data.getInt("actors.totalCount")).as(filter).isEqualTo(names.size());
        });
        assertThat(Client.data("{ actors(orderBy: MOST_STATEMENTS) { nodes { name statements { totalCount } } } }")
                        .getList("actors.nodes.statements.totalCount"))
                .isEqualTo(List.of(3, 1, 1, 1, 0));
    }

    @Test
    void articlesAreFilteredBySpeakersAndWords() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expected.put("{speaker: \"" + actor("Ben Ode") + "\"}", List.of("Port opens"));
        expected.put("{mentions: \"" + actor("Ben Ode") + "\"}", List.of("Bridge closed", "Port opens"));
        expected.put("{language: \"en\"}", List.of("Bridge closed", "Port opens"));
        expected.put("{language: [\"de\", \"en-GB\"]}", List.of("Port opens"));
        expected.put("{language: [\"en\", \"en-GB\"]}", List.of("Bridge closed", "Port opens"));
        expected.put("{text: \"bridge\"}", List.of("Bridge closed", "Port opens"));
        expected.put("{text: \"bridge -crane\"}", List.of("Bridge closed"));
        expected.put("{text: \"silence\"}", List.of("Silence"));
        expected.put("{not: {publisher: \"The Times\"}}", List.of("Port opens", "Silence"));
        expected.put("{not: {text: \"port\"}}", List.of("Bridge closed"));
        expected.forEach((filter, titles) -> {
            JsonPath data =
                    Client.data("{ articles(orderBy: OLDEST, filter: " + filter + ") { totalCount nodes { title } } }");
            assertThat(data.getList("articles.nodes.title")).as(filter).isEqualTo(titles);
            assertThat(data.getInt("articles.totalCount")).as(filter).isEqualTo(titles.size());
        });
        assertThat(Client.data("{ articles(orderBy: RELEVANCE, filter: {text: \"port\"}) { nodes { title } } }")
                        .getList("articles.nodes.title"))
                .isEqualTo(List.of("Port opens", "Silence"));
    }

    @Test
    void mentionsAndParticipantsAreFiltered() {
        JsonPath data =
                Client.data("""
                { article(id: "%1$s") {
                    all: mentions { totalCount }
                    ada: mentions(filter: {actor: "%2$s"}) { nodes { span { text } } }
                    unnamed: mentions(filter: {actorNamed: false, kind: NAME}) { nodes { span { text } } }
                    sure: mentions(filter: {confidenceAtLeast: 0.95}) { nodes { span { text } } }
                    group: mentions(filter: {not: {actorKind: PERSON}}) { totalCount nodes { span { text } } }
                    statements(first: 1) { nodes { none: addressees(filter: {kind: PLACE}) { totalCount nodes { name } }
                                                   ben: addressees(filter: {name: "ben"}) { totalCount nodes { name } } } } } }""".formatted(GlobalId.of(GlobalId.Type.Article, bridge.article()), actor("Ada Berg")));
        data.setRootPath("data.article");
        assertThat(data.getInt("all.totalCount")).isEqualTo(3);
        assertThat(data.getList("ada.nodes.span.text")).isEqualTo(List.of("Ada Berg"));
        assertThat(data.getList("unnamed.nodes.span.text")).isEqualTo(List.of("officials"));
        assertThat(data.getList("sure.nodes.span.text")).isEqualTo(List.of("Ben Ode"));
        assertThat(data.getList("group.nodes.span.text")).isEqualTo(List.of("officials"));
        assertThat(data.getInt("statements.nodes[0].none.totalCount")).isZero();
        assertThat(data.getList("statements.nodes[0].ben.nodes.name")).isEqualTo(List.of("Ben Ode"));
    }

    @Test
    void reportedAndConditionalStatementsAreFiltered() {
        generator.file("Reports", Instant.parse("2022-03-01T10:00:00Z"), 4, 1);
        JsonPath data = Client.data("""
                { told: statements(filter: {reported: true}) { totalCount nodes { reportedBy { id } } }
                  own: statements(filter: {reported: false, publisher: "The Daily Test"}) { totalCount nodes { reportedBy { id } } }
                  actors(filter: {said: {reported: true}}) { nodes { name } } }""");
        assertThat(data.getInt("told.totalCount")).isEqualTo(2);
        assertThat(data.getList("told.nodes.reportedBy")).doesNotContainNull();
        assertThat(data.getInt("own.totalCount")).isEqualTo(2);
        assertThat(data.getList("own.nodes.reportedBy.id")).isEmpty();
        assertThat(data.getList("actors.nodes.name")).isEqualTo(List.of("Ada 0"));
    }

    @Test
    void aPageMayLieBetweenTwoCursors() {
        List<String> cursors =
                Client.data("{ statements { edges { cursor } } }").getList("statements.edges.cursor");
        assertThat(cursors).hasSize(6);
        assertThat(between("first: 2", cursors.get(0), cursors.get(4))).isEqualTo(cursors.subList(1, 3));
        assertThat(between("first: 5", cursors.get(0), cursors.get(4))).isEqualTo(cursors.subList(1, 4));
        assertThat(between("last: 2", cursors.get(0), cursors.get(4))).isEqualTo(cursors.subList(2, 4));
        assertThat(between("last: 5", cursors.get(0), cursors.get(4))).isEqualTo(cursors.subList(1, 4));
        assertThat(between("first: 2", cursors.get(4), cursors.get(1))).isEmpty();
        JsonPath data = Client.data(
                "{ a: statements(first: 2, before: \"%1$s\") { totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor } } b: statements(before: \"%1$s\") { totalCount pageInfo { hasNextPage } } c: statements(last: 1, after: \"%1$s\") { totalCount pageInfo { hasPreviousPage } edges { cursor } } }"
                        .formatted(cursors.get(3)));
        assertThat(data.getList("a.edges.cursor")).isEqualTo(cursors.subList(0, 2));
        assertThat(data.getBoolean("a.pageInfo.hasNextPage")).isTrue();
        assertThat(data.getBoolean("a.pageInfo.hasPreviousPage")).isFalse();
        assertThat(data.getInt("a.totalCount")).isEqualTo(6);
        assertThat(data.getInt("b.totalCount")).isEqualTo(6);
        assertThat(data.getBoolean("b.pageInfo.hasNextPage")).isFalse();
        assertThat(data.getInt("c.totalCount")).isEqualTo(6);
        assertThat(data.getList("c.edges.cursor")).isEqualTo(cursors.subList(5, 6));
        assertThat(data.getBoolean("c.pageInfo.hasPreviousPage")).isTrue();
    }

    private static List<String> between(String size, String after, String before) {
        return Client.data("{ statements(%s, after: \"%s\", before: \"%s\") { edges { cursor } } }"
                        .formatted(size, after, before))
                .getList("statements.edges.cursor");
    }

    @Test
    void everyOrderIsPagedInBothDirectionsWithItsOwnCursors() {
        Map<String, List<String>> lists = Map.of(
                "statements", List.of("NEWEST", "OLDEST", "RELEVANCE, filter: {text: \"bridge or port\"}"),
                "articles", List.of("NEWEST", "OLDEST", "RELEVANCE, filter: {text: \"bridge or port\"}"),
                "actors", List.of("NAME", "MOST_STATEMENTS", "RELEVANCE, filter: {name: \"b\"}"));
        fixture.person("Bea Ode");
        fixture.person("Bob Berg");
        lists.forEach((list, orders) -> orders.forEach(order -> {
            List<String> all = Client.data("{ " + list + "(orderBy: " + order + ") { nodes { id } } }")
                    .getList(list + ".nodes.id");
            assertThat(all).as(list + order).hasSizeGreaterThan(2).doesNotHaveDuplicates();
            assertThat(walk(list, order, "first", "after", "endCursor", "hasNextPage"))
                    .as(list + order)
                    .isEqualTo(all);
            assertThat(walk(list, order, "last", "before", "startCursor", "hasPreviousPage"))
                    .as(list + order)
                    .isEqualTo(all);
            String cursor = Client.data("{ " + list + "(first: 1, orderBy: " + order + ") { edges { cursor } } }")
                    .getString(list + ".edges[0].cursor");
            for (String other : orders) {
                if (!other.equals(order)) {
                    JsonPath error = Client.error(
                            "{ " + list + "(after: \"" + cursor + "\", orderBy: " + other + ") { nodes { id } } }");
                    assertThat(error.getString("extensions.code")).isEqualTo("BAD_CURSOR");
                }
            }
        }));
    }

    private static List<String> walk(String list, String order, String size, String from, String cursor, String more) {
        List<String> seen = new ArrayList<>();
        String place = "";
        boolean on = true;
        while (on) {
            JsonPath data = Client.data("{ %s(orderBy: %s, %s: 1%s) { nodes { id } pageInfo { %s %s } } }"
                    .formatted(list, order, size, place, cursor, more));
            List<String> page = data.getList(list + ".nodes.id");
            seen.addAll(size.equals("last") ? 0 : seen.size(), page);
            on = data.getBoolean(list + ".pageInfo." + more);
            place = ", %s: \"%s\"".formatted(from, data.getString(list + ".pageInfo." + cursor));
        }
        return seen;
    }

    @Test
    void invalidFiltersAreRefusedWithFieldAndValue() {
        String tooMany = "[" + "\"x\",".repeat(501) + "]";
        Map<String, String> refused = Map.ofEntries(
                Map.entry(
                        "statements(filter: {confidenceAtLeast: 1.5})",
                        "filter.confidenceAtLeast: must be from 0 to 1, not 1.5"),
                Map.entry("statements(filter: {text: \" \"})", "filter.text: is blank"),
                Map.entry(
                        "statements(filter: {not: {text: \"a\\u0000b\"}})",
                        "filter.not.text: has a character that no text contains: NUL or an unpaired surrogate"),
                Map.entry(
                        "statements(filter: {publisher: " + tooMany + "})",
                        "filter.publisher: at most 500 values, not 501"),
                Map.entry(
                        "statements(filter: {speaker: " + tooMany + "})",
                        "filter.speaker: at most 500 values, not 501"),
                Map.entry(
                        "statements(filter: {not: {not: {not: {not: {}}}}})",
                        "filter.not.not.not.not: not may stand within not at most 3 deep"),
                Map.entry(
                        "statements(filter: {since: \"0000-01-01\"})",
                        "filter.since: must be of the years 1 to 9999, not 0000-01-01T00:00:00Z"),
                Map.entry(
                        "statements(orderBy: RELEVANCE)",
                        "orderBy: RELEVANCE goes with filter.text only; here use NEWEST"),
                Map.entry(
                        "articles(orderBy: RELEVANCE)",
                        "orderBy: RELEVANCE goes with filter.text only; here use NEWEST or OLDEST"),
                Map.entry("actors(orderBy: RELEVANCE)", "orderBy: RELEVANCE goes with filter.name only; here use NAME"),
                Map.entry("actors(filter: {name: \"\"})", "filter.name: is blank"),
                Map.entry("actors(filter: {exactName: \" \"})", "filter.exactName: is blank"),
                Map.entry("articles(filter: {publisher: [\"The Times\", \"\"]})", "filter.publisher: is blank"),
                Map.entry(
                        "statements(filter: {text: \"will be\"})",
                        "filter.text: \"will be\" has only words or marks that are in nearly every text and are not searched for"),
                Map.entry(
                        "articles(filter: {not: {text: \"“the” -!\"}})",
                        "filter.not.text: \"“the” -!\" has only words or marks that are in nearly every text and are not searched for"),
                Map.entry(
                        "statements(filter: {since: \"2022-02-02\", until: \"2022-02-01\"})",
                        "filter.until: must be later than since, which is 2022-02-02T00:00:00Z, not 2022-02-01T00:00:00Z"),
                Map.entry(
                        "actors(filter: {said: {mentions: \"x\"}})",
                        "filter.said.mentions: \"x\" is not an id of this API"));
        refused.forEach((field, message) -> {
            JsonPath error = Client.error("{ " + field + " { nodes { id } } }");
            assertThat(error.getString("message")).as(field).isEqualTo(message);
            assertThat(error.getString("extensions.code")).as(field).isEqualTo("BAD_USER_INPUT");
        });
    }
}
