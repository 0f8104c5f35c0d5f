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

/// The built artifact as a command: a jar, with its AOT cache for `-Dit=aot`, or a native binary that Quarkus'
/// build left in target, or the command given by `-Ddixit.command=…`, such as `docker run --rm -i --network
/// host dixit:jvm`.
final class Artifact {

    private static final long MINUTES = 2;
    private static final String COMMAND = "dixit.command";
    private static final String OPTIONS = "dixit.artifact-options";

    /// The result of a command.
    record Ended(int code, String out, String err) {}

    private Artifact() {}

    /// Whether it embeds PostgreSQL, unlike an image or a native binary.
    static boolean hasDatabase() throws IOException {
        return System.getProperty(COMMAND) == null && !built("type").startsWith("native");
    }

    /// Runs it and waits until it ends.
    static Ended run(Map<String, String> environment, String in, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(command());
        int run = command.indexOf("run");
        if (run >= 0) {
            // what is set here is not yet set in a container
            environment.forEach((name, value) -> command.addAll(run + 1, List.of("--env", name + "=" + value)));
        }
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

    /// Starts the service; both outputs are read as one.
    static Process start(Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(command());
        command.add("up");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static List<String> command() throws IOException {
        String given = System.getProperty(COMMAND);
        if (given != null) {
            return List.of(given.split(" "));
        }
        String path = Path.of("target", built("path")).toString();
        if (built("type").startsWith("native")) {
            return List.of(path);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String options = System.getProperty(OPTIONS, "");
        command.addAll(options.isBlank() ? List.of() : List.of(options.strip().split("\\s+")));
        command.addAll(List.of("-jar", path));
        return command;
    }

    /// The metadata that the build wrote about the artifact.
    private static String built(String key) throws IOException {
        Properties built = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("target", "quarkus-artifact.properties"))) {
            built.load(file);
        }
        return built.getProperty(key);
    }
}
