package org.dixit.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.lexicon.ReportingVerbs.Sense;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// A reporting verb in its sentence, before it is known whether it attributes anything there.
///
/// @param verb    the verb
/// @param senses  the senses that the word list gives it
/// @param words   the verb with its auxiliaries, negation and particle: "had not pointed out"
/// @param source  the head of its subject; `null` if there is none, as in most passives
/// @param passive whether the subject is the hearer, as in "Doe was told that …"
record Cue(
        Token verb,
        List<Sense> senses,
        CharRange words,
        @Nullable Token source,
        boolean passive) {

    /// The sentence that contains the verb.
    Sentence sentence() {
        return verb.sentence();
    }

    /// Whether its content may be in `frame`.
    boolean takes(Frame frame) {
        return senses.stream().anyMatch(s -> s.takes(frame));
    }

    /// The first sense that has `frame`.
    Optional<Sense> sense(Frame frame) {
        return senses.stream().filter(s -> s.takes(frame)).findFirst();
    }

    /// Whether its subject can speak, or is not given.
    boolean canSpeak() {
        return source == null || SourcePhrases.canSpeak(source);
    }

    /// The heads of the hearers: the object of "told", the subject of "was asked", "to reporters".
    ///
    /// @param objectIsContent whether the direct object is the content, as in "criticized the plan"
    List<Token> hearers(boolean objectIsContent) {
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
}
