package org.dixit.pages.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.protocol.RequestRejected;
import org.dixit.pages.view.Words;
import org.dixit.pages.web.PageRequest;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/// The words to search for and the filters that the reader has set. Parameters and their values are in lower case,
/// which
/// keeps addresses readable: `?q=bridge&act=deny&kind=direct`.
record Filters(
        String words,
        List<String> speakers,
        List<String> acts,
        List<String> kinds,
        @Nullable String uttered,
        List<String> publishers,
        @Nullable String from,
        @Nullable String to,
        @Nullable String order) {

    /// A value that the reader can choose.
    ///
    /// @param value the value of the parameter
    /// @param label the words for it
    /// @param set   whether it is chosen
    record Choice(String value, String label, boolean set) {}

    static Filters of(PageRequest request) {
        return new Filters(
                words(request),
                request.values("speaker"),
                known(request, "act", SpeechAct.values()),
                known(request, "kind", StatementKind.values()),
                request.value("uttered"),
                request.values("publisher"),
                request.value("from"),
                request.value("to"),
                request.value("order"));
    }

    private static String words(PageRequest request) {
        String words = request.value("q");
        return words == null ? "" : words;
    }

    private static List<String> known(PageRequest request, String name, Enum<?>[] values) {
        List<String> names =
                Arrays.stream(values).map(Enum::name).map(Filters::lower).toList();
        return request.values(name).stream().filter(names::contains).distinct().toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Whether anything but words is searched for.
    boolean areSet() {
        return !speakers.isEmpty()
                || !acts.isEmpty()
                || !kinds.isEmpty()
                || uttered != null
                || !publishers.isEmpty()
                || from != null
                || to != null;
    }

    /// Returns the filter of the API.
    ///
    /// @throws RequestRejected if a date cannot be read
    Map<String, Object> toInput() {
        Map<String, Object> input = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            input.put("text", words);
        }
        putAll(input, "speaker", speakers);
        putAll(input, "speechAct", acts.stream().map(Filters::upper).toList());
        putAll(input, "kind", kinds.stream().map(Filters::upper).toList());
        putAll(input, "publisher", publishers);
        if (uttered != null) {
            input.put("realized", !uttered.equals("no"));
        }
        if (from != null) {
            input.put("since", day(from).toString());
        }
        if (to != null) {
            input.put("until", day(to).plusDays(1).toString());
        }
        return input;
    }

    private static void putAll(Map<String, Object> input, String name, List<String> values) {
        if (!values.isEmpty()) {
            input.put(name, values);
        }
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw RequestRejected.http(
                    400, ErrorCode.BAD_USER_INPUT, "“" + text + "” is not a day; write it as 2026-05-02.");
        }
    }

    /// The speech acts, those that are set first.
    public List<Choice> actChoices() {
        return Arrays.stream(SpeechAct.values())
                .map(act -> new Choice(lower(act.name()), Words.of(act), acts.contains(lower(act.name()))))
                .toList();
    }

    public List<Choice> kindChoices() {
        return Stream.of(StatementKind.DIRECT, StatementKind.MIXED, StatementKind.INDIRECT)
                .map(kind -> new Choice(lower(kind.name()), Words.of(kind), kinds.contains(lower(kind.name()))))
                .toList();
    }

    public List<Choice> utteredChoices() {
        return List.of(
                new Choice("", "yes or no", uttered == null),
                new Choice("yes", "yes", uttered != null && !uttered.equals("no")),
                new Choice("no", "only foretold or wished", "no".equals(uttered)));
    }

    public List<Choice> orderChoices() {
        List<Choice> choices = new ArrayList<>();
        if (!words.isEmpty()) {
            choices.add(new Choice("", "best match first", order == null));
        }
        choices.add(new Choice("newest", "newest first", "newest".equals(order) || (words.isEmpty() && order == null)));
        choices.add(new Choice("oldest", "oldest first", "oldest".equals(order)));
        return choices;
    }

    /// Returns the order of the API.
    String orderInput() {
        return "oldest".equals(order) ? "OLDEST" : words.isEmpty() || "newest".equals(order) ? "NEWEST" : "RELEVANCE";
    }
}
