package org.dixit.extraction;

import java.util.Locale;
import java.util.Set;
import org.dixit.language.Token;
import org.dixit.text.Chars;

/// Decides which of the statements found are rather none.
final class DraftFilter {

    /// Subjects inside quotation marks that stand for the speaker, the hearer or nobody in particular.
    private static final Set<String> OWN_VOICE = Lexicon.read("sources.txt").words("own voice");

    private final ReportingVerbs verbs;

    DraftFilter(ReportingVerbs verbs) {
        this.verbs = verbs;
    }

    /// Whether a draft is more likely wrong than right: a cue in the speaker's own words ("“I think it is over,” Doe
    /// said."), half of a refusal, or a short content inside that of another statement.
    boolean isDoubtful(Article article, Draft draft, Drafts drafts) {
        Chars cue = draft.cue;
        if (cue == null) {
            return false;
        }
        if (article.isQuoted(cue.begin())) {
            return !draft.rule.isReliableInQuotation() || isOwnVoice(article, draft, cue);
        }
        if (draft.rule != Rule.DECLINED && isRefused(draft)) {
            return true;
        }
        return drafts.isNested(draft) && (!draft.rule.isReliableWhenNested() || draft.act == SpeechAct.BELIEVE);
    }

    /// "“We hope so,” Doe said.": a quoted cue that reports no third person.
    private static boolean isOwnVoice(Article article, Draft draft, Chars cue) {
        return draft.source == null
                || article.quotationAt(draft.source.begin()) != article.quotationAt(cue.begin())
                || draft.sourceHead == null
                || draft.act == SpeechAct.BELIEVE
                || OWN_VOICE.contains(draft.sourceHead.form().toLowerCase(Locale.ROOT));
    }

    /// "Doe declined to discuss the plan" is one statement, by "declined", and not two.
    private boolean isRefused(Draft draft) {
        Token verb = draft.verb;
        return verb != null
                && verb.hasLabel("xcomp")
                && verb.head()
                        .filter(up -> verbs.of(up.lemma()).stream().anyMatch(s -> s.act() == SpeechAct.DECLINE))
                        .isPresent();
    }
}
