package org.dixit.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "DIXIT_APIKEY, DIXIT_API_KEY",
        "DIXIT_API_KEYS, DIXIT_API_KEY",
        "DIXIT_SEED, DIXIT_SEEDS",
        "DIXIT_DATE, DIXIT_DATA",
        "DIXIT_GRAPHQL_MAXDEPTH, DIXIT_GRAPHQL_MAX_DEPTH",
        "DIXIT_MAX_DEPTH, DIXIT_GRAPHQL_MAX_DEPTH",
        "DIXIT_GRAPHQL_TIME_OUT, DIXIT_GRAPHQL_TIMEOUT",
        "DIXIT_OPEN_WRITE, DIXIT_OPEN_WRITES"
    })
    void theNearestSettingIsSuggested(String name, String meant) {
        assertThat(UnknownSettings.in(Map.of(name, "s3cret")))
                .containsExactly(name + " is not a setting of Dixit and has no effect; is " + meant + " meant?");
    }

    @Test
    void anUnknownSettingWithoutANearOneHasNoSuggestion() {
        assertThat(UnknownSettings.in(Map.of("DIXIT_COLOUR", "red")))
                .containsExactly("DIXIT_COLOUR is not a setting of Dixit and has no effect; README.md lists them all.");
    }

    @Test
    void settingsAndUnrelatedVariablesAreNotReported() {
        Map<String, String> environment = new HashMap<>();
        UnknownSettings.SETTINGS.forEach(setting -> environment.put(setting, "x"));
        environment.put("DIXIT_CACHE", "/cache");
        // of a service dixit and of a service dixit-db, beside it in Kubernetes
        environment.put("DIXIT_SERVICE_HOST", "10.0.0.1");
        environment.put("DIXIT_SERVICE_PORT_HTTP", "80");
        environment.put("DIXIT_PORT", "tcp://10.0.0.1:80");
        environment.put("DIXIT_PORT_80_TCP_ADDR", "10.0.0.1");
        environment.put("DIXIT_DB_PORT", "tcp://10.0.0.2:5432");
        environment.put("PATH", "/bin");

        assertThat(UnknownSettings.in(environment)).isEmpty();
    }
}
