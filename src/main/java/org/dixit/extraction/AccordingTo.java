package org.dixit.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;

/// according to X, in the words of X, per X: the clause around it is the content.
final class AccordingTo {

    /// What is done "according to" without anybody saying anything.
    private static final Set<String> STANDARDS = Set.of(
            "rule",
            "schedule",
            "taste",
            "size",
            "need",
            "age",
            "wish",
            "custom",
            "tradition",
            "principle",
            "type",
            "height",
            "weight",
            "colour",
            "color",
            "season",
            "script",
            "ability",
            "instruction",
            "requirement");

    /// An attributing phrase.
    ///
    /// @param first  its first token
    /// @param last   its last token before the source
    /// @param source the head of its source
    private record Phrase(Token first, Token last, Token source, SpeechAct act, String rule) {}

    List<Draft> find(Article article) {
        List<Draft> found = new ArrayList<>();
        for (int number = 0; number < article.sentences().size(); number++) {
            Sentence sentence = article.sentence(number);
            for (Token token : sentence.tokens()) {
                if (!article.isQuoted(token)) {
                    Optional<Phrase> phrase = phraseAt(token);
                    if (phrase.isPresent()) {
                        draft(article, number, phrase.get()).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static Optional<Phrase> phraseAt(Token token) {
        return switch (token.form().toLowerCase(Locale.ROOT)) {
            case "according" -> accordingTo(token);
            case "in" -> inTheWordsOf(token);
            case "per" -> per(token);
            default -> Optional.empty();
        };
    }

    private static Optional<Phrase> accordingTo(Token according) {
        Optional<Token> to =
                according.child("prep").filter(t -> t.lemma().equals("to") && t.index() == according.index() + 1);
        return to.flatMap(t -> t.child("pobj"))
                .filter(source -> !STANDARDS.contains(source.lemma()))
                .map(source -> new Phrase(according, to.get(), source, SpeechAct.REPORT, "according-to"));
    }

    private static Optional<Phrase> inTheWordsOf(Token in) {
        Optional<Token> of = in.child("pobj")
                .filter(words -> words.form().equals("words"))
                .flatMap(words -> words.child("prep"))
                .filter(p -> p.lemma().equals("of"));
        return of.flatMap(o -> o.child("pobj"))
                .map(source -> new Phrase(in, of.get(), source, SpeechAct.ASSERT, "in-words-of"));
    }

    /// ", per the statistics office": a definite or named source after a comma, not "per month".
    private static Optional<Phrase> per(Token per) {
        Sentence sentence = per.sentence();
        boolean apart = per.index() == 0
                || sentence.token(per.index() - 1).form().equals(",")
                || sentence.token(per.index() - 1).lemma().equals("as");
        return per.child("pobj")
                .filter(source -> apart
                        && (source.isProper() || source.child("det", "poss").isPresent()))
                .map(source -> new Phrase(per, per, source, SpeechAct.REPORT, "per"));
    }

    private static Optional<Draft> draft(Article article, int number, Phrase phrase) {
        Sentence sentence = article.sentence(number);
        Token first = phrase.first();
        BitSet around = phrase.source().subtree();
        around.set(first.index(), phrase.last().index() + 1);
        Optional<Token> clause = clause(first);
        BitSet words = clause.map(c -> c.subtree()).orElseGet(() -> all(sentence));
        if (first.index() == 0) {
            words = all(sentence);
            around.set(0, sourceEnd(phrase.source()) + 1);
        }
        returnApposition(sentence, phrase, words, around);
        if (clause.isPresent() && first.index() > clause.get().index()) {
            cutAtSubordination(clause.get(), words);
        }
        words.andNot(around);
        int behind = around.length();
        while (behind < sentence.size() && !sentence.token(behind).isWord()) {
            behind++;
        }
        if (phrase.rule().equals("in-words-of")
                && behind < sentence.size()
                && article.isQuoted(sentence.token(behind))) {
            words.set(behind, sentence.size());
            words.clear(0, behind);
        }
        List<Chars> content = Syntax.stretches(sentence, words);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(number, first, phrase.act(), phrase.rule());
        draft.cue = new Chars(first.begin(), phrase.last().end());
        draft.sourceHead = phrase.source();
        draft.source = source(sentence, phrase, around);
        draft.contentHead = clause.orElse(null);
        content.forEach(draft::addContent);
        return Optional.of(draft);
    }

    /// The deal is, in the words of X, a surrender: what the parse takes for an apposition goes on with the clause
    /// that breaks off before the phrase.
    private static void returnApposition(Sentence sentence, Phrase phrase, BitSet words, BitSet around) {
        int before = phrase.first().index() - 2;
        if (before < 0
                || !sentence.token(before).lemma().equals("be")
                || !sentence.token(before + 1).form().equals(",")) {
            return;
        }
        for (Token child : phrase.source().children()) {
            if (child.hasLabel("appos") && child.index() > phrase.source().index()) {
                BitSet rest = child.subtree();
                around.andNot(rest);
                words.or(rest);
            }
        }
    }

    private static Chars source(Sentence sentence, Phrase phrase, BitSet around) {
        BitSet words = (BitSet) around.clone();
        words.clear(0, phrase.last().index() + 1);
        for (Chars stretch : Syntax.stretches(sentence, words)) {
            if (stretch.contains(phrase.source().begin())) {
                return stretch;
            }
        }
        return Sources.phrase(phrase.source(), phrase.first());
    }

    private static void cutAtSubordination(Token clause, BitSet words) {
        clause.child("mark").filter(m -> m.lemma().equals("that")).ifPresent(m -> words.clear(m.index()));
    }

    private static int sourceEnd(Token source) {
        return source.subtree().length() - 1;
    }

    private static BitSet all(Sentence sentence) {
        BitSet all = new BitSet(sentence.size());
        all.set(0, sentence.size());
        return all;
    }

    /// The verb of the clause that it modifies: the nearest finite one above it, or, behind a comma, the clause that
    /// reports that one ("X said Y, according to Z").
    private static Optional<Token> clause(Token first) {
        Sentence sentence = first.sentence();
        boolean apart =
                first.index() > 0 && sentence.token(first.index() - 1).form().equals(",");
        Optional<Token> up = first.head();
        while (up.isPresent() && !isClause(up.get(), apart)) {
            up = up.get().head();
        }
        return up;
    }

    private static boolean isClause(Token token, boolean apart) {
        return token.isVerb()
                && !token.hasLabel("advcl", "acl", "xcomp", "pcomp", "conj")
                && !(apart && token.hasLabel("ccomp"));
    }
}
