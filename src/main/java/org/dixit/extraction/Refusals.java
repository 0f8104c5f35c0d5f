package org.dixit.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;

/// Refusals to speak: "declined comment", "did not elaborate", "would not say more", "could not be reached for
/// comment", "did not return calls". Where the text does not say what about, the words of the refused act are the
/// content.
final class Refusals {

    private static final Set<String> BARE = Set.of("comment", "elaborate", "specify", "clarify");
    private static final Set<String> ANSWERS = Set.of("respond", "reply", "answer", "return");
    private static final Set<String> ASKED =
            Set.of("request", "question", "inquiry", "enquiry", "query", "message", "call", "email", "e-mail");
    private static final Set<String> TELLING = Set.of("say", "tell", "disclose", "reveal", "discuss", "confirm");
    private static final Set<String> MORE = Set.of("more", "anything", "much", "further");
    private static final Set<String> DECLINING = Set.of("decline", "refuse");
    private static final Set<String> GIVING = Set.of("have", "offer", "make", "give", "provide");
    private static final Set<String> OCCASIONS = Set.of("article", "story", "report", "piece");

    private Refusals() {}

    /// A refusal as it is found: the cue's tokens from `first` to `last`, and those of its content.
    private record Refused(int first, int last, BitSet content) {}

    /// Whether a verb may be refused without saying what about.
    static boolean isBare(Token verb) {
        return BARE.contains(verb.lemma());
    }

    /// Whether a negated verb with a content is a refusal: did not comment on X, did not respond to requests.
    static boolean isRefusal(Token verb, Token content) {
        if (!Syntax.isNegated(verb)) {
            return false;
        }
        boolean asked = content.hasLabel("prep")
                ? content.child("pobj").filter(o -> ASKED.contains(o.lemma())).isPresent()
                : ASKED.contains(content.lemma());
        return isBare(verb) || isUnwilling(verb) || ANSWERS.contains(verb.lemma()) && asked;
    }

    private static boolean isUnwilling(Token verb) {
        return TELLING.contains(verb.lemma())
                && verb.child("aux").filter(aux -> aux.lemma().equals("would")).isPresent();
    }

    /// Adds those of one sentence that no frame of a verb has found.
    static void find(Article article, int number, Drafts drafts) {
        Sentence sentence = article.sentence(number);
        for (Token verb : sentence.tokens()) {
            if (!verb.isVerb() || article.isQuoted(verb)) {
                continue;
            }
            Optional<Token> source = Syntax.subject(verb).filter(subject -> Sources.canSpeak(subject));
            Optional<Refused> refused = source.isEmpty()
                    ? Optional.empty()
                    : bare(verb)
                            .or(() -> noComment(verb))
                            .or(() -> notReached(verb))
                            .or(() -> notAnswered(verb))
                            .or(() -> noMore(verb));
            refused.ifPresent(found -> add(number, sentence, verb, source.get(), found, drafts));
        }
    }

    private static void add(int number, Sentence sentence, Token verb, Token source, Refused refused, Drafts drafts) {
        List<Chars> content = Syntax.stretches(sentence, refused.content);
        if (content.isEmpty()
                || drafts.overlapping(content.getFirst()).stream().anyMatch(known -> verb.equals(known.verb))) {
            return;
        }
        Draft draft = new Draft(number, verb, SpeechAct.DECLINE, "declined");
        draft.cue = new Chars(
                sentence.token(refused.first).begin(),
                sentence.token(refused.last).end());
        draft.contentHead = sentence.token(refused.content.nextSetBit(0));
        draft.sourceHead = source;
        draft.source = Sources.phrase(source, verb);
        content.forEach(draft::addContent);
        drafts.add(draft);
    }

    /// did not elaborate, would not comment
    private static Optional<Refused> bare(Token verb) {
        Optional<Token> aux = verb.child("aux").filter(a -> a.index() < verb.index());
        boolean alone = isBare(verb)
                && verb.tag().equals("VB")
                && !verb.hasLabel("xcomp")
                && Syntax.isNegated(verb)
                && verb.children().stream()
                        .noneMatch(c -> c.index() > verb.index() && c.hasLabel("prep", "dobj", "ccomp") && !isAside(c));
        return aux.filter(a -> alone).map(a -> new Refused(a.index(), verb.index() - 1, only(verb)));
    }

