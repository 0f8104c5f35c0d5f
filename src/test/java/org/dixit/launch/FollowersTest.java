package org.dixit.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Management;
import org.dixit.graphql.http.WebSocketClient;
import org.dixit.postgres.DatabaseTroubleTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Subscribers while the database restarts, and subscribers that do not read, with real servers and sockets.
/// The service pings every second.
@QuarkusTest
@TestProfile(DatabaseTroubleTest.Hasty.class)
class FollowersTest {

    private static final String FOLLOW =
            "subscription($after: String) { statementFiled(after: $after) { cursor statement { id text } } }";
    private static final Pattern FLOODS =
            Pattern.compile("dixit_requests_seconds_count\\{code=\"OK\",operation=\"Flood\",type=\"query\"} (\\d+)");

    private final TwoServers servers = TwoServers.running();

    /// What came to a client that takes up its subscription behind its last cursor whenever it is ended.
    private static final class Follower {

        private final WebSocketClient client;
        private final List<String> statements = new ArrayList<>();
        private final Set<String> codes = new TreeSet<>();
        private @Nullable String cursor;
        private int runs;

        Follower(WebSocketClient client) {
            this.client = client;
        }

        void start() throws IOException {
            runs++;
            client.run("follow" + runs, FOLLOW, cursor == null ? Map.of() : Map.of("after", cursor));
        }

        /// The key behind the sign of the type.
        private static String key(String id) {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(id));
            return new UUID(bytes.getLong(1), bytes.getLong(1 + Long.BYTES)).toString();
        }

        /// Takes what comes until `number` statements have.
        void await(int number) throws Exception {
            while (statements.size() < number) {
                JsonNode line = client.next();
                JsonNode event = line.at("/next/data/statementFiled");
                if (event.isObject()) {
                    String id = event.at("/statement/id").asText();
                    statements.add(key(id));
                    cursor = event.path("cursor").asText();
                } else {
                    codes.add(line.at("/error/0/extensions/code").asText());
                    Thread.sleep(200);
                    start();
                }
            }
        }
    }

    @Test
    void subscribersMissAndRepeatNothingWhenTheDatabaseRestarts() throws Exception {
        DatabaseTroubleTest.recovers();
        checkpoint();
        List<String> before = filed();
        try (WebSocketClient client = WebSocketClient.start()) {
            Follower follower = new Follower(client);
            follower.start();
            Thread.sleep(2_000); // until it follows
            for (int round = 0; round < 2; round++) {
                assertThat(DatabaseTroubleTest.ingest()).isEqualTo("OK");
                follower.await(1);
                servers.stop(servers.primary());
                assertThat(DatabaseTroubleTest.ingest()).isEqualTo("UNAVAILABLE");
                Thread.sleep(1_500);
                servers.start(servers.primary());
                DatabaseTroubleTest.recovers();
            }
            List<String> since = filed();
            since = since.subList(before.size(), since.size());
            follower.await(since.size());
            assertThat(follower.statements).isEqualTo(since);
            assertThat(follower.codes).isSubsetOf("UNAVAILABLE");
            assertThat(client.isSilent(500)).isTrue();
        }
    }

    /// A server that is stopped recovers from its last checkpoint, and cannot where that lies before the full disk of
    /// [DatabaseTroubleTest], which is no more.
    private void checkpoint() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(servers.url(servers.primary()), "dixit", servers.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    /// All statements in the order of filing.
    private List<String> filed() throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(servers.url(servers.primary()), "dixit", servers.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT s.id FROM filing f JOIN statement s USING (revision_id)
                        ORDER BY f.number, s.position""")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    @Test
    void aClientThatMissesThreePingsIsDisconnected() throws Exception {
        try (RawSocket client = new RawSocket()) {
            long start = System.nanoTime();
            client.run("1", "subscription { statementFiled { cursor } }");
            assertThat(client.closed()).isEqualTo(1013);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void aClientThatDoesNotReadIsPausedAndThenDisconnected() throws Exception {
        int sent = 0;
        try (RawSocket client = new RawSocket()) {
            for (; sent < 1_000; sent++) {
                client.run(
                        Integer.toString(sent),
                        "query Flood { __schema { types { name description fields { name description args { name"
                                + " description } } } } }");
                Thread.sleep(20);
            }
        } catch (IOException gone) {
            assertThat(sent).as("it was cut off while it sent").isGreaterThan(50);
        }
        assertThat(sent).as("it was cut off").isLessThan(1_000);
        Matcher floods = FLOODS.matcher(Management.given().get("/q/metrics").asString());
        assertThat(floods.find()).isTrue();
        assertThat(Integer.parseInt(floods.group(1))).as("answers made for it").isBetween(1, 100);
    }
}
