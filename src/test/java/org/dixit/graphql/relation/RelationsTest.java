package org.dixit.graphql.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
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

/// Who speaks to whom and about whom, and the sources of articles.
@QuarkusTest
class RelationsTest {

    @Inject
    ArticleGenerator generator;

    @Inject
    ArticleFixture fixture;

    Issue talks;

    @BeforeEach
    void file() {
        generator.clear();
        talks = fixture.file(
                "Talks",
                "The Times",
                "en",
                "2022-02-17T10:00:00Z",
                TestStatement.by("Ada", "it is so").to("Ben").about("Cid"),
                TestStatement.by("Ada", "it is not so")
                        .to("Ben")
                        .act(SpeechAct.DENY)
                        .denied()
                        .as(StatementKind.DIRECT),
                TestStatement.by("Ada", "Dee may go").to("Dee").about("Ben"),
                TestStatement.by("Ben", "Ada is wrong").to("Ada").with("Dee").about("Ada"),
                TestStatement.by("officials", "no comment")
                        .kind(ActorKind.GROUP)
                        .unnamed()
                        .act(SpeechAct.DECLINE),
                TestStatement.by("The Post", "it rains").kind(ActorKind.MEDIA),
                TestStatement.by("indictment", "he stole")
                        .kind(ActorKind.DOCUMENT)
                        .unnamed(),
                TestStatement.byNobody("all is well"));
        fixture.file(
                "More talks",
                "The Post",
                "en",
                "2022-02-18T10:00:00Z",
                TestStatement.by("Ada", "once more").to("Ben"));
    }

    private String actor(String name) {
        return GlobalId.of(GlobalId.Type.Actor, fixture.person(name).id);
    }

    @Test
    void anActorHasItsCounterpartsWithCountsAndStatements() {
        JsonPath data = Client.data("""
                { actor(id: "%s") { counterparts(direction: TO) { totalCount nodes { name } edges { node { name }
                    tie { from { name } to { name } kind count speechActs { speechAct count } polarities { polarity count }
                          statements(first: 2) { totalCount nodes { text } } } } } } }""".formatted(actor("Ada")));
        data.setRootPath("data.actor.counterparts");
        assertThat(data.getInt("totalCount")).isEqualTo(2);
        assertThat(data.getList("nodes.name")).isEqualTo(List.of("Ben", "Dee"));
        data.setRootPath("data.actor.counterparts.edges[0].tie");
        assertThat(data.getString("from.name")).isEqualTo("Ada");
        assertThat(data.getString("to.name")).isEqualTo("Ben");
        assertThat(data.getString("kind")).isEqualTo("SPEAKS_TO");
        assertThat(data.getInt("count")).isEqualTo(3);
        assertThat(data.getList("speechActs.speechAct")).isEqualTo(List.of("ASSERT", "DENY"));
        assertThat(data.getList("speechActs.count")).isEqualTo(List.of(2, 1));
        assertThat(data.getList("polarities.polarity")).isEqualTo(List.of("POSITIVE", "NEGATIVE"));
        assertThat(data.getInt("statements.totalCount")).isEqualTo(3);
        assertThat(data.getList("statements.nodes.text")).isEqualTo(List.of("once more", "it is not so"));
        assertThat(data.getList("statements.nodes.text")).hasSize(2);
    }

    @Test
    void counterpartsDependOnDirectionAndFilter() {
        JsonPath data = Client.data("""
                { actor(id: "%s") {
                    about: counterparts(direction: ABOUT) { nodes { name } }
                    from: counterparts(direction: FROM) { edges { node { name } tie { from { name } to { name } count } } }
                    of: counterparts(direction: OF) { nodes { name } }
                    denied: counterparts(direction: TO, filter: {polarity: NEGATIVE}) { edges { node { name } tie { count
                      statements { totalCount nodes { text } } } } }
                    page: counterparts(direction: TO, first: 1) { totalCount nodes { name } pageInfo { hasNextPage endCursor } }
                    last: counterparts(direction: TO, last: 1) { nodes { name } }
                } }""".formatted(actor("Ada")));
        data.setRootPath("data.actor");
        assertThat(data.getList("about.nodes.name")).containsExactlyInAnyOrder("Ben", "Cid");
        assertThat(data.getList("from.edges.node.name")).containsExactlyInAnyOrder("Ben", "Dee");
        assertThat(data.getList("from.edges.tie.from.name")).isEqualTo(data.getList("from.edges.node.name"));
        assertThat(data.getList("from.edges.tie.to.name")).isEqualTo(List.of("Ada", "Ada"));
        assertThat(data.getList("of.nodes.name")).containsExactlyInAnyOrder("Ben", "Dee");
        assertThat(data.getList("denied.edges.node.name")).isEqualTo(List.of("Ben"));
        assertThat(data.getInt("denied.edges[0].tie.count")).isEqualTo(1);
        assertThat(data.getList("denied.edges[0].tie.statements.nodes.text")).isEqualTo(List.of("it is not so"));
        assertThat(data.getInt("page.totalCount")).isEqualTo(2);
        assertThat(data.getBoolean("page.pageInfo.hasNextPage")).isTrue();
        assertThat(data.getList("last.nodes.name")).isEqualTo(List.of("Dee"));
        String after = data.getString("page.pageInfo.endCursor");
        assertThat(Client.data("{ actor(id: \"%s\") { counterparts(direction: TO, after: \"%s\") { nodes { name } } } }"
                                .formatted(actor("Ada"), after))
                        .getList("actor.counterparts.nodes.name"))
                .isEqualTo(List.of("Dee"));
    }

