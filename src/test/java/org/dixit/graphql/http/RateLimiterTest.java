package org.dixit.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.protocol.MediaTypes;
import org.dixit.graphql.protocol.RequestRejected;
import org.junit.jupiter.api.Test;

/// The cost that clients may use in a minute.
class RateLimiterTest {

    private static final Client FAR = new Client("203.0.113.7", false);
    private static final Client NEAR = new Client("loopback", true);

    private Instant now = Instant.parse("2026-11-28T10:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void theLimitIsRestoredAfterAMinute() {
        RateLimiter limiter = new RateLimiter(100, 0, clock);
        assertThat(limiter.charge(FAR, 60).after().remaining()).isEqualTo(40);
        now = now.plusSeconds(20);

        RateLimiter.Charge refused = limiter.charge(FAR, 41);
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.seconds()).isEqualTo(40);
        assertThat(refused.after().remaining())
                .as("what is refused is not charged")
                .isEqualTo(40);
        assertThatThrownBy(refused::requireAllowed)
                .isInstanceOfSatisfying(RequestRejected.class, rejection -> {
                    assertThat(rejection.code()).isEqualTo(ErrorCode.RATE_LIMITED);
                    assertThat(rejection.status(MediaTypes.Answer.JSON)).isEqualTo(429);
                })
                .hasMessageContaining("try again in 40 s");
        assertThat(limiter.charge(FAR, 40).allowed()).isTrue();

        now = now.plusSeconds(40);
        assertThat(limiter.charge(FAR, 100).allowed()).isTrue();
    }

    @Test
    void aQueryCostsAtLeastOneAndClientsHaveSeparateLimits() {
        RateLimiter limiter = new RateLimiter(2, 5, clock);
        limiter.charge(FAR, 0);
        limiter.charge(FAR, 0);

        assertThat(limiter.charge(FAR, 0).allowed()).isFalse();
        assertThat(limiter.charge(new Client("203.0.113.8", false), 0).allowed())
                .isTrue();
        assertThat(limiter.charge(NEAR, 5).allowed()).isTrue();
        assertThat(limiter.charge(NEAR, 1).allowed()).isFalse();
    }

    @Test
    void zeroMeansNoLimit() {
        RateLimiter limiter = new RateLimiter(1, 0, clock);

        assertThat(limiter.charge(NEAR, Long.MAX_VALUE).allowed()).isTrue();
        assertThat(limiter.charge(NEAR, Long.MAX_VALUE).allowed()).isTrue();
        assertThat(limiter.charge(FAR, Long.MAX_VALUE).allowed()).isFalse();
    }

    @Test
    void manyClientsTakeABoundedMemory() {
        RateLimiter limiter = new RateLimiter(10, 10, clock);
        for (int i = 0; i < 30_000; i++) {
            limiter.charge(new Client("client " + i, false), 10);
        }

        assertThat(limiter.clients()).isEqualTo(10_000);
    }
}
