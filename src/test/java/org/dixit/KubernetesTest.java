package org.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Checks that docker/kubernetes/dixit.yaml is consistent with the service, with the image and with itself.
@QuarkusTest
class KubernetesTest {

    private static final Map<String, JsonNode> OBJECTS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (var values = new ObjectMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(new YAMLFactory()
                        .createParser(Path.of("docker/kubernetes/dixit.yaml").toFile()))) {
            values.forEachRemaining(object -> OBJECTS.put(object.path("kind").asText(), object));
        }
    }

    private static JsonNode at(String kind, String pointer) {
        JsonNode found = OBJECTS.getOrDefault(kind, MissingNode.getInstance()).at(pointer);
        assertThat(found.isMissingNode()).as(kind + pointer).isFalse();
        return found;
    }

    private static JsonNode pod() {
        return at("Deployment", "/spec/template/spec");
    }

    private static JsonNode container() {
        return at("Deployment", "/spec/template/spec/containers/0");
    }

    private static String dockerfile() throws IOException {
        return Files.readString(Path.of("docker/Dockerfile.jvm"));
    }

    @Test
    void everySelectorFindsThePodsOfTheDeployment() {
        JsonNode labels = at("Deployment", "/spec/template/metadata/labels");
        assertThat(labels.isEmpty()).isFalse();
        assertThat(at("Deployment", "/spec/selector/matchLabels")).isEqualTo(labels);
        assertThat(at("Service", "/spec/selector")).isEqualTo(labels);
        assertThat(at("PodDisruptionBudget", "/spec/selector/matchLabels")).isEqualTo(labels);
        assertThat(pod().at("/topologySpreadConstraints/0/labelSelector/matchLabels"))
                .isEqualTo(labels);
    }

    @Test
    void theAutoscalerAndTheDisruptionBudgetMatchTheDeployment() {
        JsonNode target = at("HorizontalPodAutoscaler", "/spec/scaleTargetRef");
        for (String field : List.of("apiVersion", "kind")) {
            assertThat(target.path(field)).isEqualTo(at("Deployment", "/" + field));
        }
        assertThat(target.path("name")).isEqualTo(at("Deployment", "/metadata/name"));
        int least = at("HorizontalPodAutoscaler", "/spec/minReplicas").asInt();
        assertThat(at("HorizontalPodAutoscaler", "/spec/maxReplicas").asInt()).isGreaterThan(least);
        assertThat(at("Deployment", "/spec/replicas").asInt()).isEqualTo(least);
        assertThat(at("PodDisruptionBudget", "/spec/minAvailable").asInt()).isLessThan(least);
    }

    @Test
    void theServiceTargetsThePortOfTheImage() throws IOException {
        JsonNode port = container().at("/ports/0");
        JsonNode management = container().at("/ports/1");
        assertThat(at("Service", "/spec/ports")).hasSize(1);
        assertThat(at("Service", "/spec/ports/0/targetPort")).isEqualTo(port.path("name"));
        assertThat(dockerfile())
                .contains("EXPOSE " + port.path("containerPort").asInt() + " "
                        + management.path("containerPort").asInt() + "\n")
                .contains("QUARKUS_MANAGEMENT_PORT="
                        + management.path("containerPort").asInt() + " ");
        JsonNode notes = at("Deployment", "/spec/template/metadata/annotations");
        assertThat(notes.path("prometheus.io/port").asText())
                .isEqualTo(management.path("containerPort").asText());
        Management.given().get(notes.path("prometheus.io/path").asText()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"startupProbe", "livenessProbe", "readinessProbe"})
    void eachProbeUsesAnExistingPath(String probe) {
        JsonNode asked = container().path(probe).path("httpGet");
        assertThat(asked.path("port")).isEqualTo(container().at("/ports/1/name"));
        assertThat(asked.path("path").asText())
                .isEqualTo("/q/health/"
                        + Map.of("startupProbe", "started", "livenessProbe", "live", "readinessProbe", "ready")
                                .get(probe));
        Management.given().get(asked.path("path").asText()).then().statusCode(200);
    }

    @Test
    void everySettingIsInTheReadmeAndEverySecretInTheInstructions() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String head = Files.readString(Path.of("docker/kubernetes/dixit.yaml"));
        assertThat(container().path("env")).hasSizeGreaterThanOrEqualTo(4);
        for (JsonNode setting : container().path("env")) {
            String name = setting.path("name").asText();
            assertThat(readme)
                    .containsAnyOf("`" + name + "`", "`" + name.replaceFirst("^QUARKUS_DATASOURCE(?=_)", "") + "`");
            if (setting.has("value")) {
                continue;
            }
            JsonNode secret = setting.at("/valueFrom/secretKeyRef");
            assertThat(head)
                    .contains("create secret generic " + secret.path("name").asText() + " ");
            assertThat(head).contains("--from-literal=" + secret.path("key").asText() + "=");
        }
    }

    @Test
    void theContainerMatchesTheImageAndHasLimits() throws IOException {
        JsonNode user = pod().path("securityContext");
        assertThat(dockerfile())
                .contains("\nUSER " + user.path("runAsUser").asInt() + ":"
                        + user.path("runAsGroup").asInt() + "\n");
        assertThat(user.path("runAsNonRoot").asBoolean()).isTrue();
        assertThat(container().at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container().at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                .isFalse();
        assertThat(container().at("/securityContext/capabilities/drop/0").asText())
                .isEqualTo("ALL");
        assertThat(container().at("/resources/limits/memory").asText()).endsWith("Gi");
        assertThat(container().path("image").asText()).matches("[^:]+:.+").doesNotEndWith(":latest");
    }

    @Test
    void theGracePeriodCoversTheShutdown() {
        Duration sleep = Duration.ofSeconds(
                container().at("/lifecycle/preStop/sleep/seconds").asInt());
        Duration grace =
                Duration.ofSeconds(pod().path("terminationGracePeriodSeconds").asInt());
        String shutdown = ConfigProvider.getConfig().getValue("dixit.http.stop-timeout", String.class);
        assertThat(grace).isGreaterThan(sleep.plus(DurationConverter.parseDuration(shutdown)));
    }
}
