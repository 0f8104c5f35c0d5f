package org.dixit.archive.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.ArticleGenerator.Filed;
import org.dixit.archive.filter.OriginCriteria;
import org.dixit.archive.filter.ParticipantCriteria;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.relation.CounterpartRow;
import org.dixit.archive.relation.TieReads;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Slice;
import org.dixit.archive.sql.Sort;
import org.dixit.curation.Curation;
import org.dixit.vocabulary.StatementRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The counts kept by the database equal those of the rows after every kind of change.
@QuarkusTest
class KeptCountsTest {

    private static final Instant MONDAY = Instant.parse("2022-02-14T23:59:59.999999Z");
    private static final Instant TUESDAY = Instant.parse("2022-02-15T00:00:00Z");

    private static final String SPOKEN = """
            SELECT date_trunc('day', q.dated, 'UTC') AS day, q.actor_id, count(*)::integer AS statements
            FROM participation q WHERE q.current AND q.role IN ('SPEAKER', 'CO_SPEAKER') GROUP BY 1, 2""";

    private static final String TIED = """
            SELECT q.actor_id AS speaker_id, t.actor_id AS other_id, t.role, count(*)::integer AS statements
            FROM participation q JOIN participation t ON t.statement_id = q.statement_id
            WHERE q.current AND t.current AND q.role IN ('SPEAKER', 'CO_SPEAKER')
                AND t.role IN ('ADDRESSEE', 'MENTIONED') AND q.actor_id <> t.actor_id GROUP BY 1, 2, 3""";

    @Inject
    ArticleGenerator generator;

    @Inject
    Curation curation;

    @Inject
    CountReads counts;

    @Inject
    TieReads ties;

    @Inject
    DataSource database;

    Filed monday;

    @BeforeEach
    void fileTwoArticles() throws SQLException {
        generator.clear();
        assertThat(rows("SELECT * FROM speaker_day") + rows("SELECT * FROM tie"))
                .isEqualTo("[][]");
        monday = generator.file("Monday", MONDAY, 6, 2);
        generator.file("Tuesday", TUESDAY, 5, 3);
    }

