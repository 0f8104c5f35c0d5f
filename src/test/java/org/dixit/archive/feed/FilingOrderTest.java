package org.dixit.archive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.read.StatementRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The order of filing is the order of the commits, not that in which transactions began.
@QuarkusTest
class FilingOrderTest {

    private static final Instant DAY = Instant.parse("2022-02-17T10:00:00Z");

    @Inject
    ArticleGenerator generator;

    @Inject
    FilingReads filings;

    @BeforeEach
    void clear() {
        generator.clear();
        // the actors are known, so that no transaction waits for another one to make them
        generator.file("Known", DAY, 2, 2);
    }

    @Test
    void aTransactionThatCommitsLateIsReadLateAndNotMissed() throws Exception {
        FilingPosition start = filings.end();
        CompletableFuture<UUID> written = new CompletableFuture<>();
        CompletableFuture<Void> mayEnd = new CompletableFuture<>();
        Thread early = Thread.ofPlatform()
                .start(() -> QuarkusTransaction.requiringNew().run(() -> {
                    written.complete(generator.file("Early", DAY, 1, 1).article());
                    mayEnd.orTimeout(60, TimeUnit.SECONDS).join();
                }));
        UUID earlyArticle = written.get(60, TimeUnit.SECONDS);
        UUID lateArticle = generator.file("Late", DAY, 1, 2).article();

        FilingPage first = filings.after(start, StatementCriteria.ALL, 10);
        assertThat(first.rows()).extracting(StatementRow::articleId).containsExactly(lateArticle);
        mayEnd.complete(null);
        early.join(60_000);
        FilingPage second = filings.after(first.next(), StatementCriteria.ALL, 10);
        assertThat(second.rows()).extracting(StatementRow::articleId).containsExactly(earlyArticle);
        assertThat(filings.after(second.next(), StatementCriteria.ALL, 10).rows())
                .isEmpty();
    }

    @Test
    void aReadContinuesAfterItsLastStatementEvenWithinAText() {
        FilingPosition start = filings.end();
        generator.file("Seven", DAY, 7, 1);
        List<Integer> positions = new ArrayList<>();
        FilingPage slice = filings.after(start, StatementCriteria.ALL, 3);
        assertThat(slice.more()).isTrue();
        while (!slice.rows().isEmpty()) {
            slice.rows().forEach(row -> positions.add(row.position()));
            slice = filings.after(slice.next(), StatementCriteria.ALL, 3);
        }
        assertThat(positions).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(slice.more()).isFalse();
    }
}
