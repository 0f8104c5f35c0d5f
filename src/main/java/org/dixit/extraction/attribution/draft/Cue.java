package org.dixit.extraction.attribution.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.lexicon.ReportingVerbs.Sense;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.SpeechAct;
import org.jspecify.annotations.Nullable;

/// A reporting verb in its sentence, before it is known whether it attributes anything there.
///
/// @param verb    the verb
/// @param senses  the senses that the word list gives it
/// @param words   the verb with its auxiliaries, negation and particle: "had not pointed out"
/// @param source  the head of its subject; `null` if there is none, as in most passives
/// @param passive whether the subject is the hearer, as in "Doe was told that …"
public record Cue(
        Token verb,
        List<Sense> senses,
        CharRange words,
        @Nullable Token source,
        boolean passive) {

    private static final Set<String> QUOTING = WordList.read("sources.txt").words("quoting");

    /// The cue of a verb that no word list has, in a position where only reporting verbs occur: "“No,” she
    /// grinned."
    public static Cue ofManner(Token verb, Token source) {
        Sense sense = new Sense(SpeechAct.ASSERT, Set.of(Frame.QUOTE), Set.of());
        return new Cue(verb, List.of(sense), words(verb), source, false);
    }

    /// The sentence that contains the verb.
    public Sentence sentence() {
        return verb.sentence();
    }

    /// Whether its content may be in `frame`.
    public boolean takes(Frame frame) {
        return senses.stream().anyMatch(s -> s.takes(frame));
    }

    /// The first sense that has `frame`.
    public Optional<Sense> sense(Frame frame) {
        return senses.stream().filter(s -> s.takes(frame)).findFirst();
    }

    /// Whether its subject can speak, or is not given.
    public boolean canSpeak() {
        return source == null || SourcePhrases.canSpeak(source);
    }

    /// The heads of the hearers: the object of "told", the subject of "was asked", "to reporters".
    ///
    /// @param objectIsContent whether the direct object is the content, as in "criticized the plan"
    public List<Token> hearers(boolean objectIsContent) {
        List<Token> found = new ArrayList<>(1);
        if (passive && (takes(Frame.HEARER) || verb.child("xcomp").isEmpty())) {
            verb.child("nsubjpass").or(() -> Dependencies.subject(verb)).ifPresent(found::add);
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

    /// The verb with its auxiliaries, negation and particle.
    public static CharRange words(Token verb) {
        Sentence sentence = verb.sentence();
        Token main = quotedAs(verb).orElse(verb);
        int first = main.index();
        int last = verb.index();
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
        return new CharRange(sentence.token(first).begin(), sentence.token(last).end());
    }

    /// "Doe was quoted as saying that …": the verb before "as saying", which belongs to the cue.
    private static Optional<Token> quotedAs(Token verb) {
        return verb.head()
                .filter(as -> verb.hasLabel("pcomp") && as.lemma().equals("as"))
                .flatMap(Token::head)
                .filter(quoted -> QUOTING.contains(quoted.lemma()));
    }

    private static boolean isBefore(Token token, Token verb) {
        return token.dependsOn(verb)
                && token.hasLabel("aux", "auxpass", "neg", "advmod")
                && !token.tag().startsWith("W");
    }
}
