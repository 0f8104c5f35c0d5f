package org.dixit.extraction;

import java.util.Optional;
import java.util.Set;
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

    static final Set<String> MODALS =
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

    private static final Set<String> OWN_ACT =
            Set.of("hope", "fear", "worry", "expect", "want", "demand", "believe", "think", "doubt", "plan", "intend");

    /// Reads the force of `draft` off its cue and its content.
    static Force of(Article article, Draft draft) {
        Clause content = Clause.of(article, draft);
        boolean realized = isRealized(draft);
        Chars condition = content.isReport() ? null : content.condition();
        SpeechAct act = act(draft, content, condition);
        Polarity polarity = polarity(draft, act, content);
        return new Force(act, polarity, certainty(act, polarity, content, draft), realized, condition);
    }

    /// Not uttered: under a modal or a negation, in the infinitive of a plan or wish, or under "if".
    private static boolean isRealized(Draft draft) {
        Token verb = draft.verb;
        if (verb == null) {
            return true;
        }
        if (!verb.isVerb()) {
            return !verb.hasLabel("dobj")
                    || verb.head().filter(v -> PROSPECTIVE.contains(v.lemma())).isEmpty();
        }
        for (Token child : verb.children()) {
            boolean refusal =
                    draft.act == SpeechAct.DECLINE && (child.lemma().equals("would") || Syntax.isNegated(verb));
            if (child.hasLabel("aux") && MODALS.contains(child.lemma()) && !refusal
                    || child.hasLabel("mark") && Set.of("if", "unless").contains(child.lemma())
                    || child.hasLabel("neg") && draft.act != SpeechAct.DECLINE) {
                return false;
            }
        }
        Optional<Token> up = verb.head();
        return up.isEmpty()
                || !Syntax.isToInfinitive(verb)
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
}
