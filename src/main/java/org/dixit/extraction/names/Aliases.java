package org.dixit.extraction.names;

import java.util.Locale;
import java.util.Set;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;

/// Recognizes how a text gives the name of somebody whom it describes: "a man named Doe", "a man who goes by
/// the name “Shrimpy”", "a woman who asked to be called Jane", "a resident, who gave only her first name,
/// Jane".
public final class Aliases {

    /// The maximum number of tokens from the noun to the name.
    private static final int REACH = 16;

    private static final Set<String> NAMED = Set.of("name", "call", "nickname", "dub");
    private static final Set<String> AS = Set.of("know", "identify", "introduce", "describe");

    private Aliases() {}

    /// The index of the first token of the name that the text gives to the person whom the noun at `noun`
    /// describes; −1 if there is none.
    public static int name(Sentence sentence, int noun) {
        int end = Math.min(sentence.size(), noun + REACH);
        for (int i = noun + 1; i < end; i++) {
            Token token = sentence.token(i);
            int name = name(sentence, token, noun, end);
            if (name >= 0) {
                return name;
            }
            boolean other = token.tag().matches("VB[DZP]")
                    && !Set.of("go", "give", "ask", "want", "prefer", "be", "identify", "introduce")
                            .contains(token.lemma());
            if (other || token.form().matches("[.;:?!]")) {
                return -1;
            }
        }
        return -1;
    }

    private static int name(Sentence sentence, Token token, int noun, int end) {
        String lemma = token.lemma();
        if (NAMED.contains(lemma) && token.tag().matches("VB[ND]") && !isActive(token, noun)) {
            return capital(sentence, token.index() + 1, end, Set.of("only", "by", "as"));
        }
        if (lemma.equals("go") && token.isVerb()) {
            int by = token.index() + 1;
            return by < end && sentence.token(by).lemma().equals("by")
                    ? capital(
                            sentence,
                            by + 1,
                            end,
                            Set.of("the", "a", "name", "nickname", "alias", "of", "only", "just"))
                    : -1;
        }
        if (lemma.equals("give") && token.isVerb()) {
            return given(sentence, token.index() + 1, end);
        }
        if (AS.contains(lemma) && token.isVerb()) {
            for (int i = token.index() + 1; i < Math.min(end, token.index() + 5); i++) {
                if (sentence.token(i).lemma().equals("as")) {
                    return capital(sentence, i + 1, end, Set.of("only", "just"));
                }
            }
        }
        return -1;
    }

    /// "who called Doe": whether the verb has the person as its subject, so that the name is another's.
    private static boolean isActive(Token verb, int noun) {
        return verb.child("nsubj").filter(subject -> subject.index() > noun).isPresent()
                && verb.child("auxpass").isEmpty();
    }

    /// "who gave only her first name, Jane"
    private static int given(Sentence sentence, int from, int end) {
        Set<String> words = Set.of(
                "only", "just", "his", "her", "their", "he", "she", "they", "a", "the", "first", "last", "full",
                "given", "family", "own");
        for (int i = from; i < end; i++) {
            String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
            if (form.equals("name")) {
                return capital(sentence, i + 1, end, Set.of("only", "just", "as", "of", ","));
            }
            if (!words.contains(form)) {
                return -1;
            }
        }
        return -1;
    }

    /// The first token from `from` on, but for `skipped` words and quotation marks, if it has a capital.
    private static int capital(Sentence sentence, int from, int end, Set<String> skipped) {
        for (int i = from; i < end; i++) {
            Token token = sentence.token(i);
            String form = token.form().toLowerCase(Locale.ROOT);
            if (skipped.contains(form) || !token.isWord() && "“”\"'‘’``''".contains(token.form())) {
                continue;
            }
            return Character.isUpperCase(token.form().charAt(0)) && token.isNoun() ? i : -1;
        }
        return -1;
    }
}
