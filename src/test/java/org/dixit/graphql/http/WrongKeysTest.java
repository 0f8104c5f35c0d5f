package org.dixit.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.dixit.graphql.http.connections.Network;
import org.junit.jupiter.api.Test;

/// Answers to wrong keys are delayed; all other answers are not.
@QuarkusTest
@TestProfile(WrongKeysTest.WithKey.class)
class WrongKeysTest {

    /// A service whose writes need a key.
    public static class WithKey implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dixit.api-key", "s3cret");
        }
    }

    private static final String WRITE =
            "{\"query\":\"mutation { ingestArticle(input: { text: \\\"\\\" }) { outcome } }\"}";

    @Inject
    WrongKeys wrongKeys;

    private static long millis(String authorization, boolean refused) throws Exception {
        try (RawHttp client = new RawHttp()) {
            long start = System.nanoTime();
            String answer = client.send("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
                            + authorization + "Content-Length: " + WRITE.length() + "\n\n" + WRITE)
                    .answer()
                    .text();
            assertThat(answer.contains("UNAUTHENTICATED")).as(answer).isEqualTo(refused);
            return Duration.ofNanos(System.nanoTime() - start).toMillis();
        }
    }

    @Test
    void eachWrongKeyIsDelayedLongerAndTheRightOneIsNot() throws Exception {
        millis("Authorization: Bearer s3cret\n", false);
        assertThat(millis("Authorization: Bearer wrong1\n", true)).isGreaterThanOrEqualTo(100L);
        assertThat(millis("Authorization: Bearer wrong2\n", true)).isGreaterThanOrEqualTo(200L);
        assertThat(millis("Authorization: Bearer wrong3\n", true)).isGreaterThanOrEqualTo(400L);
        assertThat(millis("Authorization: Bearer wrong4\n", true)).isGreaterThanOrEqualTo(800L);
        assertThat(millis("Authorization: Bearer s3cret\n", false)).isLessThan(1_500L);
        assertThat(millis("", true)).as("no key is no guess").isLessThan(1_500L);
    }

    @Test
    void theDelayDoublesUpToAMaximumPerAddressAndExpires() {
        long now = System.nanoTime();
        Object one = Network.of("198.51.100.1");
        Duration last = Duration.ZERO;
        for (int i = 0; i < 20; i++) {
            last = wrongKeys.delay(one, now);
        }
        assertThat(last).isEqualTo(Duration.ofMillis(6_400));
        assertThat(wrongKeys.delay(Network.of("198.51.100.2"), now)).isEqualTo(Duration.ofMillis(100));
        assertThat(wrongKeys.delay(one, now + Duration.ofMinutes(11).toNanos())).isEqualTo(Duration.ofMillis(100));
        assertThat(Network.of("2001:db8::1"))
                .isEqualTo(Network.of("2001:db8::2:0:0:1"))
                .isNotEqualTo(Network.of("2001:db9::1"));
    }
}
