package org.dixit.extraction;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// What a statement means: its speech act, polarity and certainty (FactBank, Saurí and Pustejovsky 2009), whether it
/// was
/// uttered at all, and its condition.
///
/// @param act       the speech act
/// @param polarity  whether the speaker affirms or denies the content
/// @param certainty how certain the speaker is of it
/// @param realized  whether the statement was uttered, not only planned or denied
/// @param condition the words of its condition, `null` if it has none
record Force(
        SpeechAct act,
        Polarity polarity,
        Certainty certainty,
        boolean realized,
        @Nullable Chars condition) {

    /// Acts that commit the speaker to no fact.
    private static final Set<SpeechAct> UNCOMMITTED = EnumSet.of(
            SpeechAct.QUESTION,
            SpeechAct.HOPE,
            SpeechAct.DEMAND,
            SpeechAct.REQUEST,
            SpeechAct.RECOMMEND,
            SpeechAct.DECLINE,
            SpeechAct.THANK,
            SpeechAct.APOLOGIZE);

    private static final Lexicon WORDS = Lexicon.read("semantics.txt");
    private static final Set<String> PROSPECTIVE = WORDS.words("prospective");
    private static final Set<String> MODALS = WORDS.words("modal");
    private static final Set<String> UNWANTED = WORDS.words("unwanted");
    private static final Map<String, SpeechAct> OWN_ACTS = ownActs();

    private static Map<String, SpeechAct> ownActs() {
        Map<String, SpeechAct> acts = new HashMap<>();
        for (String group : WORDS.groups()) {
            if (group.startsWith("act ")) {
                SpeechAct act = SpeechAct.valueOf(group.substring("act ".length()));
                WORDS.words(group).forEach(lemma -> acts.put(lemma, act));
            }
        }
        return Map.copyOf(acts);
    }

    /// The semantics of `draft`, by its cue and its content.
    static Force of(Article article, Draft draft) {
        Clause content = Clause.of(article, draft);
        Chars condition = content.isReport() ? null : content.condition();
        SpeechAct act = act(draft, content, condition);
        Polarity polarity = polarity(draft, act, content);
        return new Force(act, polarity, certainty(act, polarity, content, draft), isRealized(draft), condition);
    }

    /// Not uttered are "Doe may say …", "Doe did not say …", "Doe plans to say …" and "if Doe says …".
    private static boolean isRealized(Draft draft) {
        Token verb = draft.verb;
        if (verb == null) {
            return true;
        }
        if (!verb.isVerb()) {
            return !verb.hasLabel("dobj")
                    || verb.head().filter(v -> PROSPECTIVE.contains(v.lemma())).isEmpty();
        }
        return verb.children().stream().noneMatch(child -> preventsUtterance(draft, verb, child))
                && !isProspective(verb);
    }

    /// A modal, a negation or a conjunction of condition; but "Doe would not comment" was uttered as a refusal.
    private static boolean preventsUtterance(Draft draft, Token verb, Token child) {
        boolean declines = draft.act == SpeechAct.DECLINE;
        boolean refusal = declines && (child.lemma().equals("would") || Syntax.isNegated(verb));
        return child.hasLabel("aux") && MODALS.contains(child.lemma()) && !refusal
                || child.hasLabel("mark") && Clause.CONDITIONAL.contains(child.lemma())
                || child.hasLabel("neg") && !declines;
    }

    /// "Doe plans to say …", "Doe came to say …"
    private static boolean isProspective(Token verb) {
        return Syntax.isToInfinitive(verb)
                && verb.hasLabel("xcomp", "ccomp", "acl", "advcl")
                && verb.head()
                        .filter(up -> PROSPECTIVE.contains(up.lemma()) || verb.hasLabel("advcl", "acl"))
                        .isPresent();
    }

    private static SpeechAct act(Draft draft, Clause content, @Nullable Chars condition) {
        if (draft.act != SpeechAct.ASSERT) {
            return draft.act;
        }
        if (content.isQuestion()) {
            return SpeechAct.QUESTION;
        }
        Optional<SpeechAct> own = content.ownActVerb(OWN_ACTS.keySet()).map(verb -> OWN_ACTS.get(verb.lemma()));
        if (own.isPresent()) {
            return own.get();
        }
        if (condition != null && content.hasModal(MODALS) && content.names(UNWANTED)) {
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
