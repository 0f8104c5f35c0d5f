package org.dixit.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// What a statement does and how strongly: speech act, polarity, certainty (FactBank, Saurí and Pustejovsky 2009),
/// whether it was uttered at all, and its condition.
///
/// @param act       the speech act
/// @param polarity  the speaker's commitment
/// @param certainty the speaker's certainty
/// @param realized  whether it was uttered
/// @param condition the words of its condition, `null` where there is none
record Force(
        SpeechAct act,
        Polarity polarity,
        Certainty certainty,
        boolean realized,
        @Nullable Chars condition) {

    /// Acts that commit the speaker to no fact.
    private static final Set<SpeechAct> UNCOMMITTED = Set.of(
            SpeechAct.QUESTION,
            SpeechAct.HOPE,
            SpeechAct.DEMAND,
            SpeechAct.REQUEST,
            SpeechAct.RECOMMEND,
            SpeechAct.DECLINE,
            SpeechAct.THANK,
            SpeechAct.APOLOGIZE);

    /// Verbs in whose clause an utterance is only foretold, wished or asked for.
    private static final Set<String> PROSPECTIVE = Set.of(
            "want",
            "plan",
            "intend",
            "expect",
            "hope",
            "wish",
            "ask",
            "urge",
            "tell",
            "order",
            "prepare",
            "need",
            "try",
            "decline",
            "refuse",
            "seek",
            "aim",
            "promise",
            "vow",
            "pledge",
            "threaten",
            "like",
            "schedule",
            "set",
            "poise",
            "due",
            "ready",
            "demand",
            "request",
            "require",
            "advise",
            "encourage",
            "let",
            "allow");

    private static final Set<String> MODALS =
            Set.of("will", "would", "may", "might", "could", "should", "must", "can", "shall", "'ll", "'d", "wo", "ca");

    /// What the one threatened would suffer.
    private static final Set<String> UNWANTED = Set.of(
            "sanction",
            "consequence",
            "retaliation",
            "punishment",
            "price",
            "penalty",
            "war",
            "attack",
            "strike",
            "retaliate",
            "punish",
            "destroy",
            "suffer",
            "regret",
            "cost",
            "fine",
            "jail",
            "force");

    private static final Set<String> SAYING =
            Set.of("say", "tell", "warn", "announce", "promise", "threaten", "vow", "pledge", "declare", "reply");

    private static final Set<String> OWN_ACT =
            Set.of("hope", "fear", "worry", "expect", "want", "demand", "believe", "think", "doubt", "plan", "intend");

    /// Reads the force of `draft` off its cue and its content.
    static Force of(Article article, Draft draft) {
        Clause content = Clause.of(article, draft);
        boolean realized = isRealized(article, draft);
        Chars condition = content.isReport() ? null : content.condition();
        SpeechAct act = act(draft, content, condition);
        Polarity polarity = polarity(draft, act, content);
        return new Force(act, polarity, certainty(act, polarity, content, draft), realized, condition);
    }

    /// Not uttered: under a modal or a negation, in the infinitive of a plan or wish, or under "if".
    private static boolean isRealized(Article article, Draft draft) {
        Token verb = draft.verb;
        if (verb == null) {
            return true;
        }
        Sentence sentence = article.sentence(draft.sentence);
        if (!verb.isVerb()) {
            return !verb.hasLabel("dobj")
                    || Syntax.head(sentence, verb)
                            .filter(v -> PROSPECTIVE.contains(v.lemma()))
                            .isEmpty();
        }
        for (Token child : sentence.children(verb)) {
            boolean refusal = draft.act == SpeechAct.DECLINE && child.lemma().equals("would");
            if (child.hasLabel("aux") && MODALS.contains(child.lemma()) && !refusal
                    || child.hasLabel("mark") && Set.of("if", "unless").contains(child.lemma())
                    || child.hasLabel("neg") && draft.act != SpeechAct.DECLINE) {
                return false;
            }
        }
        Optional<Token> up = Syntax.head(sentence, verb);
        return up.isEmpty()
                || !Syntax.isToInfinitive(sentence, verb)
                || !verb.hasLabel("xcomp", "ccomp", "acl", "advcl")
                || !PROSPECTIVE.contains(up.get().lemma()) && !verb.hasLabel("advcl", "acl");
    }

    private static SpeechAct act(Draft draft, Clause content, @Nullable Chars condition) {
        if (draft.act != SpeechAct.ASSERT) {
            return draft.act;
        }
        if (content.isQuestion()) {
            return SpeechAct.QUESTION;
        }
        Optional<Token> own = content.ownActVerb(OWN_ACT);
        if (own.isPresent()) {
            return switch (own.get().lemma()) {
                case "hope" -> SpeechAct.HOPE;
                case "fear", "worry" -> SpeechAct.FEAR;
                case "expect" -> SpeechAct.EXPECT;
                case "want", "demand" -> SpeechAct.DEMAND;
                case "plan", "intend" -> SpeechAct.INTEND;
                default -> SpeechAct.BELIEVE;
            };
        }
        if (content.isModal() && content.names(UNWANTED) && condition != null) {
            return SpeechAct.THREATEN;
        }
        return content.isDenialOfOwnDeed() ? SpeechAct.DENY : draft.act;
    }

    private static Polarity polarity(Draft draft, SpeechAct act, Clause content) {
        if (draft.act == SpeechAct.DENY || draft.act == SpeechAct.DECLINE) {
            return Polarity.NEGATIVE;
        }
        if (content.clauses() == 0 || content.negated() == 0) {
            return Polarity.POSITIVE;
        }
        return content.negated() == content.clauses() || content.clauses() == 1 && act != SpeechAct.DENY
                ? Polarity.NEGATIVE
                : Polarity.MIXED;
    }

    private static Certainty certainty(SpeechAct act, Polarity polarity, Clause content, Draft draft) {
        if (UNCOMMITTED.contains(act)) {
            return Certainty.UNCOMMITTED;
        }
        boolean negative = polarity == Polarity.NEGATIVE || act == SpeechAct.DENY;
        if (draft.act == SpeechAct.BELIEVE || act == SpeechAct.FEAR || content.isPossible()) {
            return negative ? Certainty.POSSIBLE_NEGATIVE : Certainty.POSSIBLE_POSITIVE;
        }
        if (act == SpeechAct.EXPECT || content.isProbable()) {
            return negative ? Certainty.PROBABLE_NEGATIVE : Certainty.PROBABLE_POSITIVE;
        }
        return negative ? Certainty.CERTAIN_NEGATIVE : Certainty.CERTAIN_POSITIVE;
    }

    /// The clauses of a content: the clause of an indirect one, the sentences of a quotation.
    private record Clause(Article article, Draft draft, List<Root> roots) {

        private record Root(Sentence sentence, Token token) {}

        static Clause of(Article article, Draft draft) {
            List<Root> roots = new java.util.ArrayList<>();
            for (Chars stretch : draft.content) {
                int last = article.sentenceAt(stretch.end() - 1);
                for (int s = Math.max(0, article.sentenceAt(stretch.begin())); s <= last; s++) {
                    Sentence sentence = article.sentence(s);
                    headOf(draft, s, stretch)
                            .map(head -> new Root(sentence, head))
                            .or(() -> root(sentence, stretch))
                            .ifPresent(roots::add);
                }
            }
            return new Clause(article, draft, roots);
        }

        /// What the sieve took for the content's head, where it stands in this sentence and stretch.
        private static Optional<Token> headOf(Draft draft, int sentence, Chars stretch) {
            return Optional.ofNullable(draft.contentHead)
                    .filter(head -> draft.sentence == sentence && stretch.contains(head.begin()));
        }

        /// The highest token of a sentence inside a stretch, a verb if one stands as high.
        private static Optional<Root> root(Sentence sentence, Chars stretch) {
            Token best = null;
            int bestDepth = Integer.MAX_VALUE;
            for (Token token : sentence.tokens()) {
                if (stretch.contains(token.begin()) && Syntax.isWord(token)) {
                    int depth = depth(sentence, token);
                    if (depth < bestDepth || depth == bestDepth && best != null && !best.isVerb() && token.isVerb()) {
                        best = token;
                        bestDepth = depth;
                    }
                }
            }
            return best == null ? Optional.empty() : Optional.of(new Root(sentence, best));
        }

        private static int depth(Sentence sentence, Token token) {
            int depth = 0;
            for (int at = token.head();
                    at >= 0 && depth <= sentence.size();
                    at = sentence.token(at).head()) {
                depth++;
            }
            return depth;
        }

        int clauses() {
            return (int) roots.stream().filter(r -> r.token.isVerb()).count();
        }

        int negated() {
            return (int) roots.stream()
                    .filter(r -> r.token.isVerb() && Syntax.isNegated(r.sentence, r.token))
                    .count();
        }

        boolean isQuestion() {
            int end = draft.content.getLast().end();
            String text = article.text();
            return text.charAt(end - 1) == '?' || draft.rule.startsWith("clause") && startsWith("whether", "if");
        }

        private boolean startsWith(String... words) {
            String content = draft.content.getFirst().of(article.text());
            for (String word : words) {
                if (content.startsWith(word + " ")) {
                    return true;
                }
            }
            return false;
        }

        /// The verb by which the content itself hopes, wants or fears, with the speaker as its subject: "it hoped …".
        Optional<Token> ownActVerb(Set<String> lemmas) {
            if (roots.isEmpty() || !lemmas.contains(roots.getFirst().token.lemma())) {
                return Optional.empty();
            }
            Root root = roots.getFirst();
            Optional<Token> subject = Syntax.child(root.sentence, root.token, "nsubj");
            return subject.isEmpty() && draft.rule.equals("broken-clause")
                    ? Optional.of(root.token)
                    : subject.filter(s -> s.tag().equals("PRP")).map(s -> root.token);
        }

        /// "Biden would tell Putin that …": what is conditional there is what the other one says.
        boolean isReport() {
            return !roots.isEmpty() && SAYING.contains(roots.getFirst().token.lemma());
        }

        boolean isModal() {
            return hasModal(MODALS);
        }

        boolean isPossible() {
            return hasModal(Set.of("may", "might", "could")) || hasAdverb(Set.of("possibly", "perhaps", "maybe"));
        }

        boolean isProbable() {
            return hasModal(Set.of("should")) || hasAdverb(Set.of("probably", "likely", "presumably"));
        }

        private boolean hasModal(Set<String> modals) {
            return roots.stream()
                    .anyMatch(r -> r.sentence.children(r.token).stream()
                            .anyMatch(c -> c.hasLabel("aux") && modals.contains(c.lemma())));
        }

        private boolean hasAdverb(Set<String> adverbs) {
            return roots.stream()
                    .anyMatch(r -> r.sentence.children(r.token).stream().anyMatch(c -> adverbs.contains(c.lemma())));
        }

        boolean names(Set<String> lemmas) {
            return roots.stream()
                    .anyMatch(r -> r.sentence.tokens().stream()
                            .anyMatch(t -> draft.contentContains(t.begin()) && lemmas.contains(t.lemma())));
        }

        /// "Russia has never intended to attack": a deed or intention up to now is denied.
        boolean isDenialOfOwnDeed() {
            return roots.stream()
                    .anyMatch(r -> r.sentence.children(r.token).stream()
                                    .anyMatch(c -> c.lemma().equals("never"))
                            && r.sentence.children(r.token).stream()
                                    .anyMatch(c -> c.hasLabel("aux")
                                            && c.lemma().equals("have")
                                            && c.tag().matches("VB[ZP]"))
                            && r.token.tag().matches("VB[ND]"));
        }

        /// The clause of "if", "unless", "as long as", or "in the event of".
        @Nullable
        Chars condition() {
            for (Root root : roots) {
                for (Token token : root.sentence.tokens()) {
                    if (draft.contentContains(token.begin())) {
                        Optional<Chars> found = conditionAt(root.sentence, token);
                        if (found.isPresent()
                                && draft.contentContains(found.get())
                                && !draft.content.contains(found.get())) {
                            return found.get();
                        }
                    }
                }
            }
            return null;
        }

        private static Optional<Chars> conditionAt(Sentence sentence, Token token) {
            boolean marks = token.hasLabel("mark") && Set.of("if", "unless").contains(token.lemma());
            if (marks) {
                return Syntax.head(sentence, token)
                        .filter(c -> c.hasLabel("advcl"))
                        .map(c -> stretch(sentence, c));
            }
            if (token.lemma().equals("event") && token.hasLabel("pobj")) {
                return Syntax.head(sentence, token)
                        .filter(p -> p.lemma().equals("in"))
                        .map(p -> stretch(sentence, p));
            }
            return Optional.empty();
        }

        private static Chars stretch(Sentence sentence, Token head) {
            return Syntax.stretches(sentence, Syntax.subtree(sentence, head)).getFirst();
        }
    }
}
