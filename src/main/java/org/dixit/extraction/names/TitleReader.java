package org.dixit.extraction.names;

import java.util.Optional;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.PersonTitles;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;

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
