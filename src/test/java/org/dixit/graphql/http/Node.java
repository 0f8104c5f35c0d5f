package org.dixit.graphql.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs the JavaScript of `src/test/js`, which represents independent clients. Without Node.js these tests are
/// skipped, unless `DIXIT_NEED_NODE` forbids that.
public final class Node {

    private static final Path SCRIPTS = Path.of("src", "test", "js");
    private static final long MINUTES = 5;

    private Node() {}

    /// What `script` prints, line by line; it must end well.
    public static List<String> run(String script, String... arguments) throws IOException {
        demandNode();
        install();
        return run(
                Stream.concat(Stream.of("node", script), Stream.of(arguments)).toList());
    }

    /// Starts `script`, whose standard output and input the caller uses and whose errors go to ours.
    public static Process start(String script, String... arguments) throws IOException {
        demandNode();
        install();
        return new ProcessBuilder(Stream.concat(Stream.of("node", script), Stream.of(arguments))
                        .toList())
                .directory(SCRIPTS.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void demandNode() {
        if (System.getenv("DIXIT_NEED_NODE") == null) {
            assumeTrue(isThere("node") && isThere("npm"), "needs Node.js and npm, which are not installed");
        }
    }

    private static boolean isThere(String program) {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Installs what the scripts need, once for each state of their list.
    private static synchronized void install() throws IOException {
        String wanted = Files.readString(SCRIPTS.resolve("package-lock.json"));
        Path mark = SCRIPTS.resolve("node_modules").resolve(".dixit-installed");
        if (!Files.exists(mark) || !Files.readString(mark).equals(wanted)) {
            run(List.of("npm", "ci", "--no-audit", "--no-fund"));
            Files.writeString(mark, wanted);
        }
    }

    private static List<String> run(List<String> command) throws IOException {
        Path errors = Files.createTempFile("dixit-node", ".log");
        Process process = new ProcessBuilder(command)
                .directory(SCRIPTS.toFile())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(process.exitValue())
                .as(command + said + Files.readString(errors))
                .isZero();
        Files.delete(errors);
        return said.lines().toList();
    }
}
