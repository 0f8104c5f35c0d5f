package org.dixit.extraction.attribution;

import java.util.BitSet;
import java.util.List;
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

/// Finds refusals to speak that no verb frame has found: "Doe did not elaborate.", "Doe could not be reached for
/// comment.", "Doe did not return calls." If the text does not state the topic, the words of the refused act
/// are the content.
final class Refusals implements Sieve {

    private static final WordList WORDS = WordList.read("refusals.txt");
    private static final Set<String> CONFIRMING = WORDS.words("confirming");
    private static final Set<String> BARE = WORDS.words("bare");
    private static final Set<String> ANSWERING = WORDS.words("answering");
    private static final Set<String> REQUESTS = WORDS.words("request");
    private static final Set<String> DISCLOSING = WORDS.words("disclosing");
    private static final Set<String> MORE = WORDS.words("more");
    private static final Set<String> DECLINING = WORDS.words("declining");
    private static final Set<String> GIVING = WORDS.words("giving");
    private static final Set<String> REACHING = WORDS.words("reaching");
    private static final Set<String> OCCASIONS = WORDS.words("occasion");

    /// A refusal: the tokens of the cue, from `first` to `last`, and those of the content.
    private record Refused(int first, int last, BitSet content) {}

    /// Whether `verb` can be refused without stating a topic: "declined to comment".
    static boolean isBare(Token verb) {
        return BARE.contains(verb.lemma());
    }

    /// Whether a negated verb with a content is a refusal: "Doe did not comment on the plan.", "Doe did not
    /// respond to requests."
    static boolean isRefusal(Token verb, Token content) {
        if (!Dependencies.isNegated(verb)) {
            return false;
        }
        boolean asked = content.hasLabel("prep")
                ? content.child("pobj")
                        .filter(o -> REQUESTS.contains(o.lemma()))
                        .isPresent()
                : REQUESTS.contains(content.lemma());
        return isBare(verb) || isUnwilling(verb) || ANSWERING.contains(verb.lemma()) && asked;
    }

    /// "Doe would neither confirm nor deny the report.", "Doe refused to confirm or deny it.": the words of
    /// such a refusal, if `verb` is one of the two; they go on to the second.
    static Optional<CharRange> neitherNor(Token verb) {
        Optional<Token> other = verb.child("conj").or(() -> verb.hasLabel("conj") ? verb.head() : Optional.empty());
        if (!CONFIRMING.contains(verb.lemma())
                || other.filter(o ->
                                CONFIRMING.contains(o.lemma()) && !o.lemma().equals(verb.lemma()))
                        .isEmpty()) {
            return Optional.empty();
        }
        Token first = other.get().index() < verb.index() ? other.get() : verb;
        Token last = first == verb ? other.get() : verb;
        Sentence sentence = verb.sentence();
        int begin = first.index();
        boolean refused = Dependencies.isNegated(first);
        for (Token child : first.children()) {
            boolean before = child.index() < first.index();
            refused |= before && child.lemma().matches("neither|not|n't|never");
            begin = before && child.hasLabel("aux", "neg", "preconj", "cc", "advmod")
                    ? Math.min(begin, child.index())
                    : begin;
        }
        Optional<Token> declining =
                first.head().filter(up -> first.hasLabel("xcomp") && DECLINING.contains(up.lemma()));
        refused |= declining.isPresent()
                || first.previous()
                        .filter(word -> word.lemma().equals("neither"))
                        .isPresent();
        begin = declining.map(Token::index).orElse(begin);
        return refused ? Optional.of(new CharRange(sentence.token(begin).begin(), last.end())) : Optional.empty();
    }

    /// "Doe would not say …": whether this is a refusal. "Did not say" may mean only that the matter did not
    /// come up.
    private static boolean isUnwilling(Token verb) {
        return DISCLOSING.contains(verb.lemma())
                && verb.child("aux").filter(aux -> aux.lemma().equals("would")).isPresent();
    }

    @Override
    public void attribute(ParsedArticle article, StatementDrafts drafts) {
        for (Sentence sentence : article.sentences()) {
            for (Token verb : sentence.tokens()) {
                if (verb.isVerb() && !article.isQuoted(verb)) {
                    Dependencies.subject(verb)
                            .filter(SourcePhrases::canSpeak)
                            .ifPresent(source -> refused(verb).ifPresent(found -> add(verb, source, found, drafts)));
                }
            }
        }
    }

    private static Optional<Refused> refused(Token verb) {
        return notSaid(verb)
                .or(() -> noComment(verb))
                .or(() -> notReached(verb))
                .or(() -> notAnswered(verb))
                .or(() -> noMore(verb));
    }

