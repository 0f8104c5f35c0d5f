package org.dixit.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.dixit.launch.Artifact.Ended;
import org.dixit.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the command line of the built artifact: mvn verify -Dit.
@Tag("artifact")
class CommandLineIT {

    private static final Path SEED = Path.of("seeds", "000_7d4f572634b56776.txt");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startDatabase() throws IOException {
        Path programs = Path.of("target", "programs").toAbsolutePath();
        Files.createDirectories(programs);
        postgres = EmbeddedPostgres.start(folder, programs, EmbeddedPostgres.Durability.DISPOSABLE);
    }

    @AfterAll
    static void stopDatabase() {
        postgres.close();
    }

    @Test
    void extractHandlesTheSeedAndReportsABadLine() throws Exception {
        String line = JSON.writeValueAsString(Map.of("id", "seed", "text", Files.readString(SEED)));
        Ended ended = Artifact.run(Map.of(), line + "\nnonsense\n", "extract");

        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        List<String> lines = ended.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains("\"line\":2,\"error\":");
        JsonNode seed = JSON.readTree(lines.get(0));
        assertThat(seed.path("id").asText()).isEqualTo("seed");
        assertThat(seed.path("statements")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(seed.path("statements").findValuesAsText("speaker"))
                .contains("Joe Biden", "Kremlin", "U.S. officials");
    }

    @Test
    void extractWithoutErrorsExitsWithZero() throws Exception {
        assertThat(Artifact.run(Map.of(), "{\"text\": \"“It is safe,” Ana Ruiz said.\"}\n", "extract")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense               | 2 | dixit: there is no command nonsense. ./dixit help --help lists its options.
            extrct                 | 2 | dixit: there is no command extrct. Did you mean extract?
            extract --fast         | 2 | dixit: extract has no option --fast. ./dixit extract --help lists its options.
            extract a              | 2 | dixit: extract takes no arguments, but was given “a”.
            up --port 9000         | 2 | dixit: up has no option --port. ./dixit up --help lists its options.
            evaluate               | 2 | dixit: evaluate takes one file
            evaluate nowhere.jsonl | 1 | dixit: nowhere.jsonl: there is no such file or folder.
            evaluate src           | 1 | dixit: src: is a directory.
            ingest                 | 2 | dixit: name the files or folders to take in
            ingest --publishr A x  | 2 | dixit: ingest has no option --publishr. Did you mean --publisher?
            """)
    void failuresAreReportedInOneSentence(String arguments, int code, String sentence) throws Exception {
        Ended ended = Artifact.run(Map.of(), "", arguments.split(" "));

        assertThat(ended.code()).as(ended.err()).isEqualTo(code);
        assertThat(ended.err()).startsWith(sentence).doesNotContain("\tat ");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        Ended ended = Artifact.run(Map.of(), "", "--version");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).matches("dixit [0-9].*\\n");
    }

    @Test
    void aScriptForBashIsPrinted() throws Exception {
        Ended ended = Artifact.run(Map.of(), "", "generate-completion");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("#!/usr/bin/env bash").contains("--publisher");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "extract", "evaluate", "ingest", "test", "build", "generate-completion"})
    void helpIsPrintedWithoutWarnings(String command) throws Exception {
        Ended ended = Artifact.run(Map.of(), "", command, "--help");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("usage: ./dixit " + command);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DIXIT_GRAPHQL_MAX_BODY    | plenty         | dixit.graphql.max-body is plenty
            DIXIT_GRAPHQL_MAX_BODY    | 0              | dixit.graphql.max-body is 0 bytes, and must be from 1
            DIXIT_GRAPHQL_MAX_DEPTH   | 0              | dixit.graphql.max-depth is 0, and must be at least 1
            DIXIT_GRAPHQL_MAX_COST    | much           | dixit.graphql.max-cost is much
            DIXIT_GRAPHQL_TIMEOUT     | soon           | dixit.graphql.timeout must be a time from 1ms to one day
            DIXIT_GRAPHQL_DOCUMENTS   | nowhere.json   | dixit.graphql.documents is nowhere.json, which is no JSON file
            DIXIT_GRAPHQL_DOCUMENTS   | README.md      | dixit.graphql.documents is README.md, which is no JSON file
            DIXIT_DATABASE_WAIT       | soon           | DIXIT_DATABASE_WAIT is soon, which is no length of time
            DIXIT_DATABASE_WAIT       | 25h            | DIXIT_DATABASE_WAIT is 25h: from 0s to 24h
            DIXIT_OPEN_WRITES         | perhaps        | DIXIT_OPEN_WRITES is perhaps, and must be true or false
            DIXIT_SEEDS               | nowhere        | DIXIT_SEEDS is nowhere, and no folder is there
            QUARKUS_HTTP_PORT         | web            | quarkus.http.port is web
            """)
    void anInvalidSettingPreventsStartupAndIsNamed(String name, String value, String sentence) throws Exception {
        Map<String, String> environment = new HashMap<>();
        postgres.configuration()
                .forEach(
                        (key, to) -> environment.put(key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT), to));
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1"); // an image listens on all
        environment.put("DIXIT_SEEDS", "");
        environment.put(name, value);
        Ended ended = Artifact.run(environment, "", "up");

        assertThat(ended.code()).as(ended.toString()).isEqualTo(1);
        assertThat(ended.err().lines().filter(line -> line.startsWith("dixit: ")))
                .as(ended.toString())
                .singleElement()
                .asString()
                .contains(sentence);
    }

    @Test
    void aDataFolderThatIsAFilePreventsStartup() throws Exception {
        assumeTrue(Artifact.hasDatabase(), "it wants a server, and keeps no data itself");
        Ended ended = Artifact.run(Map.of("DIXIT_DATA", "README.md", "DIXIT_SEEDS", ""), "", "up");

        assertThat(ended.code()).as(ended.toString()).isEqualTo(1);
        assertThat(ended.err()).contains("README.md (DIXIT_DATA) cannot be used");
    }

    @Test
    void aPortInUseIsReportedBeforeAnythingIsStarted() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path data = folder.resolve("of-no-service");
            Ended ended = Artifact.run(
                    Map.of(
                            "QUARKUS_HTTP_PORT",
                            Integer.toString(taken.getLocalPort()),
                            "QUARKUS_HTTP_HOST",
                            "127.0.0.1",
                            "DIXIT_DATA",
                            data.toString(),
                            "DIXIT_SEEDS",
                            ""),
                    "",
                    "up");

            assertThat(ended.code()).as(ended.toString()).isEqualTo(1);
            assertThat(ended.err())
                    .startsWith("dixit: port " + taken.getLocalPort() + " on 127.0.0.1 is already in use")
                    .contains("set QUARKUS_HTTP_PORT to another port");
            assertThat(data).doesNotExist();
        }
    }

    /// In a new folder, and over its data again.
    @Test
    void aStartReportsItsStagesAndEndsWithTheAddress() throws Exception {
        assumeTrue(Artifact.hasDatabase(), "it wants a server, and keeps no data itself");
        Path data = folder.resolve("new");
        List<String> first = start(data, "false");
        List<String> second = start(data, "false");

        assertThat(first).allMatch(line -> line.matches("\\[ *[0-9]+\\.[0-9] s] [A-Z].*|Dixit is ready: .*"));
        assertThat(String.join("\n", first))
                .contains("] Unpacking PostgreSQL ", "] Creating the database in ", "] Starting PostgreSQL ")
                .contains("] Creating the tables", "] Loading the language models", "] Ingesting the articles of ");
        assertThat(first.getLast())
                .matches(
                        "Dixit is ready: http://localhost:[0-9]+ \\(1 article; GraphiQL at http://localhost:[0-9]+/q/graphql-ui\\)");
        assertThat(String.join("\n", second))
                .doesNotContain("Unpacking", "Creating")
                .contains("(1 article; ");
    }

    @Test
    void aStopWhileSomebodyFollowsTellsHimAndLogsNothing() throws Exception {
        assumeTrue(Artifact.hasDatabase(), "it wants a server, and keeps no data itself");
        Process service = Artifact.start(Map.of(
                "QUARKUS_HTTP_PORT",
                "0",
                "DIXIT_DATA",
                folder.resolve("followed").toString(),
                "DIXIT_SEEDS",
                ""));
        try (BufferedReader lines = service.inputReader(UTF_8);
                HttpClient client = HttpClient.newHttpClient()) {
            String ready = lines.lines()
                    .filter(line -> line.contains("Dixit is ready: "))
                    .findFirst()
                    .orElseThrow();
            String address = ready.replaceFirst(".*http://(localhost:[0-9]+)/q/.*", "ws://$1/graphql");
            CompletableFuture<Integer> closed = new CompletableFuture<>();
            WebSocket socket = client.newWebSocketBuilder()
                    .subprotocols("graphql-transport-ws")
                    .buildAsync(URI.create(address), new WebSocket.Listener() {
                        @Override
                        public CompletionStage<?> onClose(WebSocket ended, int code, String reason) {
                            closed.complete(code);
                            return CompletableFuture.completedFuture(null);
                        }
                    })
                    .join();
            socket.sendText("{\"type\":\"connection_init\"}", true).join();
            socket.sendText(
                            "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"subscription { statementFiled { cursor } }\"}}",
                            true)
                    .join();
            Thread.sleep(1_000);
            service.destroy();

            assertThat(closed.get(20, TimeUnit.SECONDS)).isEqualTo(1001);
            assertThat(lines.lines()).noneMatch(line -> line.contains("ERROR") || line.startsWith("\tat "));
            assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theStartLogIsJsonIfTheLogIs() throws Exception {
        assumeTrue(Artifact.hasDatabase(), "it wants a server, and keeps no data itself");
        for (String line : start(folder.resolve("json"), "true")) {
            assertThat(JSON.readTree(line).path("message").asText()).isNotEmpty();
        }
    }

    /// What a start says until the service is ready, and then stops it.
    private static List<String> start(Path data, String json) throws Exception {
        Process service = Artifact.start(Map.of(
                "QUARKUS_HTTP_PORT", "0", "DIXIT_DATA", data.toString(), "QUARKUS_LOG_CONSOLE_JSON_ENABLED", json));
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = service.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.contains("Dixit is ready: ")) {
                    break;
                }
            }
            service.destroy();
            lines.transferTo(Writer.nullWriter());
            assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(said).as("%s", said).isNotEmpty();
        return said;
    }
}
