package org.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dixit.launch.Announcement;
import org.dixit.launch.Ports;
import org.dixit.launch.Reasons;
import org.dixit.launch.StartupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How commands read what they are given, and what they say when they cannot.
class CommandArgumentsTest {

    private static CommandArguments parse(String... words) {
        return CommandArguments.parse("ingest", List.of(words), Set.of("--title", "--url"), Set.of("--resume"));
    }

    @Test
    void optionsAndOperandsMayBeMixed() {
        CommandArguments given =
                parse("a.txt", "--title", "T = 1", "--url=http://x/?a=b", "--resume", "-", "--", "--b.txt");

        assertThat(given.options()).isEqualTo(Map.of("--title", "T = 1", "--url", "http://x/?a=b", "--resume", "true"));
        assertThat(given.operands()).containsExactly("a.txt", "-", "--b.txt");
    }

    @Test
    void whatIsNotKnownIsNamedWithWhatWasMeant() {
        assertThatThrownBy(() -> parse("--titel", "T"))
                .hasMessage(
                        "ingest has no option --titel. Did you mean --title? ./dixit ingest --help lists what it takes.")
                .isInstanceOfSatisfying(
                        StartupException.class,
                        wrong -> assertThat(wrong.exitCode()).isEqualTo(2));
        assertThatThrownBy(() -> parse("--colour")).hasMessageStartingWith("ingest has no option --colour. ./dixit");
        assertThatThrownBy(() -> parse("--title")).hasMessageStartingWith("the option --title needs a value.");
        assertThatThrownBy(() -> CommandArguments.refuseAll("up", List.of("now")))
                .hasMessageStartingWith("up takes no arguments, and was given “now”.");
    }

    @Test
    void theHelpOfIngestNamesEveryOption() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/dixit/cli/IngestOptions.java"));
        assertThat(Pattern.compile("\"(--[a-z]+)\"").matcher(source).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(Help.of("ingest")).contains(option + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "extract", "evaluate", "ingest", "test", "build"})
    void theScriptGivesHelpWithoutABuild(String command) throws Exception {
        for (List<String> words : List.of(List.of(command, "--help"), List.of("help", command))) {
            Process script = new ProcessBuilder(Stream.concat(Stream.of("sh", "dixit"), words.stream())
                            .toList())
                    .redirectErrorStream(true)
                    .start();
            assertThat(script.inputReader().readAllAsString()).isEqualTo(Help.of(command));
            assertThat(script.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(script.exitValue()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"nonsense,nonsense", "up,now", "up,--port=1", "build,--fast"})
    void theScriptRefusesWhatItDoesNotKnow(String command, String word) throws Exception {
        Process script = new ProcessBuilder("sh", "dixit", command, word)
                .redirectErrorStream(true)
                .start();
        assertThat(script.inputReader().readAllAsString()).startsWith("dixit: ").contains(word);
        assertThat(script.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(script.exitValue()).isEqualTo(2);
    }

    @Test
    void aPortThatIsTakenIsNamedWithItsSetting() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.check("127.0.0.1", port, "QUARKUS_MANAGEMENT"))
                    .isInstanceOf(StartupException.class)
                    .hasMessageStartingWith(
                            "port " + port + " on 127.0.0.1 is already in use, perhaps by another Dixit")
                    .hasMessageContaining("set QUARKUS_MANAGEMENT_PORT to another port, such as ");
        }
        assertThatThrownBy(() -> Ports.check("192.0.2.1", 18340, "QUARKUS_HTTP"))
                .hasMessage("QUARKUS_HTTP_HOST is 192.0.2.1, which is not an address of this machine.");
    }

    @Test
    void reasonsNameNoClasses() {
        assertThat(Reasons.of(new NoSuchFileException("/x"))).isEqualTo("there is no such file or folder");
        assertThat(Reasons.of(new IOException("Is a directory"))).isEqualTo("is a directory");
        assertThat(Reasons.of(new ConnectException())).isEqualTo("the connection was refused");
        assertThat(Reasons.of(new IllegalStateException(new IOException("No space left on device."))))
                .isEqualTo("no space left on device");
        assertThat(Reasons.of(new IllegalStateException())).isEqualTo("an unexpected error");
        assertThat(Reasons.of(new StackOverflowError())).isEqualTo("its sentences are nested too deeply");
    }

    @Test
    void theLastLineOfAStartSaysWhereToGo() {
        assertThat(Announcement.sentence(Announcement.address("0.0.0.0", 8080), 1))
                .isEqualTo(
                        "Dixit is ready: http://localhost:8080 (1 article; GraphiQL at http://localhost:8080/q/graphql-ui)");
        assertThat(Announcement.sentence(Announcement.address("192.0.2.7", 80), 1234))
                .isEqualTo(
                        "Dixit is ready: http://192.0.2.7:80 (1,234 articles; GraphiQL at http://192.0.2.7:80/q/graphql-ui)");
    }
}
