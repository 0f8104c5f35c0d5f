package org.dixit.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.feed.FilingListener;
import org.dixit.archive.feed.FilingPosition;
import org.dixit.archive.feed.FilingReads;
import org.dixit.archive.feed.ListenerInstances;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.sql.Allowance;
import org.dixit.archive.sql.MemoryBudget;
import org.dixit.graphql.http.WebSocketClient;
import org.dixit.graphql.relay.FilingCursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Live delivery of statements, with the npm client graphql-ws and with instances that share the database.
@QuarkusTest
class LiveTest {

    private static final Instant DAY = Instant.parse("2022-02-17T10:00:00Z");
    private static final String FOLLOW = """
            subscription($filter: StatementFilter, $after: String) { statementFiled(filter: $filter, after: $after) {
              cursor statement { text position speaker { name } article { title } cue { text prefix(length: 4) } } } }""";

    @Inject
    ArticleGenerator generator;

    @Inject
    FilingReads filings;

    @Inject
    FilingListener listener;

    @Inject
    MemoryBudget budget;

    @Inject
    DataSource database;

    @BeforeEach
    void clear() {
        generator.clear();
    }

    private static JsonNode event(WebSocketClient client) throws InterruptedException {
        JsonNode line = client.next();
        assertThat(line.at("/next/errors").isMissingNode()).as(line.toString()).isTrue();
        return line.at("/next/data/statementFiled");
    }

    private static String title(JsonNode event) {
        return event.at("/statement/article/title").asText() + " "
                + event.at("/statement/position").asInt();
    }

    @Test
    void statementsAreDeliveredLiveAndFromACursor() throws Exception {
        String cursor;
        generator.file("Before", DAY, 1, 1);
        try (WebSocketClient client = WebSocketClient.start()) {
            client.run("1", FOLLOW, Map.of());
            assertThat(client.isSilent(3_000))
                    .as("what was filed before does not come")
                    .isTrue();
            generator.file("First", DAY, 2, 2);
            JsonNode first = event(client);
            assertThat(title(first)).isEqualTo("First 0");
            assertThat(first.at("/statement/speaker/name").asText()).isEqualTo("Ada 0");
            assertThat(first.at("/statement/text").asText()).isEqualTo("Cid met Dee 0");
            assertThat(first.at("/statement/cue/prefix").asText()).isEqualTo("a 0 ");
            cursor = first.path("cursor").asText();
            assertThat(title(event(client))).isEqualTo("First 1");
            client.stop("1");
        }
        generator.file("Second", DAY, 1, 1);
        try (WebSocketClient client = WebSocketClient.start()) {
            client.run("2", FOLLOW, Map.of("after", cursor));
            assertThat(title(event(client))).isEqualTo("First 1");
            assertThat(title(event(client))).isEqualTo("Second 0");
            generator.file("Third", DAY, 45, 1);
            for (int i = 0; i < 45; i++) {
                assertThat(title(event(client))).isEqualTo("Third " + i);
            }
            assertThat(client.isSilent(500)).isTrue();
        }
    }

    @Test
    void aCursorOfAnotherArchiveIsRefused() throws Exception {
        String ahead = FilingCursor.of(new FilingPosition(filings.lastNumber() + 1, 0));
        try (WebSocketClient client = WebSocketClient.start()) {
            client.run("1", FOLLOW, Map.of("after", ahead));
            assertThat(client.next().at("/error/0/extensions/code").asText()).isEqualTo("BAD_CURSOR");
        }
    }

