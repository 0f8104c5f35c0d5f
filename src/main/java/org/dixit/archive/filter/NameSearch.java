package org.dixit.archive.filter;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.archive.entity.NameNormalizer;
import org.dixit.archive.sql.SqlQuery;

/// A search for actors by name.
///
/// @param forms          the forms of the requested name to which a name may be similar, each with its weight
/// @param patterns       the parts that a name may contain, as LIKE patterns, each with the form it was made from
/// @param exact          the names that match only if they are equal
/// @param transpositions the names that may have been meant if two letters were transposed, which trigrams do not
///                       detect
record NameSearch(Map<String, Double> forms, List<Pattern> patterns, Set<String> exact, Set<String> transpositions) {

    /// A LIKE pattern with the form it was made from.
    record Pattern(String text, String form) {}

    /// The minimum length of a form searched within words; shorter ones occur in too many names to identify an actor.
    private static final int SHORTEST_WITHIN = 4;

    private static final double WITHOUT_TITLE = .95;
    private static final int MAX_SLIPS = 60;

    /// Scripts without blanks between words.
    private static final Set<UnicodeScript> UNSEGMENTED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /// Creates the search for `name` as written by a client.
    static NameSearch of(String name) {
        NameWords known = NameWords.KNOWN;
        String plain = NameNormalizer.normalize(name);
        List<String> words = List.of(plain.split(" "));
        int titled = known.titled(words);
        String bare = String.join(" ", words.subList(titled, words.size()));

        Map<String, Double> forms = new LinkedHashMap<>();
        forms.put(plain, 1.0);
        forms.putIfAbsent(bare, WITHOUT_TITLE);
        List<Pattern> patterns =
                forms.keySet().stream().flatMap(form -> patterns(form).stream()).toList();
        Set<String> exact = titled > 0 ? wordsAfterTitle(words, titled) : new LinkedHashSet<>();
        String state = known.states().get(plain);
        if (state != null) {
            exact.add(state);
        }
        return new NameSearch(forms, patterns, exact, transpositions(bare));
    }

    private static List<Pattern> patterns(String form) {
        String escaped = form.replaceAll("([\\\\%_])", "\\\\$1");
        boolean within = form.codePointCount(0, form.length()) >= SHORTEST_WITHIN
                || form.codePoints().anyMatch(c -> UNSEGMENTED.contains(UnicodeScript.of(c)));
        return within
                ? List.of(new Pattern("%" + escaped + "%", form))
                : List.of(new Pattern(escaped + "%", form), new Pattern("% " + escaped + "%", form));
    }

    /// Returns the last two or more words after a title: "antony blinken" of "secretary of state antony blinken".
    private static Set<String> wordsAfterTitle(List<String> words, int from) {
        Set<String> ends = new LinkedHashSet<>();
        for (int i = from; i <= words.size() - 2; i++) {
            ends.add(String.join(" ", words.subList(i, words.size())));
        }
        return ends;
    }

    /// Returns the forms with two adjacent letters transposed in a word of at least four letters, at most 60.
    private static Set<String> transpositions(String form) {
        Set<String> slips = new LinkedHashSet<>();
        int from = 0;
        for (String word : List.of(form.split(" "))) {
            for (int i = 0; word.length() >= SHORTEST_WITHIN && i < word.length() - 1; i++) {
                StringBuilder slip = new StringBuilder(form);
                slip.setCharAt(from + i, word.charAt(i + 1));
                slip.setCharAt(from + i + 1, word.charAt(i));
                boolean letters = Character.isLetter(word.charAt(i)) && Character.isLetter(word.charAt(i + 1));
                if (letters && slips.size() < MAX_SLIPS) {
                    slips.add(slip.toString());
                }
            }
            from += word.length() + 1;
        }
        slips.remove(form);
        return slips;
    }

    /// Builds a table of the actors found, each with the most similar of its names: `actor_id`, `name` and
    /// `similarity`.
    SqlQuery query() {
        List<String> weights = forms.values().stream().map(String::valueOf).toList();
        List<String> ofPatterns = patterns.stream()
                .map(pattern -> String.valueOf(forms.get(pattern.form)))
                .toList();
        return SqlQuery.of(
                "actors_found(?, ?::double precision[], ?, ?, ?::double precision[], ?, ?)",
                List.copyOf(forms.keySet()),
                weights,
                patterns.stream().map(Pattern::text).toList(),
                patterns.stream().map(Pattern::form).toList(),
                ofPatterns,
                List.copyOf(exact),
                new ArrayList<>(transpositions));
    }
}
