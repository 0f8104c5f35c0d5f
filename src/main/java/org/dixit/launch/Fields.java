package org.dixit.launch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which fields of a line of JSON are which of an article's.
///
/// @param names    the article's fields by the names that lines have for them
/// @param defaults values for fields that a line, or a file of plain text, does not have
record Fields(Map<String, String> names, Map<String, String> defaults) {

    /// What an article may have, as [org.dixit.intake.Submission] does.
    static final List<String> OF_ARTICLE =
            List.of("text", "title", "url", "publisher", "author", "language", "publishedAt");

    /// A line may also have an id, which `./dixit extract` repeats.
    static final String ID = "id";

    /// What other programs call them, in lower case and without underscores and hyphens.
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("body", "text"),
            Map.entry("content", "text"),
            Map.entry("maintext", "text"),
            Map.entry("article", "text"),
            Map.entry("articlebody", "text"),
            Map.entry("fulltext", "text"),
            Map.entry("story", "text"),
            Map.entry("headline", "title"),
            Map.entry("heading", "title"),
            Map.entry("link", "url"),
            Map.entry("uri", "url"),
            Map.entry("href", "url"),
            Map.entry("weburl", "url"),
            Map.entry("source", "publisher"),
            Map.entry("sourcedomain", "publisher"),
            Map.entry("sourcename", "publisher"),
            Map.entry("publication", "publisher"),
            Map.entry("outlet", "publisher"),
            Map.entry("site", "publisher"),
            Map.entry("domain", "publisher"),
            Map.entry("authors", "author"),
            Map.entry("byline", "author"),
            Map.entry("creator", "author"),
            Map.entry("lang", "language"),
            Map.entry("date", "publishedAt"),
            Map.entry("datepublish", "publishedAt"),
            Map.entry("datepublished", "publishedAt"),
            Map.entry("published", "publishedAt"),
            Map.entry("publishdate", "publishedAt"),
            Map.entry("publisheddate", "publishedAt"),
            Map.entry("publicationdate", "publishedAt"),
            Map.entry("pubdate", "publishedAt"),
            Map.entry("time", "publishedAt"),
            Map.entry("timestamp", "publishedAt"));

    /// Lines have the article's own names, and there are no defaults.
    static final Fields OWN = new Fields(
            OF_ARTICLE.stream().collect(Collectors.toUnmodifiableMap(field -> field, field -> field)), Map.of());

    /// With other names for some fields, as `text=body,title=headline` gives them.
    ///
    /// @throws IllegalArgumentException with a sentence, where that is not its form
    Fields renamed(String given) {
        Map<String, String> all = new HashMap<>(names);
        for (String pair : given.split(",", -1)) {
            String[] sides = pair.strip().split("=", -1);
            if (sides.length != 2 || sides[1].isBlank() || !OF_ARTICLE.contains(sides[0])) {
                throw new IllegalArgumentException("“" + pair.strip() + "” is not FIELD=NAME, where FIELD is one of "
                        + String.join(", ", OF_ARTICLE) + " and NAME what your lines call it.");
            }
            all.values().removeIf(sides[0]::equals);
            all.put(sides[1], sides[0]);
        }
        return new Fields(Map.copyOf(all), defaults);
    }

    /// The article's field that a line calls `name`, or `null` where it is none.
    @Nullable
    String of(String name) {
        return names.get(name);
    }

    /// What was probably meant by names that are no fields, in their order, as `field=name`: each field once, and none
    /// that the lines have already.
    Map<String, String> meant(List<String> unknown, Set<String> present) {
        Map<String, String> meant = new LinkedHashMap<>();
        for (String name : unknown) {
            String plain = name.toLowerCase(Locale.ROOT).replaceAll("[_. -]", "");
            String field = OF_ARTICLE.stream()
                    .filter(own -> own.toLowerCase(Locale.ROOT).equals(plain))
                    .findFirst()
                    .orElse(ELSEWHERE.get(plain));
            if (field != null && !present.contains(field)) {
                meant.putIfAbsent(field, name);
            }
        }
        return meant;
    }
}
