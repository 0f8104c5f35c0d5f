package org.dixit.graphql.statistics;

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
import org.dixit.vocabulary.SpeechAct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Numbers of statements by speaker and over time.
@QuarkusTest
class CountsTest {

    @Inject
    ArticleGenerator generator;

    @Inject
    ArticleFixture fixture;

    @BeforeEach
    void file() {
        generator.clear();
        fixture.file(
                "Sunday",
                "The Times",
                "en",
                "2022-01-30T23:59:59.999999Z",
                TestStatement.by("Ada", "one"),
                TestStatement.by("Ada", "two").act(SpeechAct.DENY).denied());
        fixture.file(
                "Tuesday",
                "The Post",
                "en",
                "2022-02-01T00:00:00Z",
                TestStatement.by("Ben", "three").with("Ada"));
        fixture.file(
                "Later",
                null,
                "en",
                "2022-02-15T10:00:00Z",
                TestStatement.by("Ben", "four"),
                TestStatement.byNobody("five"));
    }

    @Test
    void topSpeakersAreSortedAndFiltered() {
        JsonPath data = Client.data("""
                { topSpeakers { actor { name } count }
                  one: topSpeakers(first: 1) { actor { name } }
                  february: topSpeakers(filter: {since: "2022-02-01T00:00:00Z"}) { actor { name } count }
                  denied: topSpeakers(filter: {polarity: NEGATIVE}) { actor { name statements { totalCount } } count }
                  none: topSpeakers(filter: {text: "nothing"}) { count } }""");
        assertThat(data.getList("topSpeakers.actor.name")).isEqualTo(List.of("Ada", "Ben"));
        assertThat(data.getList("topSpeakers.count")).isEqualTo(List.of(3, 2));
        assertThat(data.getList("one.actor.name")).isEqualTo(List.of("Ada"));
        assertThat(data.getList("february.actor.name")).isEqualTo(List.of("Ben", "Ada"));
        assertThat(data.getList("denied.count")).isEqualTo(List.of(1));
        assertThat(data.getInt("denied[0].actor.statements.totalCount")).isEqualTo(3);
        assertThat(data.getList("none")).isEmpty();
    }

    @Test
    void aSeriesHasNoGaps() {
        JsonPath data = Client.data("""
                { day: statementSeries(by: DAY) { count points { start count } }
                  week: statementSeries(by: WEEK) { points { start count } }
                  month: statementSeries(by: MONTH, filter: {since: "2021-12-31T23:00:00Z", until: "2022-03-01T00:00:00Z"}) {
                    points { start count } }
                  year: statementSeries(by: YEAR) { points { start count } }
                  none: statementSeries(by: DAY, filter: {text: "nothing"}) { count points { start } }
                  zero: statementSeries(by: DAY, filter: {text: "nothing", since: "2022-01-01T00:00:00Z", until: "2022-01-03T00:00:00Z"}) {
                    points { count } } }""");
        assertThat(data.getList("day[0].points")).hasSize(17);
        assertThat(data.getString("day[0].points[0].start")).isEqualTo("2022-01-30");
        assertThat(data.getList("day[0].points.count", Integer.class).subList(0, 4))
                .isEqualTo(List.of(2, 0, 1, 0));
        assertThat(data.getInt("day[0].count")).isEqualTo(5);
        assertThat(data.getList("week[0].points.start"))
                .isEqualTo(List.of("2022-01-24", "2022-01-31", "2022-02-07", "2022-02-14"));
        assertThat(data.getList("week[0].points.count")).isEqualTo(List.of(2, 1, 0, 2));
        assertThat(data.getList("month[0].points.start")).isEqualTo(List.of("2021-12-01", "2022-01-01", "2022-02-01"));
        assertThat(data.getList("month[0].points.count")).isEqualTo(List.of(0, 2, 3));
        assertThat(data.getList("year[0].points.count")).isEqualTo(List.of(5));
        assertThat(data.getInt("none[0].count")).isZero();
        assertThat(data.getList("none[0].points")).isEmpty();
        assertThat(data.getList("zero[0].points.count")).isEqualTo(List.of(0, 0));
    }

    @Test
    void seriesAreGroupedBySpeakerSpeechActPolarityOrPublisher() {
        JsonPath data = Client.data("""
                { speaker: statementSeries(by: MONTH, groupBy: SPEAKER) { speaker { name statements { totalCount } } count points { count } }
                  one: statementSeries(by: MONTH, groupBy: SPEAKER, first: 1) { speaker { name } }
                  act: statementSeries(by: MONTH, groupBy: SPEECH_ACT) { speechAct count }
                  polarity: statementSeries(by: MONTH, groupBy: POLARITY) { polarity points { count } }
                  publisher: statementSeries(by: YEAR, groupBy: PUBLISHER) { publisher count }
                  none: statementSeries(by: DAY, groupBy: SPEAKER, filter: {text: "nothing"}) { count } }""");
        assertThat(data.getList("speaker.speaker.name")).isEqualTo(List.of("Ada", "Ben"));
        assertThat(data.getList("speaker.count")).isEqualTo(List.of(3, 2));
        assertThat(data.getList("speaker[0].points.count")).isEqualTo(List.of(2, 1));
        assertThat(data.getList("speaker[1].points.count")).isEqualTo(List.of(0, 2));
        assertThat(data.getList("one.speaker.name")).isEqualTo(List.of("Ada"));
        assertThat(data.getList("act.speechAct")).isEqualTo(List.of("ASSERT", "DENY"));
        assertThat(data.getList("act.count")).isEqualTo(List.of(4, 1));
        assertThat(data.getList("polarity[1].points.count")).isEqualTo(List.of(1, 0));
        assertThat(data.getList("publisher.count")).isEqualTo(List.of(2, 2, 1));
        assertThat(data.getString("publisher[0].publisher")).isEqualTo("The Times");
        assertThat(data.getString("publisher[1].publisher")).isNull();
        assertThat(data.getList("none")).isEmpty();
    }

    @Test
    void tooManyPointsAreRefused() {
        fixture.file("Old", null, "en", "1990-01-01T00:00:00Z", TestStatement.by("Ben", "six"));
        Map<String, String> refused = Map.of(
                "statementSeries(by: DAY) { count }",
                "by: DAY from 1990-01-01 to 2022-02-15 gives 11734 points, at most 1000 are given;"
                        + " ask for a longer step or a shorter time",
                "statementSeries(by: WEEK, filter: {since: \"0001-01-01T00:00:00Z\", until: \"9999-12-31T00:00:00Z\"}) { count }",
                "by: WEEK from 0001-01-01 to 9999-12-27 gives 521723 points, at most 1000 are given;"
                        + " ask for a longer step or a shorter time",
                "statementSeries(by: DAY, groupBy: SPEAKER, first: 21) { count }",
                "first: must be from 1 to 20, not 21",
                "topSpeakers(first: 0) { count }",
                "first: must be from 1 to 100, not 0");
        refused.forEach((field, message) -> {
            JsonPath error = Client.error("{ " + field + " }");
            assertThat(error.getString("message")).isEqualTo(message);
            assertThat(error.getString("extensions.code")).isEqualTo("BAD_USER_INPUT");
        });
    }
}
