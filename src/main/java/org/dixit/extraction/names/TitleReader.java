package org.dixit.extraction.names;

import java.util.Locale;
import java.util.Optional;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.PersonTitles;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.ActorKind;

/// Reads the title before a name: "Kremlin spokesman" Dmitry Peskov, "Biden's press secretary" Jane Doe.
final class TitleReader {

    private static final int LONGEST = 12;

    private final ActorNouns nouns;
    private final PersonTitles titles;

    TitleReader(ActorNouns nouns, PersonTitles titles) {
        this.nouns = nouns;
        this.titles = titles;
    }

    /// Whether `token` is a word used in titles: Mr., President, Sen.
    boolean title(Token token) {
        return (titles.honorific(token.form()) && token.isProper())
                || (titles.abbreviated(token.form()) && token.form().endsWith("."))
                || nouns.person(token.lemma())
                || (titles.before(token.form()) && token.isProper() && token.hasLabel("compound", "nmod", "amod"));
    }

    /// Whether `word` is a common given name.
    boolean isGivenName(String word) {
        return titles.givenName(word);
    }

    /// Whether a noun describes a person.
    boolean isPerson(Token noun) {
        return nouns.kind(noun) == ActorKind.PERSON;
    }

    /// Whether `word` alone, in any case, is a title, an honorific or a noun for a person: "Senator", "MR.",
    /// "the".
    boolean isTitle(String word) {
        return titles.honorific(word)
                || titles.abbreviated(word)
                || nouns.person(word.toLowerCase(Locale.ROOT))
                || word.equalsIgnoreCase("the");
    }

    /// The index of the last token from `first` on that ends a title in front of another token up to `last`:
    /// "MP" in "Labour MP Jane Doe"; −1 if there is none.
    int titleEnd(Sentence sentence, int first, int last) {
        for (int i = last - 1; i >= first; i--) {
            if (titles.endsTitle(sentence.token(i).form()) && isCapitalized(sentence.token(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    /// The last token up to `last` that belongs to a name itself, without "MP" or "QC" behind it.
    int nameEnd(Sentence sentence, int first, int last) {
        int end = last;
        while (end > first && titles.roleBehind(sentence.token(end).form())) {
            end--;
        }
        return end;
    }

    /// Whether a range, such as "Shadow Health Secretary" or "Liberal MP for Stonham", is a title or
    /// description and not the name of an organization.
    boolean describes(Sentence sentence, int first, int last) {
        Token end = sentence.token(last);
        boolean named = last + 1 < sentence.size()
                && sentence.token(last + 1).name().endsWith("PERSON")
                && (nouns.person(end.lemma()) || titles.endsTitle(end.form()));
        if (named
                || titles.roleBehind(end.form()) && last - first < 2
                || first == last && titles.endsTitle(end.form())) {
            return true;
        }
        for (int i = first; i < last; i++) {
            if (titles.roleBehind(sentence.token(i).form())
                    && sentence.token(i + 1).tag().equals("IN")) {
                return true;
            }
        }
        return false;
    }

    /// The first token of the title before the name that begins at `first`; `first` itself if there is none.
    int start(Sentence sentence, int first, int head) {
        int start = first;
        boolean personal = false;
        for (int i = first - 1; i >= Math.max(0, first - LONGEST); i--) {
            Token token = sentence.token(i);
            if (!mayBelong(sentence, i, first, head)) {
                break;
            }
            personal |= personal(token) || (i == first - 1 && token.tag().equals("NN") && token.hasLabel("compound"));
            if (!token.tag().equals("POS")
                    && !token.tag().equals("IN")
                    && !token.tag().equals("HYPH")) {
                start = i;
            }
        }
        return personal && endsPersonal(sentence, first) ? start : first;
    }

    /// Whether the word directly before the name denotes a person, or ends a longer title.
    private boolean endsPersonal(Sentence sentence, int first) {
        Token last = sentence.token(first - 1);
        return personal(last)
                || (last.tag().equals("NN") && last.hasLabel("compound"))
                || (first >= 3
                        && sentence.token(first - 2).lemma().equals("of")
                        && personal(sentence.token(first - 3)));
    }

    /// Whether a range contains a word for a person.
    boolean personal(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (personal(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean personal(Token token) {
        return nouns.person(token.lemma())
                || (titles.honorific(token.form()) && token.isNoun())
                || (titles.abbreviated(token.form()) && token.isNoun());
    }

    private boolean mayBelong(Sentence sentence, int i, int first, int head) {
        Token token = sentence.token(i);
        boolean fits = token.isNoun()
                || token.tag().equals("JJ")
                || token.tag().equals("HYPH")
                || token.tag().equals("POS")
                || (token.tag().equals("VBN") && token.hasLabel("nmod", "amod"))
                || (token.lemma().equals("of") && i > 0 && personal(sentence.token(i - 1)))
                || (token.lemma().equals("and")
                        && i > 0
                        && i < first - 1
                        && sentence.token(i - 1).isNoun()
                        && inside(sentence, sentence.token(i - 1), i, first, head));
        if (!fits || token.name().endsWith("DATE")) {
            return false;
        }
        return token.lemma().equals("of") || inside(sentence, token, i, first, head);
    }

    /// Whether the token depends on a word between it and the name, or on the name itself.
    private static boolean inside(Sentence sentence, Token token, int i, int first, int head) {
        Optional<Token> up = token.head();
        for (int step = 0; step < 5 && up.isPresent(); step++) {
            int at = up.get().index();
            if (at == head || (at > i && at < first)) {
                return true;
            }
            up = up.get().head();
        }
        return (i + 1 < first && sentence.token(i + 1).lemma().equals("of"))
                || (i == first - 1 && sentence.token(head).dependsOn(sentence.token(i)));
    }
}
