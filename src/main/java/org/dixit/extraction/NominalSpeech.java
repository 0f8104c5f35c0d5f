package org.dixit.extraction;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.IndirectSpeech.Content;
import org.dixit.extraction.ReportingVerbs.Frame;
import org.dixit.extraction.ReportingVerbs.Sense;
import org.dixit.language.Sentence;
import org.dixit.language.Token;

/// Finds contents that are no clauses: labels, objects, feelings and what a preposition governs.
final class NominalSpeech {

    /// What "express" and "voice" must have as their object to report words, not deeds ("expressed interest").
    private static final Set<String> FEELINGS = Set.of(
            "outrage",
            "anger",
            "concern",
            "worry",
            "fear",
            "doubt",
            "hope",
            "regret",
            "dismay",
            "disappointment",
            "frustration",
            "alarm",
            "shock",
            "horror",
            "disgust",
            "sorrow",
            "sadness",
            "grief",
            "sympathy",
            "condolence",
            "gratitude",
            "thanks",
            "satisfaction",
            "relief",
            "optimism",
            "pessimism",
            "skepticism",
            "scepticism",
            "confidence",
            "opposition",
            "objection",
            "criticism",
            "displeasure",
            "unease",
            "fury",
            "indignation",
            "surprise",
            "pride",
            "remorse",
            "reservation",
            "view",
            "opinion",
            "belief");

    private static final Map<String, Set<String>> DEEDS = Map.of(
            "claim",
            Set.of(
                    "life", "victim", "asylum", "title", "victory", "prize", "credit", "benefit", "crown", "seat",
                    "win"),
            "question",
            Set.of("suspect", "witness", "student", "man", "woman", "boy", "people", "driver", "teenager"),
            "stress",
            Set.of("tree", "animal", "system", "patient", "body", "network"),
            "report",
            Set.of("profit", "loss", "earnings", "crime", "income", "revenue", "sale"),
            "reject",
            Set.of("ballot", "vote", "organ"),
            "pitch",
            Set.of("tent", "game", "inning"),
            "cite",
            Set.of("driver", "motorist"),
            "document",
            Set.of("life", "trip"));

    private final ReportedWords reported;

    NominalSpeech(ReportedWords reported) {
        this.reported = reported;
    }

    /// called it a coup, described the plan as a coup, what he called a coup.
    Optional<Content> label(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.LABEL);
        if (sense.isEmpty() || cue.source() == null) {
            return Optional.empty();
        }
        Token verb = cue.verb();
        Optional<Token> label = verb.child("oprd", "xcomp")
                .or(() -> as(verb))
                .or(() -> object(verb).flatMap(o -> as(o).or(() -> apposed(o))));
        if (label.isEmpty()) {
            return Optional.empty();
        }
        boolean as = label.get().lemma().equals("as");
        BitSet words = reported.of(label.get(), cue);
        Optional<Token> object = verb.child("dobj");
        boolean relative = object.isPresent() && object.get().tag().startsWith("W");
        if (object.isPresent() && !relative) {
            words.or(object.get().subtree());
        } else if (as) {
            words.clear(label.get().index());
        }
        if (relative) {
            withoutAsides(sentence, words);
        }
        return IndirectSpeech.content(sentence, cue, label.get(), words, sense.get(), "label", verb, true);
    }

    /// Objects with which the verb means a deed: claimed lives, claimed asylum, stressed the trees.
    private static boolean isIdiom(Token verb, Token object) {
        return DEEDS.getOrDefault(verb.lemma(), Set.of()).contains(object.lemma());
    }

    private static Optional<Token> object(Token verb) {
        return verb.child("dobj").filter(o -> o.index() > verb.index());
    }

    private static Optional<Token> as(Token head) {
        return head.child("prep").filter(p -> p.lemma().equals("as"));
    }

    /// called the raid "a crime": what the parse takes for an apposition, with no comma before it.
    private static Optional<Token> apposed(Token object) {
        Sentence sentence = object.sentence();
        return object.child("appos").filter(a -> {
            int first = a.subtree().nextSetBit(0);
            return first > 0
                    && !sentence.token(first).form().equals(",")
                    && !sentence.token(first - 1).form().equals(",");
        });
    }

    /// "in response to …" says what the object is about.
    private static boolean isResponse(Token preposition) {
        return preposition.lemma().equals("in")
                && preposition
                        .child("pobj")
                        .filter(o -> o.lemma().equals("response"))
                        .isPresent();
    }

    /// called for …, warned of …, spoke about …
    Optional<Content> prepositional(Sentence sentence, Cue cue) {
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
                    return IndirectSpeech.content(sentence, cue, child, words, sense, "preposition", child, true);
                }
            }
        }
        return Optional.empty();
    }

    /// expressed outrage at the plan: the feeling and what it is about.
    Optional<Content> feeling(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.FEELING);
        Optional<Token> object = cue.verb()
                .child("dobj")
                .filter(o ->
                        FEELINGS.contains(o.lemma()) && o.index() > cue.verb().index());
        if (sense.isEmpty() || object.isEmpty() || cue.source() == null || cue.passive()) {
            return Optional.empty();
        }
        BitSet words = reported.of(object.get(), cue);
        for (Token child : cue.verb().children()) {
            if (child.hasLabel("prep") && child.index() > object.get().index() && words.get(child.index() - 1)) {
                words.or(reported.of(child, cue));
            }
        }
        withoutAsides(sentence, words);
        return IndirectSpeech.content(sentence, cue, object.get(), words, sense.get(), "feeling", cue.verb(), true);
    }

    /// A content that is a noun phrase ends before an apposition or relative clause that a comma sets off.
    private static void withoutAsides(Sentence sentence, BitSet words) {
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            if (token.hasLabel("appos", "relcl")) {
                BitSet aside = token.subtree();
                int first = aside.nextSetBit(0);
                if (first > 0 && sentence.token(first - 1).form().equals(",")) {
                    words.clear(first - 1, words.length());
                    return;
                }
            }
        }
    }

    /// criticized the plan, accused X of Y.
    Optional<Content> object(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.OBJECT);
        if (sense.isEmpty() || cue.source() == null || cue.passive()) {
            return Optional.empty();
        }
        Token verb = cue.verb();
        Optional<Token> object = verb.child("dobj")
                .filter(o -> o.index() > verb.index()
                        && !o.tag().startsWith("W")
                        && !o.tag().equals("PRP"))
                .filter(o -> !Syntax.isToInfinitive(verb) || !sense.get().act().equals(SpeechAct.CRITICIZE));
        if (object.isEmpty() || isIdiom(verb, object.get())) {
            return Optional.empty();
        }
        BitSet words = reported.of(object.get(), cue);
        for (Token child : verb.children()) {
            if (child.index() > object.get().index()
                    && child.hasLabel("prep")
                    && (child.lemma().matches("of|for|as|over|about") || isResponse(child))) {
                words.or(reported.of(child, cue));
            }
        }
        return IndirectSpeech.content(sentence, cue, object.get(), words, sense.get(), "object", verb, true);
    }
}
