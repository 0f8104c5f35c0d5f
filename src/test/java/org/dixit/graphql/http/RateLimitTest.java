package org.dixit.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A client that exceeds its rate limit, over HTTP and WebSocket.
@QuarkusTest
@TestProfile(RateLimitTest.Low.class)
class RateLimitTest {

    /// A limit that is soon met, also on loopback, for the addresses that a proxy forwards.
    public static class Low implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dixit.graphql.loopback-rate-limit", "100",
                    "dixit.graphql.rate-limit", "50",
                    "dixit.api-key", "a key",
                    "quarkus.http.proxy.proxy-address-forwarding", "true");
        }
    }

    private static final String FORTY = "{ articles(first: 40) { nodes { id } } }";

    private static Response ask(String from, String authorization) {
        var request = given().contentType("application/json").header("X-Forwarded-For", from);
        return (authorization.isEmpty() ? request : request.header("Authorization", authorization))
                .body(Map.of("query", FORTY))
                .post("/graphql");
    }

    @Test
    void exceedingTheLimitIs429WithTheTimeToWait() {
        assertThat(ask("203.0.113.1", "").statusCode()).isEqualTo(200);
        Response refused = ask("203.0.113.1", "");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.jsonPath().getString("errors[0].extensions.code")).isEqualTo("RATE_LIMITED");
        assertThat(refused.jsonPath().getString("errors[0].message"))
                .contains("costs 40")
                .contains("10 of the 50");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(refused.header("RateLimit-Remaining")).isEqualTo("10");
        assertThat(ask("203.0.113.2", "").statusCode()).as("another address").isEqualTo(200);
        assertThat(ask("2001:db8:1:2::1", "").statusCode()).isEqualTo(200);
        assertThat(ask("2001:db8:1:2:ffff::9", "").statusCode())
                .as("the same network")
                .isEqualTo(429);
    }

    @Test
    void theKeyIdentifiesOneClientAtAnyAddress() {
        assertThat(ask("203.0.113.3", "").statusCode()).isEqualTo(200);
        assertThat(ask("203.0.113.3", "Bearer wrong").statusCode()).isEqualTo(429);
        assertThat(ask("203.0.113.3", "Bearer a key").statusCode()).isEqualTo(200);
        assertThat(ask("203.0.113.4", "Bearer a key").statusCode()).isEqualTo(429);
    }

    @Test
    void webSocketOperationsAreLimitedToo() throws Exception {
        try (WebSocketClient client = WebSocketClient.start()) {
            assertThat(client.ask("{ articles(first: 90) { nodes { id } } }").has("data"))
                    .isTrue();
            assertThat(client.ask("{ articles(first: 90) { nodes { id } } }")
                            .at("/error/0/extensions/code")
                            .asText())
                    .isEqualTo("RATE_LIMITED");
        }
    }
}
