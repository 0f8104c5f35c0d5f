package org.dixit.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/// What was built, as a command: a jar or a native binary as Quarkus' build left it in target, or what
/// `-Ddixit.command=…` says, such as `docker run --rm -i dixit:jvm`.
final class Artifact {

    private static final long MINUTES = 2;
    private static final String COMMAND = "dixit.command";

    /// How a command ended.
    record Ended(int code, String out, String err) {}

    private Artifact() {}

    /// Whether the environment that is given reaches it.
    static boolean isLocal() {
        return System.getProperty(COMMAND) == null;
    }

    /// Runs it to its end.
    static Ended run(Map<String, String> environment, String in, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("dixit-out", ".txt");
        Path err = Files.createTempFile("dixit-err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (OutputStream to = process.getOutputStream()) {
            to.write(in.getBytes(UTF_8));
        } catch (IOException e) {
            // one that refuses its arguments reads nothing
        }
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        Ended how = new Ended(ended ? process.exitValue() : -1, Files.readString(out), Files.readString(err));
        assertThat(ended).as(how.toString()).isTrue();
        Files.delete(out);
        Files.delete(err);
        return how;
    }

    private static List<String> command() throws IOException {
        String given = System.getProperty(COMMAND);
        if (given != null) {
            return List.of(given.split(" "));
        }
        Properties built = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("target", "quarkus-artifact.properties"))) {
            built.load(file);
        }
        String path = Path.of("target", built.getProperty("path")).toString();
        return built.getProperty("type").startsWith("native")
                ? List.of(path)
                : List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", path);
    }
}
