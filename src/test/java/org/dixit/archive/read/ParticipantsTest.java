package org.dixit.archive.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.filter.ActorCriteria;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Slice;
import org.dixit.archive.sql.Sort;
import org.dixit.vocabulary.StatementRole;
import org.junit.jupiter.api.Test;

/// Participants of statements are the same whether all are read at once or the database selects the page.
@QuarkusTest
class ParticipantsTest {

    @Inject
    ArticleGenerator generator;

    @Inject
    StatementReads statements;

    @Test
    void fewParticipantsAreReadAtOnceAndManyPagedByTheDatabase() {
        generator.clear();
        List<UUID> keys = generator
                .file("First", Instant.parse("2022-02-17T10:00:00Z"), 4, 2)
                .statements();
        PageRequest first = PageRequest.first(1, Sort.FILED);
        Map<UUID, Slice<ParticipantRow>> begin = participants(keys, first, 100);
        assertThat(begin).hasSize(4).allSatisfy((statement, slice) -> {
            assertThat(slice.rows()).extracting(part -> part.actor().name()).containsExactly("Cid");
            assertThat(slice.more()).isTrue();
        });
        PageRequest.Key place = begin.values().iterator().next().keys().getFirst();

        Stream.of(
                        first,
                        PageRequest.first(2, Sort.FILED),
                        new PageRequest(1, Sort.FILED, true, null),
                        new PageRequest(1, Sort.FILED, false, place),
                        new PageRequest(5, Sort.FILED, true, place))
                .forEach(page -> assertThat(participants(keys, page, 1))
                        .as("cut by the database: %s", page)
                        .isEqualTo(participants(keys, page, 100)));
    }

    @Test
    void participantsOfManyStatementsEqualThoseOfFew() {
        generator.clear();
        List<UUID> many = generator
                .file("First", Instant.parse("2022-02-17T10:00:00Z"), 60, 7)
                .statements();
        List<UUID> some = many.subList(10, 20);
        PageRequest page = PageRequest.first(1, Sort.FILED);

        Map<UUID, Slice<ParticipantRow>> ofMany = participants(many, page);
        assertThat(ofMany).hasSize(60);
        ofMany.keySet().retainAll(some);
        assertThat(participants(some, page))
                .isEqualTo(ofMany)
                .allSatisfy((statement, slice) -> assertThat(slice.rows())
                        .extracting(part -> part.actor().name())
                        .containsExactly("Cid"));
    }

    private Map<UUID, Slice<ParticipantRow>> participants(List<UUID> keys, PageRequest page) {
        return statements.participants(
                new StatementReads.ParticipantSelection(StatementRole.MENTIONED, ActorCriteria.ALL, true, null),
                keys,
                page);
    }

    private Map<UUID, Slice<ParticipantRow>> participants(List<UUID> keys, PageRequest page, int few) {
        return statements.participants(
                new StatementReads.ParticipantSelection(StatementRole.MENTIONED, ActorCriteria.ALL, true, null),
                keys,
                page,
                few);
    }
}