    @Test
    void aDialogueHasTheTiesAmongItsActors() {
        JsonPath data =
                Client.data("""
                { dialogue(actors: ["%s", "%s", "%s"]) { actors { name }
                    ties { from { name } to { name } kind count speechActs { count } statements { nodes { text } } } }
                  late: dialogue(actors: ["%s", "%s"], filter: {since: "2022-02-18T00:00:00Z"}) { ties { count } } }""".formatted(actor("Cid"), actor("Ben"), actor("Ada"), actor("Ben"), actor("Ada")));
        assertThat(data.getList("dialogue.actors.name")).isEqualTo(List.of("Cid", "Ben", "Ada"));
        assertThat(data.getString("dialogue.ties[0].from.name")).isEqualTo("Ada");
        assertThat(data.getList("dialogue.ties.count")).isEqualTo(List.of(3, 1, 1, 1, 1));
        assertThat(data.getList("dialogue.ties.kind").stream().filter("SPEAKS_TO"::equals))
                .hasSize(2);
        assertThat(data.getList("dialogue.ties[0].statements.nodes.text"))
                .isEqualTo(List.of("once more", "it is not so", "it is so"));
        assertThat(data.getList("late.ties.count")).isEqualTo(List.of(1));
        assertThat(Client.error("{ dialogue(actors: [\"" + actor("Ada") + "\"]) { ties { count } } }")
                        .getString("message"))
                .isEqualTo("actors: at least 2, not 1");
        String unknown = GlobalId.of(GlobalId.Type.Actor, new java.util.UUID(1, 2));
        assertThat(Client.error("{ dialogue(actors: [\"" + unknown + "\"]) { ties { count } } }")
                        .getString("message"))
                .isEqualTo("actors: \"" + unknown + "\" is the id of no actor");
    }

    @Test
    void anArticleHasItsSources() {
        JsonPath data = Client.data("""
                { article(id: "%s") { sources { count named { count share } unnamed { count share } documents { count }
                    media { count } unattributed { count share }
                    quoted(first: 2) { totalCount nodes { name } edges { statements quoted length share } }
                    declined { nodes { speaker { name } text } } } } }""".formatted(GlobalId.of(GlobalId.Type.Article, talks.article())));
        data.setRootPath("data.article.sources");
        assertThat(data.getInt("count")).isEqualTo(8);
        assertThat(data.getInt("named.count")).isEqualTo(4);
        assertThat(data.getDouble("named.share")).isEqualTo(0.5);
        assertThat(data.getInt("unnamed.count")).isEqualTo(1);
        assertThat(data.getDouble("unnamed.share")).isEqualTo(0.125);
        assertThat(data.getInt("documents.count")).isEqualTo(1);
        assertThat(data.getInt("media.count")).isEqualTo(1);
        assertThat(data.getInt("unattributed.count")).isEqualTo(1);
        // officials, the Post and the indictment have one each, as have Ben and Dee, who spoke together
        assertThat(data.getInt("quoted.totalCount")).isEqualTo(6);
        assertThat(data.getString("quoted.nodes[0].name")).isEqualTo("Ada");
        assertThat(data.getInt("quoted.edges[0].statements")).isEqualTo(3);
        assertThat(data.getInt("quoted.edges[0].quoted")).isEqualTo(1);
        assertThat(data.getInt("quoted.edges[0].length"))
                .isEqualTo("it is so".length() + "it is not so".length() + "Dee may go".length());
        assertThat(data.getDouble("quoted.edges[0].share")).isBetween(0.3, 0.5);
        assertThat(data.getList("declined.nodes.speaker.name")).isEqualTo(List.of("officials"));
    }
}
