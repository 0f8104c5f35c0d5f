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
        if (!verb.isVerb()
                || verb.hasLabel("aux", "auxpass", "compound", "amod", "nmod", "discourse", "intj")
                || isExample(verb)) {
            return Optional.empty();
        }
        List<Sense> senses = senses(verb, verbs);
        if (senses.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> inverted = inverted(article, sentence, verb, senses);
        boolean passive = inverted.isEmpty() && Syntax.isPassive(verb);
        Token source;
        if (inverted.isPresent()) {
            source = inverted.get();
        } else if (passive) {
            source = verb.child("agent").flatMap(by -> by.child("pobj")).orElse(null);
        } else {
            source = between(verb)
                    .or(() -> Syntax.misjoined(verb))
                    .or(() -> Syntax.subject(speaker))
                    .filter(s -> !s.hasLabel("nsubjpass") || speaker.index() != s.headIndex())
                    .or(() -> swallowed(verb))
                    .or(() -> relativized(verb))
                    .or(() -> guessed(article, sentence, verb, verbs))
                    .orElse(null);
        }
        return Optional.of(new Cue(number, verb, senses, words(verb), source, passive));
    }

    /// The cue of a verb that no lexicon knows but that stands where only reporting verbs do.
    static Cue ofManner(int number, Token verb, Token source) {
        Sense sense = new Sense(SpeechAct.ASSERT, Set.of(Frame.QUOTE), Set.of());
        return new Cue(number, verb, List.of(sense), words(verb), source, false);
    }

    /// "…," added Jane Doe: what the parse takes for the object of a verb right behind a quotation.
    private static Optional<Token> inverted(Article article, Sentence sentence, Token verb, List<Sense> senses) {
        int at = verb.index() - 1;
        while (at >= 0 && !sentence.token(at).isWord()) {
            at--;
        }
        boolean behind = at >= 0
                && at < verb.index() - 1
                && article.isQuoted(sentence.token(at))
                && !article.isQuoted(verb)
                && verb.tag().matches("VB[DN]")
                && senses.stream().anyMatch(s -> s.takes(Frame.QUOTE))
                && verb.child("nsubj", "auxpass", "aux").isEmpty();
        return !behind ? Optional.empty() : verb.child("dobj").filter(o -> o.isProper() && o.index() > verb.index());
    }

    /// "pays, say, 20 percent": a verb between commas that gives an example.
    private static boolean isExample(Token verb) {
        Sentence sentence = verb.sentence();
        int at = verb.index();
        return verb.tag().matches("VBP?")
                && verb.lemma().equals("say")
                && at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).form().equals(",")
                && sentence.token(at + 1).form().equals(",");
    }

    /// "The museum, its director said, …": of two subjects the one next to the verb speaks, the other, before a comma,
    /// is the content's.
    private static Optional<Token> between(Token verb) {
        List<Token> subjects = new ArrayList<>(2);
        for (Token child : verb.children()) {
            if (child.hasLabel("nsubj")) {
                subjects.add(child);
            }
        }
        boolean topic = subjects.size() > 1 && subjects.getFirst().index() < verb.index() && Syntax.takesTopic(verb);
        return !topic ? Optional.empty() : Optional.of(subjects.getLast());
    }

    /// "… 300 jobs, its chief executive, Jane Doe, told Reuters": the source that the parse takes for an apposition at
    /// the end of the clause in front of the verb.
    private static Optional<Token> swallowed(Token verb) {
        Sentence sentence = verb.sentence();
        Optional<Token> clause = verb.child("ccomp").filter(c -> c.index() < verb.index());
        int at = verb.index() - 1;
        while (at > 0 && !sentence.token(at).isWord()) {
            at--;
        }
        Token outermost = null;
        for (Token up = sentence.token(Math.max(at, 0));
                clause.isPresent() && up.isNoun() && up.hasLabel("appos", "compound", "conj") && up.headIndex() >= 0;
                up = sentence.token(up.headIndex())) {
            outermost = up.hasLabel("appos") ? up : outermost;
        }
        return Optional.ofNullable(outermost);
    }

    /// The subject of a reduced relative clause that the parse takes for the content.
    private static Optional<Token> relativized(Token verb) {
        for (Token child : verb.children()) {
            if (Syntax.isReducedRelative(child, verb)) {
                return child.child("nsubj", "nsubjpass");
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> guessed(Article article, Sentence sentence, Token verb, ReportingVerbs verbs) {
        boolean named = verb.index() > 0 && sentence.token(verb.index() - 1).isNoun();
        boolean names = verbs.of(verb.lemma()).stream().anyMatch(s -> s.takes(Frame.LABEL));
        return verb.tag().matches("VB[DZPG]") && !article.isQuoted(verb) && !(named && names)
                ? Sources.guess(article, sentence, verb)
                : Optional.empty();
    }

    private static List<Sense> senses(Token verb, ReportingVerbs verbs) {
        Optional<Token> particle = verb.child("prt");
        if (particle.isPresent()) {
            List<Sense> phrasal = verbs.of(verb.lemma() + "_" + particle.get().lemma());
            if (!phrasal.isEmpty()) {
                return phrasal;
            }
        }
        return verbs.of(verb.lemma());
    }

    private static Chars words(Token verb) {
        Sentence sentence = verb.sentence();
        int first = quotedAs(verb).orElse(verb).index();
        int last = verb.index();
        Token main = sentence.token(first);
        for (Token child : verb.children()) {
            if (child.hasLabel("prt")) {
                last = Math.max(last, child.index());
            }
        }
        while (first > 0 && isBefore(sentence.token(first - 1), main)) {
            first--;
        }
        while (first < main.index() && sentence.token(first).hasLabel("advmod")) {
            first++;
        }
        return new Chars(sentence.token(first).begin(), sentence.token(last).end());
    }

    /// was quoted as saying: the verb around "saying".
    private static Optional<Token> quotedAs(Token verb) {
        return verb.head()
                .filter(as -> verb.hasLabel("pcomp") && as.lemma().equals("as"))
                .flatMap(as -> as.head())
                .filter(q -> Set.of("quote", "cite", "record", "report").contains(q.lemma()));
    }

    private static boolean isBefore(Token token, Token verb) {
        return token.headIndex() == verb.index()
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
    List<Token> hearers(boolean objectIsContent) {
        List<Token> found = new ArrayList<>(1);
        if (passive && (takes(Frame.HEARER) || verb.child("xcomp").isEmpty())) {
            verb.child("nsubjpass").or(() -> Syntax.subject(verb)).ifPresent(found::add);
        }
        for (Token child : verb.children()) {
            if (child.hasLabel("dative") && child.isNoun()
                    || child.hasLabel("dobj") && !objectIsContent && takes(Frame.HEARER)) {
                found.add(child);
            } else if (child.hasLabel("prep", "dative") && child.lemma().equals("to")) {
                child.child("pobj").filter(Token::isNoun).ifPresent(found::add);
            }
        }
        return found;
    }
}
