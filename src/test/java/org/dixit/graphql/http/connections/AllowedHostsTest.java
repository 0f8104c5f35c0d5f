package org.dixit.graphql.http.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

    @ParameterizedTest
    @CsvSource({
        "dixit.example.org, dixit.example.org, true",
        "dixit.example.org, DIXIT.example.ORG:443, true",
        "dixit.example.org, dixit.example.org., true",
        "dixit.example.org, a.dixit.example.org, false",
        "*.example.org, a.example.org, true",
        "*.example.org, a.b.example.org, true",
        "*.example.org, example.org, false",
        "*.example.org, evilexample.org, false",
        "*, whatever.example, true",
        "x.example, localhost:8080, true",
        "x.example, 10.0.0.1, true",
        "x.example, [::1]:80, true",
        "x.example, 10.0.0.1.evil.example, false"
    })
    void namesPatternsAndAddresses(String setting, String host, boolean allowed) {
        assertThat(Authority.of(host).map(new AllowedHosts(List.of(setting))::allows))
                .contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "a:b",
                "a:123456",
                "a:65536",
                "[::1]:99999",
                "[::1",
                "[x]",
                "[1.2.3.4]",
                "http://a",
                "a/b",
                "a@b",
                "a,b:c"
            })
    void aValueThatIsNotAHostIsRefused(String value) {
        assertThat(Authority.of(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example", "a.example:80", "*a.example", "a.*.example/x"})
    void aSettingThatIsNotAHostNamePreventsStartup(String setting) {
        assertThatThrownBy(() -> new AllowedHosts(List.of(setting)))
                .hasMessageStartingWith("dixit.hosts has " + setting);
    }

    @Test
    void connectionsAreLimitedPerNetworkExceptForLoopback() throws Exception {
        ConnectionCounts counts = new ConnectionCounts(10, 2);
        var one = new java.net.InetSocketAddress("198.51.100.1", 1);
        var other = new java.net.InetSocketAddress("198.51.100.2", 1);
        var six = new java.net.InetSocketAddress("2001:db8::1", 1);
        var alsoSix = new java.net.InetSocketAddress("2001:db8::2", 1);
        var loopback = new java.net.InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), 1);
        ConnectionCounts.Place place = counts.take(one).orElseThrow();
        assertThat(counts.take(one)).isPresent();
        assertThat(counts.take(one)).isEmpty();
        assertThat(counts.take(other)).isPresent();
        assertThat(counts.take(six)).isPresent();
        assertThat(counts.take(alsoSix)).isPresent();
        assertThat(counts.take(six)).isEmpty();
        place.release();
        assertThat(counts.take(one)).isPresent();
        for (int i = 0; i < 5; i++) {
            assertThat(counts.take(loopback)).isPresent();
        }
        assertThat(counts.all()).isEqualTo(10);
        assertThat(counts.take(loopback)).as("all places are taken").isEmpty();
    }
}
