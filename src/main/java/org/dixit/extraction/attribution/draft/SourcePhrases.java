package org.dixit.extraction.attribution.draft;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;

/// Determines the words of a source, and which nouns can be one.
public final class SourcePhrases {

    private SourcePhrases() {}

    /// The noun phrase of `head` with appositions and relative clauses, but without the cue `verb` and its
    /// dependents.
    public static CharRange phrase(Token head, Token verb) {
        Sentence sentence = head.sentence();
        if (head.tag().equals("PRP")) {
            return head.chars();
        }
        BitSet words = head.head()
                .filter(up -> Dependencies.isReducedRelative(up, verb))
                .orElse(head)
                .subtree();
        if (words.get(verb.index())) {
            words.andNot(verb.subtree());
            words.set(head.index());
        }
        words.clear(0, firstBehindQuotation(sentence, words, head));
        for (CharRange stretch : Dependencies.stretches(sentence, words)) {
            if (stretch.contains(head.begin())) {
                return stretch;
            }
        }
        return head.chars();
    }

    /// The noun phrase of the agent of a passive, without the deed in "accused by the union of lying".
    public static CharRange agent(Token head, Token verb) {
        CharRange phrase = phrase(head, verb);
        return head.children().stream()
                .filter(of -> of.lemma().equals("of")
                        && of.child("pobj", "pcomp")
                                .filter(deed -> deed.tag().equals("VBG"))
                                .isPresent())
                .findFirst()
                .map(of -> new CharRange(
                        phrase.begin(), of.sentence().token(of.index() - 1).end()))
                .filter(agent -> agent.contains(head.begin()))
                .orElse(phrase);
    }

    /// "“It is over,” the mayor": the index after the last closing quotation mark before `head`, unless its
    /// quotation begins in the phrase; 0 if there is none.
    private static int firstBehindQuotation(Sentence sentence, BitSet words, Token head) {
        int behind = 0;
        int first = Math.max(0, words.nextSetBit(0));
        int open = 0;
        for (int i = first; i < head.index(); i++) {
            String tag = sentence.token(i).tag();
            if (tag.equals("``")) {
                open++;
            } else if (tag.equals("''")) {
                // a comma in front of the mark ends something said: "“A tragedy,” the mayor"
                boolean said = i > 0 && sentence.token(i - 1).form().matches("[,?!]");
                behind = --open < 0 || said ? i + 1 : behind;
                open = Math.max(open, 0);
            }
        }
        return behind;
    }

    /// The likely source of an active verb whose subject the parse does not show: the noun phrase after an
    /// inverted verb (", said the mayor"), else the first subject before it, else the noun before it.
    public static Optional<Token> guess(ParsedArticle article, Token verb) {
        Sentence sentence = verb.sentence();
        if (verb.previous().filter(mark -> !mark.isWord()).isPresent()) {
            Optional<Token> behind = nounPhraseAt(sentence, verb.index() + 1);
            if (behind.isPresent() && !behind.get().hasLabel("dobj", "dative")) {
                return behind;
            }
        }
        for (Token token : sentence.tokens()) {
            if (token.index() < verb.index()
                    && token.hasLabel("nsubj", "nsubjpass")
                    && !token.tag().startsWith("W")
                    && !article.isQuoted(token)) {
                return Optional.of(token);
            }
        }
        int at = verb.index() - 1;
        while (at >= 0 && sentence.token(at).tag().matches("RB|,|MD|VB[DZP]")) {
            at--;
        }
        return at >= 0 && sentence.token(at).tag().matches("NN.*|PRP") && !article.isQuoted(sentence.token(at))
                ? Optional.of(sentence.token(at))
                : Optional.empty();
    }

    /// The noun phrase right behind a verb that follows a mark: ", said the mayor".
    public static Optional<Token> behind(ParsedArticle article, Token verb) {
        return verb.previous()
                .filter(mark -> !mark.isWord())
                .flatMap(mark -> nounPhraseAt(verb.sentence(), verb.index() + 1))
                .filter(noun -> !article.isQuoted(noun));
    }

    /// The head of the noun phrase or pronoun that begins at a token, or right behind a comma there.
    public static Optional<Token> phraseAt(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && !sentence.token(at).isWord()) {
            at++;
        }
        return nounPhraseAt(sentence, at);
    }

    private static Optional<Token> nounPhraseAt(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).tag().matches("DT|JJ.*|NN.*|PRP\\$|POS|CD|HYPH|PRP")) {
            at++;
        }
        while (at > from && !sentence.token(at - 1).tag().matches("NN.*|PRP")) {
            at--;
        }
        return at > from ? Optional.of(sentence.token(at - 1)) : Optional.empty();
    }

    /// Whether `head` can be a source at all: "there", "what", "this" and "that" cannot, but "that" as a relative
    /// pronoun can.
    public static boolean canSpeak(Token head) {
        return !head.tag().equals("EX")
                        && !head.tag().startsWith("VB")
                        && !List.of("what", "this", "that").contains(head.lemma())
                || head.tag().equals("WDT");
    }
}
