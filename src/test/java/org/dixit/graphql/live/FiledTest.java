package org.dixit.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.ArticleGenerator.Filed;
import org.dixit.archive.feed.FilingListener;
import org.dixit.archive.feed.FilingPosition;
import org.dixit.archive.feed.FilingReads;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.sql.MemoryBudget;
import org.dixit.graphql.Client;
import org.dixit.graphql.relay.FilingCursor;
import org.dixit.graphql.relay.GlobalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The feed of filings over plain HTTP: complete, in the order of filing, and with the cursors of the
/// subscription.
@QuarkusTest
class FiledTest {

    private static final Instant TIME = Instant.parse("2022-02-17T10:00:00Z");

    @Inject
    ArticleGenerator generator;

    @Inject
    FilingReads filings;

    @Inject
    FilingListener listener;

    @Inject
    MemoryBudget budget;

    @BeforeEach
    void clear() {
        generator.clear();
    }

    private static String now() {
        return Client.data("{ filings { cursor } }").getString("filings.cursor");
    }

    private static JsonPath page(String arguments) {
        JsonPath data = Client.data(
                "{ filed(" + arguments
                        + ") { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");
        data.setRootPath("data.filed");
        return data;
    }

    private static List<String> ids(Filed filed) {
        return filed.statements().stream()
                .map(key -> GlobalId.of(GlobalId.Type.Statement, key))
                .toList();
    }

    @Test
    void everythingFiledAfterTheCurrentCursorIsPaged() {
        generator.file("Before", TIME, 3, 1);
        String now = now();
        assertThat(page("after: \"" + now + "\"").getList("nodes")).isEmpty();
        assertThat(page("after: \"" + now + "\"").getString("pageInfo.endCursor"))
                .isEqualTo(now);
        assertThat(now()).isEqualTo(now);

        List<String> expected = new ArrayList<>(ids(generator.file("One", TIME.minusSeconds(99), 3, 1)));
        expected.addAll(ids(generator.file("Two", TIME, 2, 1)));

        List<String> seen = new ArrayList<>();
        String after = now;
        boolean more = true;
        while (more) {
            JsonPath page = page("first: 2, after: \"" + after + "\"");
            assertThat(page.getList("edges.node.id")).isEqualTo(page.getList("nodes.id"));
            assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isTrue();
            seen.addAll(page.getList("nodes.id"));
            after = page.getString("pageInfo.endCursor");
            more = page.getBoolean("pageInfo.hasNextPage");
        }
        assertThat(seen).isEqualTo(expected);
        assertThat(page("first: 100").getList("nodes")).hasSize(8);
        assertThat(page("first: 100").getBoolean("pageInfo.hasPreviousPage")).isFalse();
    }

    @Test
    void cursorsOfPagesAndSubscriptionsAreInterchangeable() throws InterruptedException {
        String now = now();
        List<String> ids = ids(generator.file("One", TIME, 3, 1));
        Follower follower = Follower.of(
                new StatementFeed(filings, listener, budget, StatementCriteria.ALL, FilingCursor.read("after", now)),
                3);
        assertThat(follower.await(3)).isEqualTo(List.of("Cid met Dee 0", "Cid met Dee 1", "Cid met Dee 2"));
        follower.cancel();
        String first = page("first: 1, after: \"" + now + "\"").getString("edges[0].cursor");
        assertThat(page("after: \"" + first + "\"").getList("nodes.id")).isEqualTo(ids.subList(1, 3));
    }

    @Test
    void statementsExcludedByTheFilterAreSkipped() {
        String now = now();
        generator.file("One", TIME, 3, 1);
        JsonPath page = page("filter: {publisher: \"Nobody\"}, after: \"" + now + "\"");
        assertThat(page.getList("nodes")).isEmpty();
        assertThat(page.getString("pageInfo.startCursor")).isNull();
        assertThat(page.getString("pageInfo.endCursor")).isEqualTo(now());
        assertThat(page("filter: {reported: true}, after: \"" + now + "\"").getList("nodes"))
                .hasSize(1);
    }

    @Test
    void aPositionWithoutAFilingIsRefused() {
        String cursor = FilingCursor.of(new FilingPosition(1_000_000_000L, 3));
        assertThat(Client.error("{ filed(after: \"" + cursor + "\") { nodes { id } } }")
                        .getString("extensions.code"))
                .isEqualTo("BAD_CURSOR");
    }

    @Test
    void nothingIsMissedDuringConcurrentFilings() {
        String after = now();
        List<CompletableFuture<Filed>> filing = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> generator.file("At once " + i, TIME, 3, 2)))
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(filing.toArray(CompletableFuture[]::new));
        List<String> seen = new ArrayList<>();
        boolean last = false;
        while (!last) {
            last = all.isDone();
            JsonPath page = page("first: 7, after: \"" + after + "\"");
            seen.addAll(page.getList("nodes.id"));
            after = page.getString("pageInfo.endCursor");
            last &= !page.getBoolean("pageInfo.hasNextPage");
        }
        all.orTimeout(1, TimeUnit.MINUTES).join();
        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(filing.stream()
                        .flatMap(filed -> ids(filed.join()).stream())
                        .toList());
    }
}