    @Test
    void theSubscriptionTakesTheFilterOfStatements() throws Exception {
        try (WebSocketClient client = WebSocketClient.start()) {
            client.run("1", FOLLOW, Map.of("filter", Map.of("speechAct", "DENY")));
            client.ask("{ __typename }");
            assertThat(client.isSilent(1_000)).isTrue();
            generator.file("Some", DAY, 5, 1);
            assertThat(title(event(client))).isEqualTo("Some 0");
            assertThat(title(event(client))).isEqualTo("Some 3");
            client.run("2", FOLLOW, Map.of("filter", Map.of("text", " ")));
            assertThat(client.next().at("/error/0/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
        }
    }

    private Follower follow(FilingListener with, FilingPosition place) {
        return Follower.of(new StatementFeed(filings, with, budget, StatementCriteria.ALL, place), Long.MAX_VALUE);
    }

    @Test
    void everyInstanceDeliversTheSameEventsInTheSameOrder() throws Exception {
        FilingPosition start = filings.end();
        FilingListener another = ListenerInstances.bell();
        Follower here = follow(listener, start);
        Follower there = follow(another, start);
        generator.file("One", DAY, 30, 2);
        generator.file("Two", DAY, 3, 1);
        assertThat(there.await(33)).isEqualTo(here.await(33));
        here.cancel();
        there.cancel();
        ListenerInstances.hangUp(another);
    }

    @Test
    void onlyOnePageIsReadForAnIdleSubscriber() throws Exception {
        FilingPosition start = filings.end();
        StatementFeed feed = new StatementFeed(filings, listener, budget, StatementCriteria.ALL, start);
        long used = budget.used();
        Follower slow = Follower.of(feed, 1);
        generator.file("Much", DAY, 90, 1);
        slow.await(1);
        assertThat(budget.used()).as("the page counts while it is held").isGreaterThan(used);
        generator.file("More", DAY, 90, 2);
        Thread.sleep(1_000);
        assertThat(filings.after(feed.place(), StatementCriteria.ALL, 200).rows())
                .hasSize(160);
        slow.request(179);
        slow.await(180);
        slow.cancel();
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (budget.used() > used && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(budget.used()).isEqualTo(used);
    }

    /// Waits until the operations of earlier tests have given back their memory, which else becomes free later.
    private void awaitMemory() throws InterruptedException {
        for (int i = 0; i < 250 && budget.used() > 0; i++) {
            Thread.sleep(20);
        }
    }

    /// Takes all the memory that is free.
    private void takeAll(List<Allowance> by) {
        for (int bytes = 1 << 19; bytes > 0; bytes = taken(bytes, by) ? bytes : bytes / 2) {
            assertThat(by).hasSizeLessThan(100_000);
        }
    }

    /// Takes so many bytes for one more operation, and returns whether there were so many.
    private boolean taken(int bytes, List<Allowance> by) {
        by.add(budget.open());
        return by.getLast().take(bytes);
    }

    @Test
    void whoFollowsWhileThereIsNoMemoryWaitsAndMissesNothing() throws Exception {
        Follower follower = follow(listener, filings.end());
        List<Allowance> others = new ArrayList<>();
        try {
            awaitMemory();
            takeAll(others);
            generator.file("Full", DAY, 25, 1);
            for (int i = 0; i < 75; i++) {
                takeAll(others);
                Thread.sleep(20);
            }
            assertThat(follower.await(0)).isEmpty();
        } finally {
            others.forEach(Allowance::close);
        }
        assertThat(follower.await(25)).hasSize(25);
        follower.cancel();
    }

    @Test
    void nothingIsLostWhenTheDatabaseDropsEveryConnection() throws Exception {
        Follower follower = follow(listener, filings.end());
        generator.file("Before", DAY, 1, 1);
        List<String> filed = new ArrayList<>(follower.await(1));
        for (int round = 0; round < 3; round++) {
            dropConnections();
            String title = "Round " + round;
            int sentences = round + 2;
            again(() -> generator.file(title, DAY, sentences, 1));
            for (int i = 0; i < sentences; i++) {
                filed.add("Cid met Dee " + i);
            }
        }
        assertThat(follower.await(filed.size())).isEqualTo(filed);
        follower.cancel();
        Thread.sleep(1_500); // then the pools ask whether their connections live
    }

    /// As a restart does, and to all who listen as well.
    private void dropConnections() {
        again(() -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE datname = current_database() AND pid <> pg_backend_pid()""");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /// The connections of the pool are gone, too, and each is found out once.
    private static void again(Runnable work) {
        for (int attempt = 0; ; attempt++) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (attempt == 20) {
                    throw e;
                }
            }
        }
    }
}
