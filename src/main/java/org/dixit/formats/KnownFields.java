package org.dixit.formats;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Maps the fields of a JSON line to those of an article.
///
/// @param names    the article's fields, by the names that the lines use for them
/// @param defaults values for fields that a line, or a file of plain text, does not have
public record KnownFields(Map<String, String> names, Map<String, String> defaults) {

    /// The fields of an article, as in [org.dixit.intake.Submission].
    static final List<String> OF_ARTICLE =
            List.of("text", "title", "url", "publisher", "author", "language", "publishedAt");

    /// A line may also have an id, which `./dixit extract` repeats.
    static final String ID = "id";

    /// The names that other programs use for them, in lower case and without underscores and hyphens.
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

    /// The article's own names, without defaults.
    public static final KnownFields OWN = new KnownFields(
            OF_ARTICLE.stream().collect(Collectors.toUnmodifiableMap(field -> field, field -> field)), Map.of());

    /// Returns these fields with other names for some of them, given as `text=body,title=headline`.
    ///
    /// @throws IllegalArgumentException with a sentence for the user, if `given` is not of that form
    public KnownFields renamed(String given) {
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
        return new KnownFields(Map.copyOf(all), defaults);
    }

    /// The article's field that lines call `name`, or `null` if there is none.
    @Nullable
    String of(String name) {
        return names.get(name);
    }

    /// Returns suggestions for names that are not fields, in their order, as `field=name`. Each field is suggested
    /// once, and none that the lines already have.
    public Map<String, String> suggestions(List<String> unknown, Set<String> present) {
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
