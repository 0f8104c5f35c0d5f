package org.dixit.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `./dixit ingest` was asked for.
///
/// @param service  where the articles go
/// @param key      the key for writing, or `null`
/// @param inputs   files, folders and `-`
/// @param fields   how fields are named, and values for those that are missing
/// @param encoding of the files, or `null` for UTF-8 and what a byte order mark shows
/// @param forOne   the options that make sense for one article of plain text only
/// @param patience how long a service that does not answer is waited for
/// @param resume   whether to go on where an earlier run stopped
/// @param state    the folder that keeps how far runs came
record IngestOptions(
        URI service,
        @Nullable String key,
        List<Path> inputs,
        Fields fields,
        @Nullable Charset encoding,
        List<String> forOne,
        Duration patience,
        boolean resume,
        Path state) {

    static final Path STANDARD_INPUT = Path.of("-");

    private static final String COMMAND = "ingest";
    private static final String USUAL_SERVICE = "http://localhost:8080/graphql";
    private static final String USUAL_PATIENCE = "30";
    private static final long LONGEST_PATIENCE = 86_400;
    private static final String PATH = "/graphql";

    /// The fields of an article by the options that give them.
    private static final Map<String, String> VALUES = Map.of(
            "--title", "title",
            "--url", "url",
            "--publisher", "publisher",
            "--author", "author",
            "--date", "publishedAt",
            "--language", "language");

    private static final Set<String> FLAGS = Set.of("--resume");

    /// @throws CannotStart where they cannot be understood
    static IngestOptions of(List<String> words, Map<String, String> environment) {
        Set<String> valued = new java.util.HashSet<>(VALUES.keySet());
        valued.addAll(Set.of("--service", "--encoding", "--fields", "--wait"));
        Arguments given = Arguments.parse(COMMAND, words, valued, FLAGS);
        if (given.operands().isEmpty()) {
            throw CannotStart.usage(COMMAND, "name the files or folders to take in, or - for standard input.");
        }
        String key = environment.get("DIXIT_API_KEY");
        return new IngestOptions(
                service(given),
                key == null || key.isBlank() ? null : key,
                given.operands().stream().map(Path::of).toList(),
                fields(given),
                encoding(given),
                List.of("--title", "--url").stream().filter(given::has).toList(),
                patience(given),
                given.has("--resume"),
                DataFolder.selected(environment).resolve("ingest"));
    }

    private static URI service(Arguments given) {
        String articleUrl = given.option("--url");
        if (articleUrl != null && articleUrl.endsWith(PATH)) {
            throw CannotStart.usage(COMMAND, "--url is the article's URL; the service's is given by --service.");
        }
        String url = given.options().getOrDefault("--service", USUAL_SERVICE);
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null && uri.getScheme().matches("https?")) {
                return uri.getPath().isEmpty() || uri.getPath().equals("/") ? uri.resolve(PATH) : uri;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw CannotStart.usage(COMMAND, "--service is “" + url + "”, which is not an http or https URL.");
    }

    private static Fields fields(Arguments given) {
        Map<String, String> defaults = new HashMap<>();
        VALUES.forEach((option, field) -> {
            String value = given.option(option);
            if (value != null) {
                defaults.put(field, value);
            }
        });
        Fields fields = new Fields(Fields.OWN.names(), Map.copyOf(defaults));
        String renamed = given.option("--fields");
        try {
            return renamed == null ? fields : fields.renamed(renamed);
        } catch (IllegalArgumentException e) {
            throw CannotStart.usage(COMMAND, "--fields: " + e.getMessage());
        }
    }

    private static @Nullable Charset encoding(Arguments given) {
        String name = given.option("--encoding");
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw CannotStart.usage(
                    COMMAND,
                    "--encoding is “" + name + "”, which is not known; there are " + UTF_8.name()
                            + ", UTF-16, windows-1252, ISO-8859-1 and others.");
        }
    }

    private static Duration patience(Arguments given) {
        String seconds = given.options().getOrDefault("--wait", USUAL_PATIENCE);
        if (seconds.matches("[0-9]{1,5}") && Long.parseLong(seconds) <= LONGEST_PATIENCE) {
            return Duration.ofSeconds(Long.parseLong(seconds));
        }
        throw CannotStart.usage(COMMAND, "--wait is “" + seconds + "”, which is not a number of seconds up to a day.");
    }
}
