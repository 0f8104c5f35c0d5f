package org.dixit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.ConfigValidationException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dixit.cli.Arguments;
import org.dixit.cli.EvaluateCommand;
import org.dixit.cli.ExtractCommand;
import org.dixit.cli.Help;
import org.dixit.cli.IngestCommand;
import org.dixit.cli.Progress;
import org.dixit.extraction.Extractor;
import org.dixit.grammar.EnglishGrammar;
import org.dixit.launch.AotTraining;
import org.dixit.launch.FailureMessages;
import org.dixit.launch.ManagementPort;
import org.dixit.launch.Ports;
import org.dixit.launch.Producers;
import org.dixit.launch.StartLog;
import org.dixit.launch.StartupChecks;
import org.dixit.launch.StartupException;
import org.dixit.launch.UnknownSettings;
import org.dixit.postgres.DataFolder;
import org.dixit.postgres.EmbeddedPostgres;
import org.dixit.postgres.ExternalPostgres;
import org.dixit.postgres.PostgresBinaries;
import org.jspecify.annotations.Nullable;

/// The entry point of every command. Only `up` needs Quarkus; the other commands run without it.
@QuarkusMain
public final class Dixit {

    private static final String MAX_READS = "quarkus.datasource.reads.jdbc.max-size";

    /// The message of SmallRye Config for a value that it cannot convert.
    private static final Pattern UNREAD = Pattern.compile(
            "config property (\\S+) with the config value \"(.*?)\" threw .*: (?:[A-Z]{5}[0-9]{5}: )?(.*?)\\.?$");

    private Dixit() {}

    /// Runs the command named by the first argument; without arguments, `up`.
    public static void main(String... args) {
        // the PostgreSQL driver also logs, before Quarkus sets this property
        System.getProperties().putIfAbsent("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        String command = args.length == 0 ? "up" : args[0];
        List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        if (Help.isWanted(List.of(command)) || command.equals("help") || Help.isWanted(rest)) {
            System.out.print(Help.of(command.equals("help") && !rest.isEmpty() ? rest.getFirst() : command));
            return;
        }
        if (command.equals("--version") || command.equals("-V")) {
            System.out.print(Help.version());
            return;
        }
        try {
            run(command, rest);
        } catch (StartupException e) {
            System.err.println("dixit: " + e.getMessage());
            System.exit(e.exitCode());
        }
    }

    private static void run(String command, List<String> rest) {
        switch (command) {
            case "up" -> {
                Arguments.refuseAll(command, rest);
                up(EmbeddedPostgres.Durability.DURABLE);
            }
            case "train" -> {
                AotTraining.begin();
                up(EmbeddedPostgres.Durability.DISPOSABLE);
            }
            // a separate command, so that a build can leave the packed binaries out of the training run
            case "unpack" -> {
                Path folder = DataFolder.selected(System.getenv());
                try (DataFolder held = DataFolder.acquire(folder)) {
                    System.out.println(PostgresBinaries.unpackedUnder(held.path()));
                }
            }
            case "extract" -> {
                Arguments.refuseAll(command, rest);
                System.exit(extract());
            }
            case "evaluate" -> evaluate(Arguments.operands(Arguments.parse(command, rest)));
            case "ingest" -> System.exit(IngestCommand.run(rest, System.getenv()));
            case Help.COMPLETION -> {
                Arguments.refuseAll(command, rest);
                System.out.print(Arguments.completion());
            }
            default -> {
                String meant = UnknownSettings.nearest(command, Help.COMMANDS);
                throw StartupException.usage(
                        "help",
                        "there is no command " + command + "." + (meant == null ? "" : " Did you mean " + meant + "?"));
            }
        }
    }

    private static int extract() {
        try (FileInputStream in = new FileInputStream(FileDescriptor.in);
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            return new ExtractCommand(Producers.analyzer(), new Progress(System.err)).run(in, out) == 0 ? 0 : 1;
        } catch (IOException e) {
            throw new StartupException("the statements could not be written: " + FailureMessages.of(e) + ".", e);
        }
    }

    private static void evaluate(List<Path> files) {
        if (files.size() != 1) {
            throw StartupException.usage("evaluate", "evaluate takes one file of annotated articles.");
        }
        Path file = files.getFirst();
        try (InputStream gold = Files.newInputStream(file)) {
            System.out.print(new EvaluateCommand(new Extractor(EnglishGrammar.load())).run(gold));
        } catch (IOException e) {
            throw new StartupException(file + ": " + FailureMessages.of(e) + ".", e);
        }
    }

    private static void up(EmbeddedPostgres.Durability durability) {
        StartLog.begin();
        StartupChecks.check();
        ManagementPort.choose();
        Ports.check();
        boundReads();
        EmbeddedPostgres postgres = serverOrNull(durability);
        CountDownLatch stopped = new CountDownLatch(1);
        if (postgres != null) {
            postgres.configuration().forEach(System::setProperty);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfter(stopped, postgres), "stop PostgreSQL"));
        }
        StartLog.stage("Starting the service");
        Quarkus.run(null, (code, failure) -> {
            stopped.countDown();
            if (failure != null) {
                System.err.println("dixit: the service did not start: " + reason(failure) + ".");
            }
            System.exit(code);
        });
    }

    /// Limits the connections for queries to twice the number of processors, but at least 4, unless the setting is
    /// given. A query holds a connection for a few milliseconds of work; with more connections than the processors
    /// can serve, the database switches between them, so that every query costs more and the slowest ones take
    /// longer.
    private static void boundReads() {
        if (StartupChecks.setting(MAX_READS) == null) {
            int max = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
            System.setProperty(MAX_READS, Integer.toString(max));
        }
    }

    /// Describes a failed start, beginning with the name of the setting if a setting is the cause.
    private static String reason(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
            String message = String.valueOf(cause.getMessage());
            // the messages of Dixit's own checks of settings begin like this
            if (message.startsWith("dixit.")) {
                return message.replaceFirst("\\.$", "");
            }
            Matcher unread = UNREAD.matcher(message);
            if (unread.find()) {
                return unread.group(1) + " is " + unread.group(2) + ": " + unread.group(3);
            }
            if (cause instanceof ConfigValidationException wrong && wrong.getProblemCount() > 0) {
                return IntStream.range(0, wrong.getProblemCount())
                        .mapToObj(i -> wrong.getProblem(i).getMessage().replaceFirst("^[A-Z]{5}[0-9]{5}: ", ""))
                        .collect(Collectors.joining("; "));
            }
            if (cause instanceof TimeoutException) {
                return "a step timed out, perhaps because the machine is too busy; start it again"
                        + " when there is less to do";
            }
        }
        return FailureMessages.of(root);
    }

    private static @Nullable EmbeddedPostgres serverOrNull(EmbeddedPostgres.Durability durability) {
        String url = StartupChecks.setting("quarkus.datasource.jdbc.url");
        if (url != null) {
            ExternalPostgres.await(
                    url,
                    StartupChecks.setting("quarkus.datasource.username"),
                    StartupChecks.setting("quarkus.datasource.password"),
                    StartupChecks.databaseWait());
            return null;
        }
        DataFolder folder = DataFolder.acquire(DataFolder.selected(System.getenv()));
        return EmbeddedPostgres.start(folder.path(), folder.path(), durability);
    }

    /// Stops PostgreSQL after the service, which may still be writing.
    private static void stopAfter(CountDownLatch stopped, EmbeddedPostgres postgres) {
        try {
            stopped.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        postgres.close();
    }
}
