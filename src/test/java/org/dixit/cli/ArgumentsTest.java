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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dixit.launch.FailureMessages;
import org.dixit.launch.Ports;
import org.dixit.launch.ReadyMessage;
import org.dixit.launch.StartupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

/// How commands read what they are given, and what they say when they cannot.
class ArgumentsTest {

    @TempDir
    Path folder;

    private static ParseResult parse(String... words) {
        return Arguments.parse("ingest", List.of(words));
    }

    @Test
    void optionsAndOperandsMayBeMixed() {
        ParseResult given = parse("a.txt", "--title", "T = 1", "--url=http://x/?a=b", "--resume", "-", "--", "--b.txt");

        assertThat(Arguments.option(given, "--title")).isEqualTo("T = 1");
        assertThat(Arguments.option(given, "--url")).isEqualTo("http://x/?a=b");
        assertThat(given.hasMatchedOption("--resume")).isTrue();
        assertThat(Arguments.operands(given)).containsExactly(Path.of("a.txt"), Path.of("-"), Path.of("--b.txt"));
    }

    @Test
    void wordsAreTakenAsTheyAre() {
        ParseResult given =
                parse("--title", "--url", "--author", "\"A\"", "--author=", "--fields", "-x", "@a", "ingest");

        assertThat(Arguments.option(given, "--title")).isEqualTo("--url");
        assertThat(Arguments.option(given, "--url")).isNull();
        assertThat(Arguments.option(given, "--author")).as("the last counts").isEmpty();
        assertThat(Arguments.option(given, "--fields")).isEqualTo("-x");
        assertThat(Arguments.operands(given)).containsExactly(Path.of("@a"), Path.of("ingest"));
        assertThat(Arguments.option(parse("--author", "\"A\""), "--author")).isEqualTo("\"A\"");
    }

    @Test
    void unknownOptionsAreReportedWithASuggestion() {
        assertThatThrownBy(() -> parse("--titel", "T"))
                .hasMessage(
                        "ingest has no option --titel. Did you mean --title? ./dixit ingest --help lists its options.")
                .isInstanceOfSatisfying(
                        StartupException.class,
                        wrong -> assertThat(wrong.exitCode()).isEqualTo(2));
        assertThatThrownBy(() -> parse("--colour=red"))
                .hasMessageStartingWith("ingest has no option --colour. ./dixit");
        assertThatThrownBy(() -> parse("-x")).hasMessageStartingWith("ingest has no option -x. ./dixit");
        assertThatThrownBy(() -> parse("--title")).hasMessageStartingWith("the option --title needs a value.");
        assertThatThrownBy(() -> parse("--resume=no")).hasMessageStartingWith("the option --resume takes no value.");
        assertThatThrownBy(() -> Arguments.refuseAll("up", List.of("now")))
                .hasMessageStartingWith("up takes no arguments, but was given “now”.");
        assertThatThrownBy(() -> Arguments.refuseAll("up", List.of("now", "--port", "9000")))
                .hasMessageStartingWith("up has no option --port. ./dixit");
        assertThatThrownBy(() -> Arguments.parse("evaluate", List.of("--quick")))
                .hasMessageStartingWith("evaluate has no option --quick. ./dixit");
    }

    @ParameterizedTest
    @MethodSource("helpTexts")
    void helpTextsAreAsPicocliWritesThem(String command) throws IOException {
        String text = Arguments.help(command);
        Path file = Path.of("src/main/resources/org/dixit/cli/help", command + ".txt");
        if (Boolean.getBoolean("dixit.readme.write")) {
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("mvn test -Dtest=ArgumentsTest -Ddixit.readme.write=true writes it")
                .hasContent(text);
        assertThat(text).startsWith("usage: ./dixit ").doesNotContain("org.dixit");
        assertThat(text.lines()).allMatch(line -> line.length() <= 125);
    }

    static Stream<String> helpTexts() {
        return Stream.concat(Stream.of("dixit"), Help.COMMANDS.stream().sorted());
    }

    @Test
    void theHelpOfAllNamesEveryCommand() {
        assertThat(Help.COMMANDS)
                .allSatisfy(command -> assertThat(Help.of("dixit")).containsPattern("(?m)^  " + command + " +[a-z]"));
        assertThat(Help.of("nonsense")).isEqualTo(Help.of("dixit"));
    }

    @ParameterizedTest
    @CsvSource({
        "gen,generate-completion",
        "ingest --pub,--publisher",
        "ingest --encoding win,windows-1252",
        "help eval,evaluate",
    })
    void theScriptForBashCompletesCommandsAndOptions(String typed, String completed) throws Exception {
        Path script = Files.writeString(folder.resolve("completion"), Arguments.completion());
        String words = "dixit " + typed;
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source \"$0\"; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE=$1;"
                                + " COMP_POINT=${#1}; _complete_dixit; echo ${COMPREPLY[@]}",
                        script.toString(),
                        words)
                .redirectError(ProcessBuilder.Redirect.DISCARD) // compopt is not called by a shell that completes
                .start();
        assertThat(bash.inputReader().readAllAsString().strip()).isEqualTo(completed);
    }

    @Test
    void theScriptPrintsTheVersionOfTheBuild() throws Exception {
        Process script = new ProcessBuilder("sh", "dixit", "--version")
                .redirectErrorStream(true)
                .start();
        assertThat(script.inputReader().readAllAsString())
                .isEqualTo(Help.version())
                .matches("dixit [0-9][^$]*\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "extract", "evaluate", "ingest", "test", "build", "generate-completion"})
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
    void theScriptRefusesUnknownArguments(String command, String word) throws Exception {
        Process script = new ProcessBuilder("sh", "dixit", command, word)
                .redirectErrorStream(true)
                .start();
        assertThat(script.inputReader().readAllAsString()).startsWith("dixit: ").contains(word);
        assertThat(script.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(script.exitValue()).isEqualTo(2);
    }

    @Test
    void aPortInUseIsReportedWithItsSetting() throws IOException {
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
    void failureMessagesContainNoClassNames() {
        assertThat(FailureMessages.of(new NoSuchFileException("/x"))).isEqualTo("there is no such file or folder");
        assertThat(FailureMessages.of(new IOException("Is a directory"))).isEqualTo("is a directory");
        assertThat(FailureMessages.of(new ConnectException())).isEqualTo("the connection was refused");
        assertThat(FailureMessages.of(new IllegalStateException(new IOException("No space left on device."))))
                .isEqualTo("no space left on device");
        assertThat(FailureMessages.of(new IllegalStateException())).isEqualTo("an unexpected error");
        assertThat(FailureMessages.of(new StackOverflowError())).isEqualTo("its sentences are nested too deeply");
    }

    @Test
    void theLastLineOfAStartHasTheAddress() {
        assertThat(ReadyMessage.sentence(ReadyMessage.address("0.0.0.0", 8080), 1))
                .isEqualTo(
                        "Dixit is ready: http://localhost:8080 (1 article; GraphiQL at http://localhost:8080/q/graphql-ui)");
        assertThat(ReadyMessage.sentence(ReadyMessage.address("192.0.2.7", 80), 1234))
                .isEqualTo(
                        "Dixit is ready: http://192.0.2.7:80 (1,234 articles; GraphiQL at http://192.0.2.7:80/q/graphql-ui)");
    }
}
