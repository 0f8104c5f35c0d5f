package org.dixit.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;

/// according to X: the clause around it is the content.
final class AccordingTo {

    List<Draft> find(Article article) {
        List<Draft> found = new ArrayList<>();
        for (int number = 0; number < article.sentences().size(); number++) {
            Sentence sentence = article.sentence(number);
            for (Token token : sentence.tokens()) {
                if (token.form().equalsIgnoreCase("according") && !article.isQuoted(token)) {
                    draft(number, sentence, token).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Draft> draft(int number, Sentence sentence, Token according) {
        Optional<Token> to = Syntax.child(sentence, according, "prep")
                .filter(t -> t.lemma().equals("to") && t.index() == according.index() + 1);
        Optional<Token> source = to.flatMap(t -> Syntax.child(sentence, t, "pobj"));
        if (to.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        BitSet phrase = Syntax.subtree(sentence, source.get());
        phrase.set(according.index(), to.get().index() + 1);
        Optional<Token> clause = clause(sentence, according);
        BitSet words = clause.map(c -> Syntax.subtree(sentence, c)).orElseGet(() -> all(sentence));
        if (according.index() == 0) {
            words = all(sentence);
            phrase.set(0, sourceEnd(sentence, source.get()) + 1);
        }
        if (clause.isPresent() && according.index() > clause.get().index()) {
            cutAtSubordination(sentence, clause.get(), words);
        }
        words.andNot(phrase);
        List<Chars> content = Syntax.stretches(sentence, words);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(number, according, SpeechAct.REPORT, "according-to", 0.85);
        draft.cue = new Chars(according.begin(), to.get().end());
        draft.sourceHead = source.get();
        draft.source = Sources.phrase(sentence, source.get(), according);
        draft.contentHead = clause.orElse(null);
        content.forEach(draft::addContent);
        return Optional.of(draft);
    }

    private static void cutAtSubordination(Sentence sentence, Token clause, BitSet words) {
        Syntax.child(sentence, clause, "mark")
                .filter(m -> m.lemma().equals("that"))
                .ifPresent(m -> words.clear(m.index()));
    }

    private static int sourceEnd(Sentence sentence, Token source) {
        return Syntax.subtree(sentence, source).length() - 1;
    }

    private static BitSet all(Sentence sentence) {
        BitSet all = new BitSet(sentence.size());
        all.set(0, sentence.size());
        return all;
    }

    /// The verb of the clause that it modifies: the nearest finite one above it.
    private static Optional<Token> clause(Sentence sentence, Token according) {
        Optional<Token> up = Syntax.head(sentence, according);
        while (up.isPresent() && !(up.get().isVerb() && !up.get().hasLabel("advcl", "acl", "xcomp", "pcomp", "conj"))) {
            up = Syntax.head(sentence, up.get());
        }
        return up;
    }
}
