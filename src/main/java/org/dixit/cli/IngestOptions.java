package org.dixit.cli;

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
import java.util.stream.Stream;
import org.dixit.formats.KnownFields;
import org.dixit.launch.StartupException;
import org.dixit.postgres.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/// The options of `./dixit ingest`.
///
/// @param service           the URL to send articles to
/// @param key               the key for writing, or `null` if there is none
/// @param inputs            files, folders and `-`
/// @param fields            the names of the fields, and default values for missing ones
/// @param encoding          the encoding of the files, or `null` for UTF-8 or what a byte order mark indicates
/// @param singleFileOptions the given options that apply only to a single article of plain text
/// @param timeout           how long to wait for a service that does not answer
/// @param resume            whether to continue where an earlier run stopped
/// @param state             the folder in which the positions of runs are kept
record IngestOptions(
        URI service,
        @Nullable String key,
        List<Path> inputs,
        KnownFields fields,
        @Nullable Charset encoding,
        List<String> singleFileOptions,
        Duration timeout,
        boolean resume,
        Path state) {

    static final Path STANDARD_INPUT = Path.of("-");

    private static final String COMMAND = Commands.INGEST;
    private static final String USUAL_SERVICE = "http://localhost:8080/graphql";
    private static final String DEFAULT_WAIT = "30";
    private static final long MAX_WAIT_SECONDS = 86_400;
    private static final String PATH = "/graphql";

    /// The fields of an article, by the options that set them.
    private static final Map<String, String> VALUES = Map.of(
            Commands.TITLE, "title",
            Commands.URL, "url",
            Commands.PUBLISHER, "publisher",
            Commands.AUTHOR, "author",
            Commands.DATE, "publishedAt",
            Commands.LANGUAGE, "language");

    /// @throws StartupException if the arguments are not valid
    static IngestOptions of(List<String> words, Map<String, String> environment) {
        ParseResult given = Arguments.parse(COMMAND, words);
        List<Path> inputs = Arguments.operands(given);
        if (inputs.isEmpty()) {
            throw StartupException.usage(COMMAND, "name the files or folders to ingest, or - for standard input.");
        }
        String key = environment.get("DIXIT_API_KEY");
        return new IngestOptions(
                service(given),
                key == null || key.isBlank() ? null : key,
                inputs,
                fields(given),
                encoding(given),
                Stream.of(Commands.TITLE, Commands.URL)
                        .filter(given::hasMatchedOption)
                        .toList(),
                timeout(given),
                given.hasMatchedOption(Commands.RESUME),
                DataFolder.selected(environment).resolve("ingest"));
    }

    private static URI service(ParseResult given) {
        String articleUrl = Arguments.option(given, Commands.URL);
        if (articleUrl != null && articleUrl.endsWith(PATH)) {
            throw StartupException.usage(COMMAND, "--url is the article's URL; the service's is given by --service.");
        }
        String url = given.matchedOptionValue(Commands.SERVICE, USUAL_SERVICE);
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null && uri.getScheme().matches("https?")) {
                return uri.getPath().isEmpty() || uri.getPath().equals("/") ? uri.resolve(PATH) : uri;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw StartupException.usage(COMMAND, "--service is “" + url + "”, which is not an http or https URL.");
    }

    private static KnownFields fields(ParseResult given) {
        Map<String, String> defaults = new HashMap<>();
        VALUES.forEach((option, field) -> {
            String value = Arguments.option(given, option);
            if (value != null) {
                defaults.put(field, value);
            }
        });
        KnownFields fields = new KnownFields(KnownFields.OWN.names(), Map.copyOf(defaults));
        String renamed = Arguments.option(given, Commands.FIELDS);
        try {
            return renamed == null ? fields : fields.renamed(renamed);
        } catch (IllegalArgumentException e) {
            throw StartupException.usage(COMMAND, "--fields: " + e.getMessage());
        }
    }

    private static @Nullable Charset encoding(ParseResult given) {
        String name = Arguments.option(given, Commands.ENCODING);
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw StartupException.usage(
                    COMMAND,
                    "--encoding is “" + name + "”, which is not a known encoding; examples are " + UTF_8.name()
                            + ", UTF-16, windows-1252, ISO-8859-1 and others.");
        }
    }

    private static Duration timeout(ParseResult given) {
        String seconds = given.matchedOptionValue(Commands.WAIT, DEFAULT_WAIT);
        if (seconds.matches("[0-9]{1,5}") && Long.parseLong(seconds) <= MAX_WAIT_SECONDS) {
            return Duration.ofSeconds(Long.parseLong(seconds));
        }
        throw StartupException.usage(
                COMMAND, "--wait is “" + seconds + "”, which is not a number of seconds up to a day.");
    }
}