    private String rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT k::text FROM (" + sql + ") k ORDER BY 1")) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows.toString();
        }
    }

    /// In one transaction.
    private void change(String... sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : sql) {
                assertThat(statement.executeUpdate(one)).as(one).isPositive();
            }
            connection.commit();
        }
    }

    private void theCountsAreThoseOfTheRows() throws SQLException {
        assertThat(rows("SELECT * FROM speaker_day")).isEqualTo(rows(SPOKEN)).isNotEqualTo("[]");
        assertThat(rows("SELECT * FROM tie")).isEqualTo(rows(TIED)).isNotEqualTo("[]");
    }

    private UUID actor(String name) throws SQLException {
        return UUID.fromString(
                rows("SELECT id FROM actor WHERE name = '" + name + "'").replaceAll("[\\[()\\]]", ""));
    }

    @Test
    void statementsAreCountedOnTheirDay() throws SQLException {
        theCountsAreThoseOfTheRows();
        assertThat(rows("SELECT day AT TIME ZONE 'UTC', statements FROM speaker_day"))
                .isEqualTo("[(\"2022-02-14 00:00:00\",3), (\"2022-02-14 00:00:00\",3), (\"2022-02-15 00:00:00\",1),"
                        + " (\"2022-02-15 00:00:00\",2), (\"2022-02-15 00:00:00\",2)]");
    }

    @Test
    void aNewTextReplacesTheCountsOfTheFormerOne() throws SQLException {
        generator.file("Monday again", MONDAY, 3, 4, monday.article());

        theCountsAreThoseOfTheRows();
    }

    @Test
    void anArticleMayGetAnotherDate() throws SQLException {
        change("UPDATE article SET published_at = published_at + interval '1 day' WHERE id = '" + monday.article()
                + "'");

        theCountsAreThoseOfTheRows();
    }

    @Test
    void anArticleMayBeDeleted() throws SQLException {
        change("DELETE FROM article WHERE id = '" + monday.article() + "'");

        theCountsAreThoseOfTheRows();
        assertThat(rows("SELECT * FROM speaker_day WHERE statements = 0")
                        + rows("SELECT * FROM tie WHERE statements = 0"))
                .isEqualTo("[][]");
    }

    @Test
    void actorsMayBeMergedAndSeparated() throws SQLException {
        curation.mergeActors(actor("Ben"), actor("Ada 0"), "the same", "a curator");
        theCountsAreThoseOfTheRows();

        curation.mergeActors(actor("Cid"), actor("Dee"), "the same", "a curator");
        theCountsAreThoseOfTheRows();

        curation.separateActor(actor("Ben"), monday.article(), "another one", "a curator");
        theCountsAreThoseOfTheRows();

        // every statement speaks of Cid and of Dee, who were one until now
        UUID tuesday = UUID.fromString(
                rows("SELECT id FROM article WHERE title = 'Tuesday'").replaceAll("[\\[()\\]]", ""));
        curation.separateActor(actor("Dee"), tuesday, "another one", "a curator");
        theCountsAreThoseOfTheRows();
        assertThat(rows("SELECT count(*) FROM participation q JOIN actor a ON a.id = q.actor_id WHERE a.name = 'Dee'"))
                .isEqualTo("[(11)]");
        assertThat(rows("SELECT name FROM actor WHERE merged_into IS NOT NULL AND name = 'Dee' AND distinguisher = ''"))
                .isEqualTo("[]");
    }

    @Test
    void aPartMayChangeItsRoleOrItsStatement() throws SQLException {
        generator.leaveOpen(0);
        theCountsAreThoseOfTheRows();

        change("UPDATE participation SET role = 'CO_SPEAKER' WHERE role = 'ADDRESSEE' AND statement_id = '"
                + monday.statements().get(4) + "'");
        theCountsAreThoseOfTheRows();

        change("UPDATE participation SET statement_id = '" + monday.statements().get(3)
                + "' WHERE role = 'CO_SPEAKER' AND statement_id = '"
                + monday.statements().get(4) + "'");
        theCountsAreThoseOfTheRows();

        change("DELETE FROM participation WHERE role = 'MENTIONED' AND statement_id = '"
                + monday.statements().get(2) + "'");
        theCountsAreThoseOfTheRows();
    }

    @Test
    void aStatementMayChangeTwiceInATransaction() throws SQLException {
        change(
                "UPDATE article SET published_at = published_at + interval '1 day' WHERE id = '" + monday.article()
                        + "'",
                "UPDATE participation SET actor_id = '" + actor("Dee") + "' WHERE role = 'ADDRESSEE'",
                "UPDATE participation SET actor_id = '" + actor("Ben") + "' WHERE role = 'SPEAKER'",
                "UPDATE participation SET actor_id = '" + actor("Ada 1") + "' WHERE role = 'ADDRESSEE'");

        theCountsAreThoseOfTheRows();
    }

    @Test
    void concurrentFilingsOfTheSameActorsAreCounted() throws SQLException {
        List<CompletableFuture<Filed>> filed = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> generator.file("At once " + i, MONDAY, 5, 3)))
                .toList();
        filed.forEach(CompletableFuture::join);

        theCountsAreThoseOfTheRows();
    }

    @Test
    void allCountsCanBeRecomputed() throws SQLException {
        String days = rows("SELECT * FROM speaker_day");
        String ties = rows("SELECT * FROM tie");
        change("UPDATE tie SET statements = 7");
        change("DELETE FROM speaker_day");

        assertThat(rows("SELECT count_all_statements()")).isNotEmpty();

        assertThat(rows("SELECT * FROM speaker_day")).isEqualTo(days);
        assertThat(rows("SELECT * FROM tie")).isEqualTo(ties);
    }

    private static StatementCriteria counted(@Nullable Instant since, @Nullable Instant until) {
        ParticipantCriteria any = ParticipantCriteria.ANY;
        return new StatementCriteria(
                any,
                any,
                any,
                null,
                OriginCriteria.ANY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0.0,
                null,
                since,
                until,
                null);
    }

    @Test
    void storedAndComputedCountsAreEqual() throws SQLException {
        generator.file("Noon", MONDAY.plusSeconds(12 * 60 * 60), 4, 4);
        generator.file("Friday", MONDAY.plusSeconds(4 * 24 * 60 * 60), 7, 5);
        int all = answeredAlike();

        change("UPDATE article SET published_at = NULL WHERE title IN ('Noon', 'Monday')");
        theCountsAreThoseOfTheRows();
        assertThat(answeredAlike()).as("undated articles are left out").isLessThan(all);
        assertThat(counts.topSpeakers(
                        StatementCriteria.dated(MONDAY, MONDAY.plusSeconds(60 * 60)), Counting.STATEMENTS, 20))
                .hasSize(3);
    }

    /// How many speakers were found for all pairs of times.
    private int answeredAlike() {
        Instant tuesdayNight = Instant.parse("2022-02-15T12:30:00Z");
        List<@Nullable Instant> times = new ArrayList<>(List.of(
                Instant.parse("2022-02-14T00:00:00Z"),
                MONDAY,
                TUESDAY,
                TUESDAY.plusNanos(1000),
                tuesdayNight,
                Instant.parse("2022-02-16T00:00:00Z"),
                Instant.parse("2022-02-18T23:59:59.999999Z"),
                Instant.parse("2022-02-19T00:00:00Z")));
        times.add(null);
        int answered = 0;
        for (Instant since : times) {
            for (Instant until : times) {
                List<SpeakerCount> kept =
                        counts.topSpeakers(StatementCriteria.dated(since, until), Counting.STATEMENTS, 20);
                assertThat(kept)
                        .as("%s to %s", since, until)
                        .isEqualTo(counts.topSpeakers(counted(since, until), Counting.STATEMENTS, 20));
                answered += kept.size();
                for (Series.Step step : Series.Step.values()) {
                    Series series = new Series(step, Series.Group.SPEAKER, Counting.STATEMENTS);
                    assertThat(counts.series(series, StatementCriteria.dated(since, until), 20, 100))
                            .as("%s from %s to %s", step, since, until)
                            .isEqualTo(counts.series(series, counted(since, until), 20, 100));
                }
            }
        }
        assertThat(answered).isGreaterThan(50);
        return answered;
    }

    @Test
    void storedAndComputedTiesArePagedAlike() throws SQLException {
        generator.file("More", MONDAY, 9, 4);
        List<UUID> actors = new ArrayList<>();
        for (String name : List.of("Ada 0", "Ada 1", "Ada 2", "Ada 3", "Ben", "Cid", "Dee")) {
            actors.add(actor(name));
        }
        for (StatementRole role : List.of(StatementRole.ADDRESSEE, StatementRole.MENTIONED)) {
            for (boolean speaks : List.of(true, false)) {
                TieReads.TieSelection kept = new TieReads.TieSelection(speaks, role, StatementCriteria.ALL);
                TieReads.TieSelection counted = new TieReads.TieSelection(speaks, role, counted(null, null));
                PageRequest page = PageRequest.first(2, Sort.MOST);
                Map<UUID, Slice<CounterpartRow>> first = ties.counterparts(kept, actors, page);
                assertThat(first).isNotEmpty().isEqualTo(ties.counterparts(counted, actors, page));
                assertThat(ties.counterpartCounts(kept, actors)).isEqualTo(ties.counterpartCounts(counted, actors));
                first.values().forEach(slice -> {
                    for (PageRequest next : List.of(
                            new PageRequest(2, Sort.MOST, false, slice.keys().getLast()),
                            new PageRequest(2, Sort.MOST, true, slice.keys().getLast()))) {
                        assertThat(ties.counterparts(kept, actors, next))
                                .isEqualTo(ties.counterparts(counted, actors, next));
                    }
                });
            }
        }
        assertThat(ties.among(actors, StatementCriteria.ALL))
                .hasSizeGreaterThan(8)
                .isEqualTo(ties.among(actors, counted(null, null)));
    }
}
