package org.dixit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.ReportingVerbs.Frame;
import org.dixit.extraction.ReportingVerbs.Sense;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// A reporting verb in its sentence, before it is known whether it attributes anything there.
///
/// @param sentence the number of its sentence
/// @param verb     the verb
/// @param senses   what it may do, from the lexicon
/// @param words    the verb with its auxiliaries, negation and particle
/// @param source   the head of its subject; `null` where there is none, as in most passives
/// @param passive  whether the subject is spoken to, not speaking
record Cue(
        int sentence,
        Token verb,
        List<Sense> senses,
        Chars words,
        @Nullable Token source,
        boolean passive) {

    /// The cue of `verb`, none where the lexicon has no sense for it.
    ///
    /// @param speaker the verb whose subject speaks, `verb` itself unless it is detached from another's content
    static Optional<Cue> of(Article article, int number, Token verb, Token speaker, ReportingVerbs verbs) {
        Sentence sentence = article.sentence(number);
        if (!verb.isVerb() || verb.hasLabel("aux", "auxpass", "compound", "amod")) {
            return Optional.empty();
        }
        List<Sense> senses = senses(sentence, verb, verbs);
        if (senses.isEmpty()) {
            return Optional.empty();
        }
        boolean passive = Syntax.isPassive(sentence, verb);
        Token source;
        if (passive) {
            source = Syntax.child(sentence, verb, "agent")
                    .flatMap(by -> Syntax.child(sentence, by, "pobj"))
                    .orElse(null);
        } else {
            source = Syntax.subject(sentence, speaker)
                    .filter(s -> !s.hasLabel("nsubjpass") || speaker.index() != s.head())
                    .or(() -> guessed(article, sentence, verb))
                    .orElse(null);
        }
        return Optional.of(new Cue(number, verb, senses, words(sentence, verb), source, passive));
    }

    /// The cue of a verb that no lexicon knows but that stands where only reporting verbs do.
    static Cue ofManner(int number, Sentence sentence, Token verb, Token source) {
        Sense sense = new Sense(SpeechAct.ASSERT, Set.of(Frame.QUOTE), Set.of());
        return new Cue(number, verb, List.of(sense), words(sentence, verb), source, false);
    }

    private static Optional<Token> guessed(Article article, Sentence sentence, Token verb) {
        return verb.tag().matches("VB[DZPG]") && !article.isQuoted(verb)
                ? Sources.guess(article, sentence, verb)
                : Optional.empty();
    }

    private static List<Sense> senses(Sentence sentence, Token verb, ReportingVerbs verbs) {
        Optional<Token> particle = Syntax.child(sentence, verb, "prt");
        if (particle.isPresent()) {
            List<Sense> phrasal = verbs.of(verb.lemma() + "_" + particle.get().lemma());
            if (!phrasal.isEmpty()) {
                return phrasal;
            }
        }
        return verbs.of(verb.lemma());
    }

    private static Chars words(Sentence sentence, Token verb) {
        int first = verb.index();
        int last = verb.index();
        for (Token child : sentence.children(verb)) {
            if (child.hasLabel("prt")) {
                last = Math.max(last, child.index());
            }
        }
        while (first > 0 && isBefore(sentence.token(first - 1), verb)) {
            first--;
        }
        while (first < verb.index() && sentence.token(first).hasLabel("advmod")) {
            first++;
        }
        return new Chars(sentence.token(first).begin(), sentence.token(last).end());
    }

    private static boolean isBefore(Token token, Token verb) {
        return token.head() == verb.index()
                && token.hasLabel("aux", "auxpass", "neg", "advmod")
                && !token.tag().startsWith("W");
    }

    boolean takes(Frame frame) {
        return senses.stream().anyMatch(s -> s.takes(frame));
    }

    Optional<Sense> sense(Frame frame) {
        return senses.stream().filter(s -> s.takes(frame)).findFirst();
    }

    /// Whom it is said to: the object of "told", the subject of "was asked", "to reporters".
    List<Token> hearers(Sentence sentence, boolean objectIsContent) {
        List<Token> found = new ArrayList<>(1);
        if (passive) {
            Syntax.child(sentence, verb, "nsubjpass")
                    .or(() -> Syntax.subject(sentence, verb))
                    .ifPresent(found::add);
        }
        for (Token child : sentence.children(verb)) {
            if (child.hasLabel("dative") && child.isNoun()
                    || child.hasLabel("dobj") && !objectIsContent && takes(Frame.HEARER)) {
                found.add(child);
            } else if (child.hasLabel("prep", "dative") && child.lemma().equals("to")) {
                Syntax.child(sentence, child, "pobj").filter(Token::isNoun).ifPresent(found::add);
            }
        }
        return found;
    }
}