    /// declined comment (on X), had no comment (on X)
    private static Optional<Refused> noComment(Token verb) {
        Sentence sentence = verb.sentence();
        Optional<Token> object =
                verb.child("dobj").filter(o -> o.lemma().equals("comment") && o.index() > verb.index());
        boolean none = object.flatMap(o -> o.child("det"))
                .filter(det -> det.lemma().equals("no"))
                .isPresent();
        boolean refuses =
                DECLINING.contains(verb.lemma()) && !Syntax.isNegated(verb) || GIVING.contains(verb.lemma()) && none;
        if (object.isEmpty() || !refuses) {
            return Optional.empty();
        }
        int comment = object.get().index();
        Optional<Token> about = object.get().children().stream()
                .filter(c -> c.index() == comment + 1 && c.lemma().equals("on") && !isAside(c))
                .findFirst();
        if (about.isPresent()) {
            BitSet words = about.get().subtree();
            words.clear(about.get().index());
            return Optional.of(new Refused(verb.index(), about.get().index(), trimmed(sentence, words)));
        }
        BitSet words = new BitSet(sentence.size());
        words.set(verb.index() + 1, comment + 1);
        return Optional.of(new Refused(verb.index(), verb.index(), words));
    }

    /// could not be reached for comment, was not available for comment
    private static Optional<Refused> notReached(Token verb) {
        boolean reached = Set.of("reach", "contact").contains(verb.lemma())
                && verb.child("auxpass").isPresent()
                && Syntax.isNegated(verb);
        Token head = verb.child("acomp")
                .filter(a -> a.lemma().equals("unavailable") || a.lemma().equals("available") && Syntax.isNegated(verb))
                .orElse(verb);
        Optional<Token> purpose = head.children().stream()
                .filter(c -> c.hasLabel("prep") && c.lemma().equals("for") && c.index() == head.index() + 1)
                .findFirst();
        Optional<Token> comment =
                purpose.flatMap(p -> p.child("pobj")).filter(o -> o.lemma().equals("comment"));
        if (comment.isEmpty() || head.equals(verb) && !reached) {
            return Optional.empty();
        }
        int first = verb.children().stream()
                .filter(c -> c.hasLabel("aux", "auxpass"))
                .mapToInt(Token::index)
                .min()
                .orElse(verb.index());
        return Optional.of(
                new Refused(Math.min(first, verb.index()), purpose.get().index(), only(comment.get())));
    }

    /// did not return calls
    private static Optional<Refused> notAnswered(Token verb) {
        Sentence sentence = verb.sentence();
        Optional<Token> aux = verb.child("aux").filter(a -> a.index() < verb.index());
        return verb.child("dobj")
                .filter(o -> aux.isPresent()
                        && verb.lemma().equals("return")
                        && ASKED.contains(o.lemma())
                        && Syntax.isNegated(verb))
                .map(o -> new Refused(aux.get().index(), verb.index(), trimmed(sentence, o.subtree())));
    }

    /// would not say more
    private static Optional<Refused> noMore(Token verb) {
        Optional<Token> aux = verb.child("aux").filter(a -> a.index() < verb.index());
        return verb.child("dobj", "advmod")
                .filter(more -> more.index() > verb.index()
                        && MORE.contains(more.lemma())
                        && isUnwilling(verb)
                        && Syntax.isNegated(verb))
                .map(more -> new Refused(aux.map(Token::index).orElse(verb.index()), verb.index(), only(more)));
    }

    private static BitSet only(Token token) {
        BitSet words = new BitSet();
        words.set(token.index());
        return words;
    }

    /// `words` without what tells when it was refused or for which article.
    static BitSet trimmed(Sentence sentence, BitSet words) {
        BitSet left = (BitSet) words.clone();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (isAside(sentence.token(i))) {
                left.andNot(sentence.token(i).subtree());
            }
        }
        return left;
    }

    /// The same for stretches of the sentence.
    static List<Chars> trimmed(Sentence sentence, List<Chars> stretches) {
        BitSet words = new BitSet(sentence.size());
        sentence.tokens().stream()
                .filter(token -> stretches.stream().anyMatch(s -> s.contains(token.chars())))
                .forEach(token -> words.set(token.index()));
        List<Chars> left = Syntax.stretches(sentence, trimmed(sentence, words));
        return left.isEmpty() ? stretches : left;
    }

    /// "for this article", "on Monday".
    static boolean isAside(Token token) {
        if (token.hasLabel("npadvmod")) {
            return isTime(token);
        }
        return token.hasLabel("prep")
                && token.child("pobj")
                        .filter(o -> isTime(o) || token.lemma().equals("for") && OCCASIONS.contains(o.lemma()))
                        .isPresent();
    }

    private static boolean isTime(Token token) {
        return token.name().endsWith("DATE") || token.name().endsWith("TIME");
    }
}
