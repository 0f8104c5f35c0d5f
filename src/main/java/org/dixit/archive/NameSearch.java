package org.dixit.archive;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a search for a name looks for.
///
/// @param forms    the forms of what is asked that a name may be like, each with its weight
/// @param patterns the parts that a name may hold, as patterns of LIKE, each with the form that it is of
/// @param exact    names that count where they are met exactly
/// @param slips    what may have been meant where two letters were transposed: trigrams do not show it
record NameSearch(Map<String, Double> forms, List<Pattern> patterns, Set<String> exact, Set<String> slips) {

    /// A pattern of LIKE with the form that it is of.
    record Pattern(String text, String form) {}

    /// Fewer letters begin the words of too many names, or stand within them, to tell who is meant.
    private static final int SHORTEST_WITHIN = 4;

    private static final double WITHOUT_TITLE = .95;
    private static final int MOST_SLIPS = 60;

    /// Scripts that put no blanks between words.
    private static final Set<UnicodeScript> UNSEGMENTED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /// The search for `name` as a client writes it.
    static NameSearch of(String name) {
        NameWords known = NameWords.KNOWN;
        String plain = Names.normalize(name);
        List<String> words = List.of(plain.split(" "));
        int titled = known.titled(words);
        String bare = String.join(" ", words.subList(titled, words.size()));

        Map<String, Double> forms = new LinkedHashMap<>();
        forms.put(plain, 1.0);
        forms.putIfAbsent(bare, WITHOUT_TITLE);
        List<Pattern> patterns =
                forms.keySet().stream().flatMap(form -> patterns(form).stream()).toList();
        Set<String> exact = titled > 0 ? ends(words, titled) : new LinkedHashSet<>();
        String state = known.states().get(plain);
        if (state != null) {
            exact.add(state);
        }
        return new NameSearch(forms, patterns, exact, slips(bare));
    }

    private static List<Pattern> patterns(String form) {
        String escaped = form.replaceAll("([\\\\%_])", "\\\\$1");
        boolean within = form.codePointCount(0, form.length()) >= SHORTEST_WITHIN
                || form.codePoints().anyMatch(c -> UNSEGMENTED.contains(UnicodeScript.of(c)));
        return within
                ? List.of(new Pattern("%" + escaped + "%", form))
                : List.of(new Pattern(escaped + "%", form), new Pattern("% " + escaped + "%", form));
    }

    /// The last two words or more, behind a title: "antony blinken" of "secretary of state antony blinken".
    private static Set<String> ends(List<String> words, int from) {
        Set<String> ends = new LinkedHashSet<>();
        for (int i = from; i <= words.size() - 2; i++) {
            ends.add(String.join(" ", words.subList(i, words.size())));
        }
        return ends;
    }

    /// Every form with two neighbouring letters of a word of at least four transposed, at most 60.
    private static Set<String> slips(String form) {
        Set<String> slips = new LinkedHashSet<>();
        int from = 0;
        for (String word : List.of(form.split(" "))) {
            for (int i = 0; word.length() >= SHORTEST_WITHIN && i < word.length() - 1; i++) {
                StringBuilder slip = new StringBuilder(form);
                slip.setCharAt(from + i, word.charAt(i + 1));
                slip.setCharAt(from + i + 1, word.charAt(i));
                boolean letters = Character.isLetter(word.charAt(i)) && Character.isLetter(word.charAt(i + 1));
                if (letters && slips.size() < MOST_SLIPS) {
                    slips.add(slip.toString());
                }
            }
            from += word.length() + 1;
        }
        slips.remove(form);
        return slips;
    }

    /// The actors that are found, each with the most similar of its names: `actor_id`, `name` and `similarity`.
    Query query() {
        List<String> weights = forms.values().stream().map(String::valueOf).toList();
        List<String> ofPatterns = patterns.stream()
                .map(pattern -> String.valueOf(forms.get(pattern.form)))
                .toList();
        return Query.of(
                "actors_found(?, ?::double precision[], ?, ?, ?::double precision[], ?, ?)",
                List.copyOf(forms.keySet()),
                weights,
                patterns.stream().map(Pattern::text).toList(),
                patterns.stream().map(Pattern::form).toList(),
                ofPatterns,
                List.copyOf(exact),
                new ArrayList<>(slips));
    }
}
