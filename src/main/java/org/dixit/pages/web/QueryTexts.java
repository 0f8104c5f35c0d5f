package org.dixit.pages.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The queries of the pages, read from `org/dixit/pages/*.graphql`. A fragment `Card` is in the file `card.graphql`.
@Singleton
public class QueryTexts {

    private static final String FOLDER = "/org/dixit/pages/";
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.([A-Z][A-Za-z]*)");

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /// Returns the text of a query with all fragments that it uses.
    ///
    /// @param name the name of its file without `.graphql`
    public String text(String name) {
        return texts.computeIfAbsent(name, QueryTexts::whole);
    }

    private static String whole(String name) {
        StringBuilder text = new StringBuilder(read(name));
        SequencedSet<String> added = new LinkedHashSet<>();
        int from = 0;
        for (Matcher spread = SPREAD.matcher(text); spread.find(from); spread = SPREAD.matcher(text)) {
            from = spread.end();
            String fragment = spread.group(1).toLowerCase(Locale.ROOT);
            if (added.add(fragment)) {
                text.append('\n').append(read(fragment));
            }
        }
        return text.toString();
    }

    private static String read(String name) {
        try (InputStream file =
                Objects.requireNonNull(QueryTexts.class.getResourceAsStream(FOLDER + name + ".graphql"), name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
