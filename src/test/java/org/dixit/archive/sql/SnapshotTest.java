package org.dixit.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dixit.archive.ArticleGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reads that belong together see one state, however many reads were expected.
@QuarkusTest
class SnapshotTest {

    private static final Instant DAY = Instant.parse("2022-02-17T10:00:00Z");

    @Inject
    ArticleGenerator generator;

    @Inject
    Snapshot snapshot;

    @Inject
    SqlReader sql;

    private final Snapshot.ExpectedReads habit = new Snapshot.ExpectedReads();
    private int filed;

    @BeforeEach
    void clear() {
        generator.clear();
        generator.file("First", DAY, 1, 1);
    }

    @Test
    void concurrentFilingsAreInvisibleToASnapshot() {
        assertThat(counted(3)).as("not known before").containsExactly(1, 1, 1);
        assertThat(counted(3)).as("known before").containsExactly(4, 4, 4);
    }

    @Test
    void workThatReadsMoreThanBeforeIsRepeatedInOneState() {
        assertThat(counted(1)).containsExactly(1);
        assertThat(counted(1)).containsExactly(2);

        assertThat(counted(3)).as("three in place of one").containsExactly(4, 4, 4);
        assertThat(counted(4)).as("four in place of three").containsExactly(10, 10, 10, 10);
        assertThat(counted(2)).as("two in place of four").containsExactly(14, 14);
    }

    @Test
    void theTransactionEndsWithTheLastRead() {
        for (int reads : List.of(1, 2, 3)) {
            Snapshot.ExpectedReads own = new Snapshot.ExpectedReads();
            assertThat(openAfter(own, reads)).as("not known before").isOne();
            assertThat(openAfter(own, reads)).as("known before").isZero();
        }
    }

    @Test
    void aFailedReadDoesNotEndTheSnapshot() {
        counted(2);
        assertThatThrownBy(() -> snapshot.read(habit, () -> {
                    articles();
                    return sql.list(SqlQuery.of("SELECT 1 / 0"), ResultRow::number);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(SQLException.class);

        assertThat(counted(2)).containsExactly(3, 3);
    }

    @Test
    void aConnectionThatTheServerEndsIsAnOutage() {
        assertThatThrownBy(
                        () -> sql.list(SqlQuery.of("SELECT pg_terminate_backend(pg_backend_pid())"), ResultRow::text))
                .isInstanceOf(ArchiveUnavailable.class);

        assertThat(articles()).isOne();
    }

    /// What each of some reads counts, while an article is filed behind each.
    private List<Integer> counted(int reads) {
        return snapshot.read(habit, () -> {
            List<Integer> counts = new ArrayList<>();
            for (int i = 0; i < reads; i++) {
                counts.add(articles());
                generator.file("Number " + filed++, DAY, 1, 1);
            }
            return counts;
        });
    }

    private int articles() {
        return sql.list(SqlQuery.of("SELECT count(*)::integer FROM article"), ResultRow::number)
                .getFirst();
    }

    /// How many transactions of readers are open behind some reads, seen by somebody else.
    private int openAfter(Snapshot.ExpectedReads own, int reads) {
        return snapshot.read(own, () -> {
            for (int i = 0; i < reads; i++) {
                articles();
            }
            return generator.openReaders();
        });
    }
}
