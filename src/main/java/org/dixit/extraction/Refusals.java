package org.dixit.extraction;

import java.util.Optional;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;

/// Refusals to speak: "declined to comment", "did not elaborate", "would not say why", "did not respond to a request
/// for comment". Where the text does not say what about, the words of the refused act are the content.
final class Refusals {

    private static final Set<String> BARE = Set.of("comment", "elaborate", "specify", "clarify");
    private static final Set<String> ANSWERS = Set.of("respond", "reply", "answer", "return");
    private static final Set<String> ASKED =
            Set.of("request", "question", "inquiry", "enquiry", "query", "message", "call", "email", "e-mail");

    private static final Set<String> TELLING = Set.of("say", "tell", "disclose", "reveal", "discuss", "confirm");

    private Refusals() {}

    /// Whether a verb may be refused without saying what about.
    static boolean isBare(Token verb) {
        return BARE.contains(verb.lemma());
    }

    /// Whether a negated verb with a content is a refusal: did not comment on X, did not respond to requests.
    static boolean isRefusal(Sentence sentence, Token verb, Token content) {
        if (!Syntax.isNegated(sentence, verb)) {
            return false;
        }
        boolean asked = content.hasLabel("prep")
                ? Syntax.child(sentence, content, "pobj")
                        .filter(o -> ASKED.contains(o.lemma()))
                        .isPresent()
                : ASKED.contains(content.lemma());
        boolean unwilling = TELLING.contains(verb.lemma())
                && Syntax.child(sentence, verb, "aux")
                        .filter(aux -> aux.lemma().equals("would"))
                        .isPresent();
        return isBare(verb) || unwilling || ANSWERS.contains(verb.lemma()) && asked;
    }

    /// Adds "did not elaborate", "would not comment" of one sentence.
    static void find(Article article, int number, Drafts drafts) {
        Sentence sentence = article.sentence(number);
        for (Token verb : sentence.tokens()) {
            if (isBare(verb)
                    && verb.tag().equals("VB")
                    && !verb.hasLabel("xcomp")
                    && !article.isQuoted(verb)
                    && Syntax.isNegated(sentence, verb)
                    && sentence.children(verb).stream()
                            .noneMatch(c -> c.index() > verb.index() && c.hasLabel("prep", "dobj", "ccomp"))) {
                Syntax.subject(sentence, verb)
                        .filter(source -> Sources.canSpeak(sentence, source))
                        .ifPresent(source -> add(number, sentence, verb, source, drafts));
            }
        }
    }

    private static void add(int number, Sentence sentence, Token verb, Token source, Drafts drafts) {
        Optional<Token> aux = Syntax.child(sentence, verb, "aux").filter(a -> a.index() < verb.index());
        if (aux.isEmpty()) {
            return;
        }
        Draft draft = new Draft(number, verb, SpeechAct.DECLINE, "declined");
        draft.cue =
                new Chars(aux.get().begin(), sentence.token(verb.index() - 1).end());
        draft.contentHead = verb;
        draft.sourceHead = source;
        draft.source = Sources.phrase(sentence, source, verb);
        draft.addContent(verb.chars());
        drafts.add(draft);
    }
}
