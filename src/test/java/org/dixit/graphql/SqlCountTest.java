package org.dixit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.ArticleGenerator.Filed;
import org.dixit.graphql.relay.GlobalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The number of round trips to the database depends on the query alone: one for each SQL statement, and none for the
/// transaction. The driver's own log of what it sends is counted.
@QuarkusTest
class SqlCountTest {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    @Inject
    ArticleGenerator generator;

    private int files;

    @BeforeEach
    void clear() {
        generator.clear();
    }

    @Test
    void aDeepQueryCostsTheSameForFewRowsAndForMany() {
        String query = """
                { articles(first: 21) { totalCount edges { node { title text
                    actors { nodes { name names } }
                    statements(first: 100) { totalCount edges { node { text
                      speaker { name statements(first: 3) { totalCount nodes { text speaker { name } article { title } } } }
                      mentions { totalCount edges { span { text } node { name mentionedIn(first: 2) { nodes { text } } } } }
                      addressees { nodes { name } }
                      reportedBy { text speaker { name } }
                      reports { nodes { text speaker { name } } }
                    } } }
                } } } }""";
        generator.file("Few", Instant.parse("2022-02-12T10:00:00Z"), 2, 1);
        int few = statements(query);
        fileMany();
        int many = statements(query);
        fileMany();
        assertThat(statements(query)).isEqualTo(many);
        // one for each list that the query names, with what stands beside its rows (a statement's speaker and article),
        // one for reportedBy, one for each count of lists of which some go on, and one for the actors of each list of
        // many: speakers twice, those mentioned, those addressed
        assertThat(many).isEqualTo(16);
        assertThat(few).isLessThanOrEqualTo(many);
    }

    @Test
    void relationsAndSourcesAreReadForAllParentsAtOnce() {
        String query = """
                { actors(first: 50) { edges { node {
                    counterparts(direction: TO, first: 3) { totalCount edges { node { name } tie { from { names } count
                      speechActs { count } polarities { count } statements(first: 2) { totalCount nodes { text speaker { name } } } } } }
                  } } }
                  articles(first: 50) { edges { node { sources { count quoted(first: 2) { totalCount nodes { name names } }
                    declined { totalCount } } } } } }""";
        generator.file("Few", Instant.parse("2022-02-12T10:00:00Z"), 2, 1);
        int few = statements(query);
        fileMany();
        int many = statements(query);
        fileMany();
        assertThat(statements(query)).isEqualTo(many);
        assertThat(few).isLessThanOrEqualTo(many).isLessThanOrEqualTo(13);
    }

    private void fileMany() {
        for (int i = 0; i < 10; i++) {
            generator.file(
                    "Many " + files, Instant.parse("2022-03-01T10:00:00Z").plusSeconds(files), 25, 7);
            files++;
        }
    }

    @Test
    void countsAreReadOnlyIfSelectedAndUnknown() {
        generator.file("Few", Instant.parse("2022-02-12T10:00:00Z"), 2, 1);
        assertThat(statements("{ statements(first: 1) { nodes { text } } }")).isEqualTo(1);
        assertThat(statements("{ statements(first: 1) { totalCount nodes { text } } }"))
                .isEqualTo(2);
        assertThat(statements("{ statements(first: 2) { totalCount nodes { text } } }"))
                .isEqualTo(1);
    }

    @Test
    void aNodeIsReadInTheRoundTripOfItsFirstList() {
        Filed filed = generator.file("Few", Instant.parse("2022-02-12T10:00:00Z"), 4, 2);
        String article = GlobalId.of(GlobalId.Type.Article, filed.article());
        String ada = GlobalId.of(GlobalId.Type.Actor, generator.person("Ada 0").id);
        assertThat(statements("{ article(id: \"%s\") { title } }".formatted(article)))
                .isEqualTo(1);
        assertThat(statements("{ article(id: \"%s\") { title statements { nodes { text } } } }".formatted(article)))
                .isEqualTo(1);
        assertThat(statements(
                        "{ article(id: \"%s\") { title text statements { nodes { text } } } }".formatted(article)))
                .isEqualTo(2);
        assertThat(statements("{ actor(id: \"%s\") { name names roles { nodes { title } } } }".formatted(ada)))
                .isEqualTo(2);
        String ties = "{ actor(id: \"%s\") { counterparts(direction: ABOUT) { edges { tie { from { name } } } } } }"
                .formatted(ada);
        assertThat(statements(ties)).isEqualTo(1);
        assertThat(Client.data(ties).getList("actor.counterparts.edges.tie.from.name", String.class))
                .isNotEmpty()
                .containsOnly("Ada 0");
        assertThat(statements("{ actor(id: \"%s\") { name statements { nodes { text } } } }"
                        .formatted(GlobalId.of(GlobalId.Type.Actor, filed.article()))))
                .isEqualTo(1);
    }

    private static int statements(String query) {
        // a new connection has statements of its own, and a new plan does not know yet which of its reads is the last,
        // with which the transaction ends
        Client.data(query);
        AtomicInteger sent = new AtomicInteger();
        Handler counter = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getMessage().contains("FE=> Sync")) {
                    sent.incrementAndGet();
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        counter.setLevel(Level.ALL);
        Level usual = DRIVER.getLevel();
        DRIVER.setLevel(Level.ALL);
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(counter);
        try {
            Client.data(query);
        } finally {
            DRIVER.removeHandler(counter);
            DRIVER.setUseParentHandlers(true);
            DRIVER.setLevel(usual);
        }
        return sent.get();
    }
}
