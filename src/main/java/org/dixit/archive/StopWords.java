package org.dixit.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that the search for texts leaves out: PostgreSQL's list for English (`english.stop`). They are known here
/// so
/// that a search for nothing else can be refused before the database is asked.
public final class StopWords {

    /// All of them.
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

    /// What PostgreSQL's parser takes for one word, whatever the parts are: a compound, a host, a path.
    private static final Pattern JOINED = Pattern.compile("[a-z0-9][-./~][a-z0-9]");

    private StopWords() {}

    /// Whether a search for `words`, in the syntax of web search, leaves anything to look for.
    public static boolean leave(String words) {
        String plain = ACCENTS.matcher(Normalizer.normalize(Marks.asked(words), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return JOINED.matcher(plain).find()
                || BETWEEN.splitAsStream(plain).anyMatch(word -> !word.isEmpty() && !ALL.contains(word));
    }
}
