package org.dixit.graphql.relay;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.archive.ArticleFixture;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.TestStatement;
import org.dixit.archive.feed.FilingPosition;
import org.dixit.graphql.Client;
import org.dixit.graphql.error.InvalidArgumentException;
import org.dixit.vocabulary.SpeechAct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A cursor is valid in all lists of its kind and order, whichever connection of the schema issued it.
@QuarkusTest
class CursorsTest {

    private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"([^\"]+)\"");

    @Inject
    GraphQLSchema schema;

    @Inject
    ArticleGenerator generator;

    @Inject
    ArticleFixture fixture;

    /// How a query gets to all objects of a type.
    private final Map<String, String> ways = new HashMap<>(Map.of(
            "Query", "{ %s }",
            "Article", "{ articles { nodes { %s } } }",
            "Appearance", "{ articles { nodes { appearances { nodes { %s } } } } }",
            "Revision", "{ articles { nodes { revision { %s } } } }",
            "Sources", "{ articles { nodes { sources { %s } } } }",
            "Actor", "{ actors { nodes { %s } } }",
            "Statement", "{ statements { nodes { %s } } }"));

    @BeforeEach
    void file() {
        generator.clear();
        ArticleGenerator.Filed filed = generator.file("First", Instant.parse("2022-02-17T10:00:00Z"), 4, 2);
        generator.leaveOpen(2);
        generator.give(filed, "Cid", "mayor");
        generator.correct(filed, "The first");
        fixture.file(
                "Second",
                "The Test",
                "en",
                "2022-02-18T10:00:00Z",
                TestStatement.by("Eve", "Cid met Dee").with("Fay").to("Ben").about("Cid"),
                TestStatement.by("Ben", "no Dee met anybody").to("Eve").act(SpeechAct.DECLINE));
        String two = Client.data(
                        "{ a: actors(filter: {name: \"Eve\"}) { nodes { id } } b: actors(filter: {name: \"Ben\"}) { nodes { id } } }")
                .getList("collect { it.value.nodes.id[0] }", String.class)
                .stream()
                .map(id -> "\"" + id + "\"")
                .toList()
                .toString();
        ways.put("Tie", "{ dialogue(actors: " + two + ", filter: {text: \"met\"}) { ties { %s } } }");
    }

    /// A connection in one of its orders.
    private record Place(String name, String kind, String order, String query) {

        /// The place as a query with one more argument.
        String with(String argument) {
            return query.formatted(argument);
        }

        boolean takes(Place other) {
            return kind.equals(other.kind) && order.equals(other.order);
        }

        @Override
        public String toString() {
            return name + " " + order;
        }
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    String kind = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
                    if (kind.endsWith("Connection") && !kind.startsWith("FiledStatement")) { // those are below
                        places.addAll(places(object, field, kind));
                    }
                }
            }
        }
        return places;
    }

    private List<Place> places(GraphQLObjectType object, GraphQLFieldDefinition field, String kind) {
        String way = ways.get(object.getName());
        if (way == null) {
            throw new IllegalStateException("no path to " + object.getName());
        }
        String beside = field.getArgument("direction") == null ? "" : "direction: ABOUT, ";
        GraphQLArgument orderBy = field.getArgument("orderBy");
        List<String> orders = orderBy == null
                ? List.of("its own")
                : ((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(orderBy.getType()))
                        .getValues().stream()
                                .map(GraphQLEnumValueDefinition::getName)
                                .toList();
        return orders.stream()
                .map(order -> {
                    String asked = orderBy == null ? "" : "orderBy: " + order + ", ";
                    String filter = order.equals("RELEVANCE") ? filter(field) : "";
                    String call = field.getName() + "(" + beside + asked + filter + "%s) { edges { cursor } }";
                    return new Place(
                            object.getName() + "." + field.getName(),
                            kind,
                            orderBy == null && kind.equals("StatementConnection") ? "POSITION" : order,
                            way.formatted(call));
                })
                .toList();
    }

    private static String filter(GraphQLFieldDefinition field) {
        GraphQLArgument filter = field.getArgument("filter");
        if (filter == null) {
            return "";
        }
        boolean texts = ((GraphQLInputObjectType) filter.getType()).getField("text") != null;
        return texts ? "filter: {text: \"met\"}, " : "filter: {name: \"ben\"}, ";
    }

    @Test
    void aCursorIsAcceptedOnlyByListsOfItsKindAndOrder() {
        Map<Place, String> cursors = new HashMap<>();
        List<String> without = new ArrayList<>();
        for (Place place : places()) {
            JsonPath answer = Client.answer(place.with("first: 100"));
            if (answer.getList("errors") == null) {
                Matcher cursor =
                        CURSOR.matcher(answer.prettify().replace("\" ", "\"").replace(": ", ":"));
                assertThat(cursor.find()).as(place + answer.prettify()).isTrue();
                cursors.put(place, cursor.group(1));
            } else {
                assertThat(answer.getString("errors[0].message")).startsWith("orderBy: POSITION orders the ");
                without.add(place.toString());
            }
        }
        assertThat(cursors.keySet().stream().map(Place::name).distinct()).hasSize(27);
        assertThat(new TreeSet<>(without))
                .as("orders that a list of several texts does not have")
                .containsExactly(
                        "Actor.addressed POSITION",
                        "Actor.mentionedIn POSITION",
                        "Actor.statements POSITION",
                        "Query.actors POSITION",
                        "Query.statements POSITION",
                        "Tie.statements POSITION");

        // the cursors of one kind and order are alike: each is tried in one list, and one of them in all lists
        Map<String, Place> first = new TreeMap<>();
        cursors.keySet().forEach(place -> first.putIfAbsent(place.kind + place.order, place));
        cursors.forEach((from, cursor) -> tried(from, cursor, requireNonNull(first.get(from.kind + from.order))));
        for (Place from : first.values()) {
            cursors.keySet().forEach(to -> tried(from, requireNonNull(cursors.get(from)), to));
        }
    }

    private static void tried(Place from, String cursor, Place to) {
        JsonPath answer = Client.answer(to.with("after: \"" + cursor + "\""));
        String message = answer.getString("errors[0].message");
        if (from.takes(to)) {
            assertThat(message).as(from + " in " + to).isNull();
        } else {
            assertThat(answer.getString("errors[0].extensions.code"))
                    .as(from + " in " + to)
                    .isEqualTo("BAD_CURSOR");
            assertThat(message)
                    .as(from + " in " + to)
                    .matches(
                            from.kind.equals(to.kind)
                                    ? "after: this cursor belongs to another order"
                                    : "after: this cursor belongs to a list of [a-z ]+, not of [a-z ]+");
        }
    }

    @Test
    void cursorsOfSubscriptionsAndListsAreDistinguished() {
        String filed = FilingCursor.of(new FilingPosition(7, 1));
        assertThat(Client.error("{ statements(after: \"" + filed + "\") { nodes { id } } }")
                        .getString("message"))
                .isEqualTo("after: this cursor belongs to statementFiled or filed, not to a list of statements");
        String listed =
                Client.data("{ statements { pageInfo { endCursor } } }").getString("statements.pageInfo.endCursor");
        assertThatThrownBy(() -> FilingCursor.read("after", listed))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("after: this is not a cursor of statementFiled or filed");
        assertThat(Client.error("{ filed(after: \"" + listed + "\") { nodes { id } } }")
                        .getString("extensions.code"))
                .isEqualTo("BAD_CURSOR");
    }
}
