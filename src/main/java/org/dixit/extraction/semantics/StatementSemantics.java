package org.dixit.extraction.semantics;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.jspecify.annotations.Nullable;

/// The semantics of a statement: its speech act, polarity and certainty (FactBank, Saurí and Pustejovsky 2009),
/// whether it was uttered at all, and its condition.
///
/// @param act       the speech act
/// @param polarity  whether the speaker affirms or denies the content
/// @param certainty how certain the speaker is of it
/// @param realized  whether the statement was uttered, not only planned or denied
/// @param condition the words of its condition, or `null` if it has none
public record StatementSemantics(
        SpeechAct act,
        Polarity polarity,
        Certainty certainty,
        boolean realized,
        @Nullable CharRange condition) {

    /// Speech acts that do not commit the speaker to a fact.
    private static final Set<SpeechAct> UNCOMMITTED = EnumSet.of(
            SpeechAct.QUESTION,
            SpeechAct.HOPE,
            SpeechAct.DEMAND,
            SpeechAct.REQUEST,
            SpeechAct.RECOMMEND,
            SpeechAct.DECLINE,
            SpeechAct.THANK,
            SpeechAct.APOLOGIZE);

    private static final WordList WORDS = WordList.read("semantics.txt");
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

    /// Determines the semantics of `draft` from its cue and its content.
    public static StatementSemantics of(ParsedArticle article, StatementDraft draft) {
        ContentClauses content = ContentClauses.of(article, draft);
        CharRange condition = content.isReport() ? null : content.condition();
        SpeechAct act = act(draft, content, condition);
        Polarity polarity = polarity(draft, content);
        return new StatementSemantics(
                act, polarity, certainty(act, polarity, content), Utterance.isRealized(draft), condition);
    }

    private static SpeechAct act(StatementDraft draft, ContentClauses content, @Nullable CharRange condition) {
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
        if (condition != null && content.hasModal(MODALS) && content.names(UNWANTED, condition)) {
            return SpeechAct.THREATEN;
        }
        return content.isDenialOfOwnDeed() ? SpeechAct.DENY : draft.act;
    }

    private static Polarity polarity(StatementDraft draft, ContentClauses content) {
        if (draft.act == SpeechAct.DENY || draft.act == SpeechAct.DECLINE) {
            return Polarity.NEGATIVE;
        }
        int negated = content.negated();
        if (negated == 0) {
            return Polarity.POSITIVE;
        }
        return negated == content.clauses() ? Polarity.NEGATIVE : Polarity.MIXED;
    }

    private static Certainty certainty(SpeechAct act, Polarity polarity, ContentClauses content) {
        if (UNCOMMITTED.contains(act)) {
            return Certainty.UNCOMMITTED;
        }
        boolean negative = polarity == Polarity.NEGATIVE || act == SpeechAct.DENY;
        if (act == SpeechAct.BELIEVE || act == SpeechAct.FEAR || content.isPossible()) {
            return negative ? Certainty.POSSIBLE_NEGATIVE : Certainty.POSSIBLE_POSITIVE;
        }
        if (act == SpeechAct.EXPECT || content.isProbable()) {
            return negative ? Certainty.PROBABLE_NEGATIVE : Certainty.PROBABLE_POSITIVE;
        }
        return negative ? Certainty.CERTAIN_NEGATIVE : Certainty.CERTAIN_POSITIVE;
    }
}