    private static void add(Token verb, Token source, Refused refused, StatementDrafts drafts) {
        Sentence sentence = verb.sentence();
        List<CharRange> content = Dependencies.stretches(sentence, refused.content);
        if (content.isEmpty()
                || drafts.overlapping(content.getFirst()).stream().anyMatch(known -> verb.equals(known.verb))) {
            return;
        }
        StatementDraft draft = new StatementDraft(sentence, verb, SpeechAct.DECLINE, Rule.DECLINED);
        draft.cue = new CharRange(
                sentence.token(refused.first).begin(),
                sentence.token(refused.last).end());
        draft.contentHead = sentence.token(refused.content.nextSetBit(0));
        draft.sourceHead = source;
        draft.source = SourcePhrases.phrase(source, verb);
        content.forEach(draft::addContent);
        drafts.add(draft);
    }

    /// "Doe did not elaborate.", "Doe would not comment."
    private static Optional<Refused> notSaid(Token verb) {
        boolean alone = isBare(verb)
                && verb.tag().equals("VB")
                && !verb.hasLabel("xcomp")
                && Dependencies.isNegated(verb)
                && verb.children().stream()
                        .noneMatch(c -> c.index() > verb.index() && c.hasLabel("prep", "dobj", "ccomp") && !isAside(c));
        return auxiliary(verb).filter(a -> alone).map(a -> new Refused(a.index(), verb.index() - 1, only(verb)));
    }

    /// "Doe declined comment.", "Doe had no comment on the plan."
    private static Optional<Refused> noComment(Token verb) {
        Optional<Token> object =
                verb.child("dobj").filter(o -> o.lemma().equals("comment") && o.index() > verb.index());
        boolean none = object.flatMap(o -> o.child("det"))
                .filter(det -> det.lemma().equals("no"))
                .isPresent();
        boolean refuses = DECLINING.contains(verb.lemma()) && !Dependencies.isNegated(verb)
                || GIVING.contains(verb.lemma()) && none;
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
            return Optional.of(new Refused(verb.index(), about.get().index(), trimmed(verb.sentence(), words)));
        }
        BitSet words = new BitSet(verb.sentence().size());
        words.set(verb.index() + 1, comment + 1);
        return Optional.of(new Refused(verb.index(), verb.index(), words));
    }

    /// "Doe could not be reached for comment.", "Doe was not available for comment."
    private static Optional<Refused> notReached(Token verb) {
        boolean reached =
                REACHING.contains(verb.lemma()) && verb.child("auxpass").isPresent() && Dependencies.isNegated(verb);
        Token head = verb.child("acomp")
                .filter(a -> a.lemma().equals("unavailable")
                        || a.lemma().equals("available") && Dependencies.isNegated(verb))
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

    /// "Doe did not return calls."
    private static Optional<Refused> notAnswered(Token verb) {
        Optional<Token> aux = auxiliary(verb);
        return verb.child("dobj")
                .filter(o -> aux.isPresent()
                        && verb.lemma().equals("return")
                        && REQUESTS.contains(o.lemma())
                        && Dependencies.isNegated(verb))
                .map(o -> new Refused(aux.get().index(), verb.index(), trimmed(verb.sentence(), o.subtree())));
    }

    /// "Doe would not say more."
    private static Optional<Refused> noMore(Token verb) {
        int first = auxiliary(verb).orElse(verb).index();
        return verb.child("dobj", "advmod")
                .filter(more -> more.index() > verb.index()
                        && MORE.contains(more.lemma())
                        && isUnwilling(verb)
                        && Dependencies.isNegated(verb))
                .map(more -> new Refused(first, verb.index(), only(more)));
    }

    private static Optional<Token> auxiliary(Token verb) {
        return verb.child("aux").filter(a -> a.index() < verb.index());
    }

    private static BitSet only(Token token) {
        BitSet words = new BitSet();
        words.set(token.index());
        return words;
    }

    /// Returns `words` without the time of the refusal and the occasion ("for this article").
    static BitSet trimmed(Sentence sentence, BitSet words) {
        BitSet left = (BitSet) words.clone();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (isAside(sentence.token(i))) {
                left.andNot(sentence.token(i).subtree());
            }
        }
        return left;
    }

    /// Does the same for stretches of the sentence; returns all of them if nothing would be left.
    static List<CharRange> trimmed(Sentence sentence, List<CharRange> stretches) {
        BitSet words = new BitSet(sentence.size());
        sentence.tokens().stream()
                .filter(token -> stretches.stream().anyMatch(s -> s.contains(token.chars())))
                .forEach(token -> words.set(token.index()));
        List<CharRange> left = Dependencies.stretches(sentence, trimmed(sentence, words));
        return left.isEmpty() ? stretches : left;
    }

    /// "Doe declined to comment for this article on Monday."
    private static boolean isAside(Token token) {
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
