package org.dixit.archive.filter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that text search ignores: PostgreSQL's list for English (`english.stop`). The list is repeated here so
/// that a search for stop words alone can be rejected before the database is queried.
public final class StopWords {

    /// All stop words.
    static final Set<String> ALL = Set.of(
            ("i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers"
                            + " herself it its itself they them their theirs themselves what which who whom this that"
                            + " these those am is are was were be been being have has had having do does did doing a an"
                            + " the and but if or because as until while of at by for with about against between into"
                            + " through during before after above below to from up down in out on off over under again"
                            + " further then once here there when where why how all any both each few more most other"
                            + " some such no nor not only own same so than too very s t can will just don should now")
                    .split(" "));

    private static final Pattern BETWEEN = Pattern.compile("[\\p{ASCII}&&[^A-Za-z0-9]]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /// A sequence that PostgreSQL's parser takes as one word, whatever its parts: a compound, a host, a path.
    private static final Pattern JOINED = Pattern.compile("[a-z0-9][-./~][a-z0-9]");

    private StopWords() {}

    /// Whether a search for `words`, in web search syntax, has anything left to search for.
    public static boolean hasSearchableWords(String words) {
        String plain = ACCENTS.matcher(
                        Normalizer.normalize(SearchPunctuation.normalizeQuery(words), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return JOINED.matcher(plain).find()
                || BETWEEN.splitAsStream(plain).anyMatch(word -> !word.isEmpty() && !ALL.contains(word));
    }
}
