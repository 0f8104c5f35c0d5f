package org.dixit.extraction.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.Cue;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.lexicon.ReportingVerbs.Sense;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.SpeechAct;

/// Finds contents that are not clauses: labels, objects, feelings and the objects of prepositions. Each method
/// is a frame, which looks for the content of one verb; [AttributionFinder] lists them in order.
final class NominalContent {

    private static final WordList WORDS = WordList.read("contents.txt");
    private static final Set<String> FEELINGS = WORDS.words("feeling");

    private final ReportedContent reported;

    NominalContent(ReportedContent reported) {
        this.reported = reported;
    }

    /// "Doe called the plan a coup.", "Doe described it as a coup.", "what he called a coup"
    Optional<FrameContent> label(Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.LABEL);
        if (sense.isEmpty() || cue.source() == null) {
            return Optional.empty();
        }
        Token verb = cue.verb();
        Optional<Token> label = verb.child("oprd", "xcomp")
                .or(() -> as(verb))
                .or(() -> objectBehind(verb).flatMap(o -> as(o).or(() -> apposed(o))));
        if (label.isEmpty()) {
            return Optional.empty();
        }
        BitSet words = reported.of(label.get(), cue);
        Optional<Token> object = verb.child("dobj");
        boolean relative = object.isPresent() && object.get().tag().startsWith("W");
        if (object.isPresent() && !relative) {
            words.or(object.get().subtree());
        } else if (label.get().lemma().equals("as")) {
            words.clear(label.get().index());
        }
        if (relative) {
            clearAsides(cue.sentence(), words);
        }
        return FrameContent.withObject(cue, label.get(), words, sense.get());
    }

    private static Optional<Token> objectBehind(Token verb) {
        return verb.child("dobj").filter(o -> o.index() > verb.index());
    }

    private static Optional<Token> as(Token head) {
        return head.child("prep").filter(p -> p.lemma().equals("as"));
    }

    /// "Doe called the raid “a crime”.": the label, which the parse takes for an apposition although no comma
    /// precedes it.
    private static Optional<Token> apposed(Token object) {
        return object.child("appos").filter(a -> {
            int first = a.subtree().nextSetBit(0);
            return first > 0
                    && !a.sentence().token(first).form().equals(",")
                    && !a.sentence().token(first - 1).form().equals(",");
        });
    }

    /// "Doe called for calm.", "Doe warned of delays.", "Doe spoke about the plan."
    Optional<FrameContent> prepositional(Cue cue) {
        for (Token child : cue.verb().children()) {
            if (!child.hasLabel("prep") || child.index() < cue.verb().index()) {
                continue;
            }
            for (Sense sense : cue.senses()) {
                if (sense.prepositions().contains(child.lemma())
                        && !cue.passive()
                        && cue.verb().child("dobj").isEmpty()) {
                    BitSet words = reported.of(child, cue);
                    words.clear(child.index());
                    return FrameContent.withObject(cue, child, words, sense).map(found -> found.withCueUpTo(child));
                }
            }
        }
        return Optional.empty();
    }

    /// "Doe expressed outrage at the plan.": the feeling and its object.
    Optional<FrameContent> feeling(Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.FEELING);
        Optional<Token> object = objectBehind(cue.verb()).filter(o -> FEELINGS.contains(o.lemma()));
        if (sense.isEmpty() || object.isEmpty() || cue.source() == null || cue.passive()) {
            return Optional.empty();
        }
        BitSet words = reported.of(object.get(), cue);
        for (Token child : cue.verb().children()) {
            if (child.hasLabel("prep") && child.index() > object.get().index() && words.get(child.index() - 1)) {
                words.or(reported.of(child, cue));
            }
        }
        clearAsides(cue.sentence(), words);
        return FrameContent.withObject(cue, object.get(), words, sense.get());
    }

    /// "Doe expressed outrage at the plan, which the council backs.": ends a content that is a noun phrase
    /// before an apposition or relative clause after a comma.
    private static void clearAsides(Sentence sentence, BitSet words) {
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            if (token.hasLabel("appos", "relcl")) {
                int first = token.subtree().nextSetBit(0);
                if (first > 0 && sentence.token(first - 1).form().equals(",")) {
                    words.clear(first - 1, words.length());
                    return;
                }
            }
        }
    }

    /// "Doe criticized the plan.", "Doe accused the council of neglect."
    Optional<FrameContent> object(Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.OBJECT);
        if (sense.isEmpty() || cue.source() == null || cue.passive()) {
            return Optional.empty();
        }
        Token verb = cue.verb();
        Optional<Token> object = objectBehind(verb)
                .filter(o -> !o.tag().startsWith("W") && (!o.tag().equals("PRP") || isBlamed(verb, sense.get())))
                .filter(o -> !Dependencies.isToInfinitive(verb) || sense.get().act() != SpeechAct.CRITICIZE);
        if (object.isEmpty() || isDeed(verb, object.get())) {
            return Optional.empty();
        }
        BitSet words = reported.of(object.get(), cue);
        for (Token child : verb.children()) {
            if (child.index() > object.get().index()
                    && child.hasLabel("prep")
                    && (child.lemma().matches("of|for|as|over|about") || isOccasion(child) || isResponse(child))) {
                words.or(reported.of(child, cue));
            }
        }
        return FrameContent.withObject(cue, object.get(), words, sense.get());
    }

    /// "Doe accused him of lying.": whether a pronoun is the object of a verb of blame that says for what.
    private static boolean isBlamed(Token verb, Sense sense) {
        return Set.of(SpeechAct.ACCUSE, SpeechAct.PRAISE, SpeechAct.THANK, SpeechAct.CRITICIZE)
                        .contains(sense.act())
                && verb.children().stream()
                        .anyMatch(child -> child.hasLabel("prep")
                                && child.index() > verb.index()
                                && child.lemma().matches("of|for|on|over")
                                && child.child("pobj", "pcomp").isPresent());
    }

    /// "Doe congratulated Roe on his victory.", but not "on Monday"
    private static boolean isOccasion(Token preposition) {
        return preposition.lemma().equals("on")
                && preposition
                        .child("pobj")
                        .filter(object -> object.name().equals("O") && !object.isProper())
                        .isPresent();
    }

    /// "The storm claimed two lives.": whether the verb means a deed with this object, not words.
    private static boolean isDeed(Token verb, Token object) {
        String deed = "deed " + verb.lemma();
        return WORDS.groups().contains(deed) && WORDS.words(deed).contains(object.lemma());
    }

    /// "Doe criticized the silence in response to his letter."
    private static boolean isResponse(Token preposition) {
        return preposition.lemma().equals("in")
                && preposition
                        .child("pobj")
                        .filter(o -> o.lemma().equals("response"))
                        .isPresent();
    }
}
