package org.dixit.launch;

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
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dixit.extraction.Extractor;
import org.dixit.language.Language;
import org.jspecify.annotations.Nullable;

/// Where every command starts. Only `up` needs Quarkus; the others stay light.
@QuarkusMain
public final class Dixit {

    private static final String MOST_READS = "quarkus.datasource.reads.jdbc.max-size";

    /// How SmallRye Config tells of a value of another type.
    private static final Pattern UNREAD = Pattern.compile(
            "config property (\\S+) with the config value \"(.*?)\" threw .*: (?:[A-Z]{5}[0-9]{5}: )?(.*?)\\.?$");

    private Dixit() {}

    /// Carries out the command that the first argument names; none means `up`.
    public static void main(String... args) {
        // the PostgreSQL driver logs, too, before Quarkus sets this
        System.getProperties().putIfAbsent("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        String command = args.length == 0 ? "up" : args[0];
        List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        if (Help.isWanted(List.of(command)) || command.equals("help") || Help.isWanted(rest)) {
            System.out.print(Help.of(command.equals("help") && !rest.isEmpty() ? rest.getFirst() : command));
            return;
        }
        try {
            run(command, rest);
        } catch (CannotStart e) {
            System.err.println("dixit: " + e.getMessage());
            System.exit(e.exitCode());
        }
    }

    private static void run(String command, List<String> rest) {
        switch (command) {
            case "up" -> {
                Arguments.refuseAll(command, rest);
                up(EmbeddedPostgres.Durability.KEPT);
            }
            case "rehearse" -> {
                Rehearsal.begin();
                up(EmbeddedPostgres.Durability.THROWN_AWAY);
            }
            // so that a build may take the programs away before it lets the service rehearse
            case "unpack" -> {
                Path folder = DataFolder.selected(System.getenv());
                try (DataFolder held = DataFolder.hold(folder)) {
                    System.out.println(PostgresBinaries.unpackedUnder(held.path()));
                }
            }
            case "extract" -> {
                Arguments.refuseAll(command, rest);
                System.exit(extract());
            }
            case "evaluate" -> evaluate(Arguments.parse(command, rest, Set.of(), Set.of()));
            case "ingest" -> System.exit(Ingest.run(rest, System.getenv()));
            default -> {
                String meant = Misspelt.nearest(command, Help.COMMANDS);
                throw CannotStart.usage(
                        "help",
                        "there is no command " + command + "." + (meant == null ? "" : " Did you mean " + meant + "?"));
            }
        }
    }

    private static int extract() {
        try (FileInputStream in = new FileInputStream(FileDescriptor.in);
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            return new Extract(Wiring.analyst(), new Progress(System.err)).run(in, out) == 0 ? 0 : 1;
        } catch (IOException e) {
            throw new CannotStart("the statements could not be written: " + Reasons.of(e) + ".", e);
        }
    }

    private static void evaluate(Arguments given) {
        if (given.operands().size() != 1) {
            throw CannotStart.usage("evaluate", "evaluate takes one file of annotated articles.");
        }
        String file = given.operands().getFirst();
        try (InputStream gold = Files.newInputStream(Path.of(file))) {
            System.out.print(new Evaluate(new Extractor(Language.load())).run(gold));
        } catch (IOException e) {
            throw new CannotStart(file + ": " + Reasons.of(e) + ".", e);
        }
    }

    private static void up(EmbeddedPostgres.Durability durability) {
        StartLog.begin();
        Beforehand.check();
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
                System.err.println("dixit: it did not start: " + reason(failure) + ".");
            }
            System.exit(code);
        });
    }

    /// Queries keep a connection for a few milliseconds of work. More connections than the processors can serve make
    /// the database change over between them: each query costs it more, and the slowest wait longer.
    private static void boundReads() {
        if (Beforehand.setting(MOST_READS) == null) {
            int most = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
            System.setProperty(MOST_READS, Integer.toString(most));
        }
    }

    /// What is wrong, by the name of the setting where it is one.
    private static String reason(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
            String message = String.valueOf(cause.getMessage());
            // how Dixit's own checks of settings begin
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
                return "a step of it took longer than may be waited for. The machine may be too busy: start it again"
                        + " when there is less to do";
            }
        }
        return Reasons.of(root);
    }

    private static @Nullable EmbeddedPostgres serverOrNull(EmbeddedPostgres.Durability durability) {
        String url = Beforehand.setting("quarkus.datasource.jdbc.url");
        if (url != null) {
            Server.await(
                    url,
                    Beforehand.setting("quarkus.datasource.username"),
                    Beforehand.setting("quarkus.datasource.password"),
                    Beforehand.patience());
            return null;
        }
        DataFolder folder = DataFolder.hold(DataFolder.selected(System.getenv()));
        return EmbeddedPostgres.start(folder.path(), folder.path(), durability);
    }

    /// The service goes first: it may still be writing.
    private static void stopAfter(CountDownLatch stopped, EmbeddedPostgres postgres) {
        try {
            stopped.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        postgres.close();
    }
}
