package org.dixit.extraction.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.Sieve;
import org.dixit.extraction.attribution.draft.SourcePhrases;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.SpeechAct;

/// Finds attributing phrases: "according to Doe", "in the words of Doe", "per the treasury". The content is the
/// clause around the phrase.
final class AccordingTo implements Sieve {

    /// Nouns after "according to" that are standards, not sources: "according to schedule".
    private static final Set<String> STANDARDS = WordList.read("contents.txt").words("standard");

    /// An attributing phrase.
    ///
    /// @param first  its first token
    /// @param last   its last token before the source
    /// @param source the head of its source
    private record Phrase(Token first, Token last, Token source, SpeechAct act, Rule rule) {}

    @Override
    public void attribute(ParsedArticle article, StatementDrafts drafts) {
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (!article.isQuoted(token)) {
                    phraseAt(token).flatMap(phrase -> draft(article, phrase)).ifPresent(drafts::add);
                }
            }
        }
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
                .map(source -> new Phrase(according, to.get(), source, SpeechAct.REPORT, Rule.ACCORDING_TO));
    }

    private static Optional<Phrase> inTheWordsOf(Token in) {
        Optional<Token> of = in.child("pobj")
                .filter(words -> words.form().equals("words"))
                .flatMap(words -> words.child("prep"))
                .filter(p -> p.lemma().equals("of"));
        return of.flatMap(o -> o.child("pobj"))
                .map(source -> new Phrase(in, of.get(), source, SpeechAct.ASSERT, Rule.IN_WORDS_OF));
    }

    /// "Prices fell, per the statistics office.": a definite or named source after a comma, but not "per month".
    private static Optional<Phrase> per(Token per) {
        boolean apart = per.previous()
                .map(before -> before.form().equals(",") || before.lemma().equals("as"))
                .orElse(true);
        return per.child("pobj")
                .filter(source -> apart
                        && (source.isProper() || source.child("det", "poss").isPresent()))
                .map(source -> new Phrase(per, per, source, SpeechAct.REPORT, Rule.PER));
    }

    private static Optional<StatementDraft> draft(ParsedArticle article, Phrase phrase) {
        Token first = phrase.first();
        Sentence sentence = first.sentence();
        BitSet around = phrase.source().subtree();
        around.set(first.index(), phrase.last().index() + 1);
        Optional<Token> clause = clause(first);
        BitSet words = clause.map(Token::subtree).orElseGet(() -> all(sentence));
        if (first.index() == 0) {
            words = all(sentence);
            around.set(0, phrase.source().subtree().length());
        }
        returnApposition(phrase, words, around);
        if (clause.isPresent() && first.index() > clause.get().index()) {
            cutAtSubordination(clause.get(), words);
        }
        words.andNot(around);
        int behind = around.length();
        while (behind < sentence.size() && !sentence.token(behind).isWord()) {
            behind++;
        }
        if (phrase.rule() == Rule.IN_WORDS_OF && behind < sentence.size() && article.isQuoted(sentence.token(behind))) {
            words.set(behind, sentence.size());
            words.clear(0, behind);
        }
        List<CharRange> content = Dependencies.stretches(sentence, words);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        StatementDraft draft = new StatementDraft(sentence, first, phrase.act(), phrase.rule());
        draft.cue = new CharRange(first.begin(), phrase.last().end());
        draft.sourceHead = phrase.source();
        draft.source = source(phrase, around);
        draft.contentHead = clause.orElse(null);
        content.forEach(draft::addContent);
        return Optional.of(draft);
    }

    /// "The deal is, in the words of Doe, a surrender.": adds a phrase that the parse takes for an apposition,
    /// if it continues the clause that breaks off before the attributing phrase.
    private static void returnApposition(Phrase phrase, BitSet words, BitSet around) {
        Sentence sentence = phrase.first().sentence();
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

    private static CharRange source(Phrase phrase, BitSet around) {
        BitSet words = (BitSet) around.clone();
        words.clear(0, phrase.last().index() + 1);
        for (CharRange stretch : Dependencies.stretches(phrase.first().sentence(), words)) {
            if (stretch.contains(phrase.source().begin())) {
                return stretch;
            }
        }
        return SourcePhrases.phrase(phrase.source(), phrase.first());
    }

    private static void cutAtSubordination(Token clause, BitSet words) {
        clause.child("mark").filter(m -> m.lemma().equals("that")).ifPresent(m -> words.clear(m.index()));
    }

    private static BitSet all(Sentence sentence) {
        BitSet all = new BitSet(sentence.size());
        all.set(0, sentence.size());
        return all;
    }

    /// The verb of the clause that the phrase modifies: the nearest verb above it or, after a comma, the verb
    /// that reports that clause: "The mayor said it was over, according to Doe."
    private static Optional<Token> clause(Token first) {
        boolean apart = first.follows(",");
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
