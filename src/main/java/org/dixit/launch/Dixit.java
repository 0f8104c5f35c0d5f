package org.dixit.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigValidationException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    private static final Duration LONGEST_PATIENCE = Duration.ofDays(1);

    private Dixit() {}

    /// Carries out the command that the first argument names; none means `up`.
    public static void main(String... args) {
        String command = args.length == 0 ? "up" : args[0];
        List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        try {
            switch (command) {
                case "up" -> up(rest, EmbeddedPostgres.Durability.KEPT);
                case "rehearse" -> {
                    Rehearsal.begin();
                    up(rest, EmbeddedPostgres.Durability.THROWN_AWAY);
                }
                // so that a build may take the programs away before it lets the service rehearse
                case "unpack" -> {
                    Path folder = DataFolder.selected(System.getenv());
                    try (DataFolder held = DataFolder.hold(folder)) {
                        System.out.println(PostgresBinaries.unpackedUnder(held.path()));
                    }
                }
                case "extract" -> System.exit(extract(rest));
                case "evaluate" -> evaluate(rest);
                case "ingest" -> System.exit(Ingest.run(rest, System.getenv()));
                default -> throw new CannotStart("there is no command " + command + "; ./dixit help lists them.");
            }
        } catch (CannotStart e) {
            System.err.println("dixit: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int extract(List<String> args) {
        if (!args.isEmpty()) {
            throw new CannotStart("extract takes no arguments: ./dixit extract < articles.jsonl > statements.jsonl");
        }
        try (FileInputStream in = new FileInputStream(FileDescriptor.in);
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            return new Extract(Wiring.analyst(), new Progress(System.err)).run(in, out) == 0 ? 0 : 1;
        } catch (IOException e) {
            throw new CannotStart("the statements could not be written: " + e.getMessage() + ".", e);
        }
    }

    private static void evaluate(List<String> args) {
        if (args.size() != 1) {
            throw new CannotStart("evaluate takes one file of annotated articles: ./dixit evaluate GOLD.jsonl");
        }
        try (InputStream gold = Files.newInputStream(Path.of(args.getFirst()))) {
            System.out.print(new Evaluate(new Extractor(Language.load())).run(gold));
        } catch (NoSuchFileException e) {
            throw new CannotStart("there is no file " + args.getFirst() + ".", e);
        } catch (IOException e) {
            throw new CannotStart(args.getFirst() + ": " + e.getMessage() + ".", e);
        }
    }

    private static void up(List<String> args, EmbeddedPostgres.Durability durability) {
        refuseOpenWrites();
        boundReads();
        EmbeddedPostgres postgres = serverOrNull(durability);
        CountDownLatch stopped = new CountDownLatch(1);
        if (postgres != null) {
            postgres.configuration().forEach(System::setProperty);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfter(stopped, postgres), "stop PostgreSQL"));
        }
        Quarkus.run(
                null,
                (code, failure) -> {
                    stopped.countDown();
                    if (failure != null) {
                        System.err.println("dixit: it did not start: " + reason(failure) + ".");
                    }
                    System.exit(code);
                },
                args.toArray(String[]::new));
    }

    /// Queries keep a connection for a few milliseconds of work. More connections than the processors can serve make
    /// the database change over between them: each query costs it more, and the slowest wait longer.
    private static void boundReads() {
        if (setting(MOST_READS) == null) {
            int most = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
            System.setProperty(MOST_READS, Integer.toString(most));
        }
    }

    /// What is wrong, by the name of the setting where it is one.
    private static String reason(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
            Matcher unread = UNREAD.matcher(String.valueOf(cause.getMessage()));
            if (unread.find()) {
                return unread.group(1) + " is " + unread.group(2) + ": " + unread.group(3);
            }
            if (cause instanceof ConfigValidationException wrong && wrong.getProblemCount() > 0) {
                return IntStream.range(0, wrong.getProblemCount())
                        .mapToObj(i -> wrong.getProblem(i).getMessage().replaceFirst("^[A-Z]{5}[0-9]{5}: ", ""))
                        .collect(Collectors.joining("; "));
            }
        }
        return root.toString();
    }

    /// Who can be reached from other machines needs a key for writing, or somebody who says that it needs none.
    private static void refuseOpenWrites() {
        String host = setting("quarkus.http.host");
        boolean open = "true".equalsIgnoreCase(setting("dixit.open-writes"));
        if (host != null && !isLoopback(host) && setting("dixit.api-key") == null && !open) {
            throw new CannotStart("everybody who reaches " + host + " could change the archive: set DIXIT_API_KEY to a "
                    + "secret that writing needs, or DIXIT_OPEN_WRITES=true if that is meant.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // Quarkus will say so
        }
    }

    private static @Nullable EmbeddedPostgres serverOrNull(EmbeddedPostgres.Durability durability) {
        String url = setting("quarkus.datasource.jdbc.url");
        if (url != null) {
            Server.await(
                    url, setting("quarkus.datasource.username"), setting("quarkus.datasource.password"), patience());
            return null;
        }
        DataFolder folder = DataFolder.hold(DataFolder.selected(System.getenv()));
        return EmbeddedPostgres.start(folder.path(), folder.path(), durability);
    }

    /// How long to wait for the database: read before Quarkus is there to read it.
    private static Duration patience() {
        String given = setting("dixit.database-wait");
        String value = given == null ? Settings.DATABASE_WAIT : given;
        try {
            Duration patience = DurationConverter.parseDuration(value);
            if (!patience.isNegative() && patience.compareTo(LONGEST_PATIENCE) <= 0) {
                return patience;
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new CannotStart(
                    "DIXIT_DATABASE_WAIT is " + value + ", which is no length of time, such as 60s or 2m.", e);
        }
        throw new CannotStart("DIXIT_DATABASE_WAIT is " + value + ": from 0s to 24h may be waited.");
    }

    /// A setting as Quarkus will see it, from a system property, the environment or a file that these name; blank is
    /// none.
    private static @Nullable String setting(String name) {
        String given = given(name);
        String value = given == null ? filed(name, given("quarkus.config.locations")) : given;
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable String given(String name) {
        String property = System.getProperty(name);
        return property != null
                ? property
                : System.getenv(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
    }

    private static @Nullable String filed(String name, @Nullable String locations) {
        if (locations == null) {
            return null;
        }
        Properties settings = new Properties();
        for (String location : locations.split(",", -1)) {
            try (Reader file = Files.newBufferedReader(Path.of(location.strip()))) {
                settings.load(file);
            } catch (IOException | InvalidPathException e) {
                // Quarkus reads it again, and says so
            }
        }
        return settings.getProperty(name);
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
