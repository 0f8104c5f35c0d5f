package org.dixit.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Parsing the time limit of a read.
class ReadTimeoutTest {

    @Test
    void bothDurationFormatsAreAccepted() {
        assertThat(ReadTimeout.read("10s")).isEqualTo(ReadTimeout.read("PT10S")).isEqualTo(Duration.ofSeconds(10));
        assertThat(ReadTimeout.read("300ms")).isEqualTo(Duration.ofMillis(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "0s", "-1s", "PT0.0001S", "2d", ""})
    void anotherValueIsRefusedWithAMessage(String value) {
        assertThatThrownBy(() -> ReadTimeout.read(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "dixit.graphql.timeout must be a time from 1ms to one day, such as 10s, 500ms or PT10S, not “"
                                + value + "”");
    }
}
